/// Pages of the programme.
@NullMarked
package quanheng.programme.web;

import org.jspecify.annotations.NullMarked;
