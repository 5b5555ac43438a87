/// The organisations an office deals with.
@NullMarked
package quanheng.parties.web;

import org.jspecify.annotations.NullMarked;
