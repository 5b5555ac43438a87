/// The journal for those who check it.
@NullMarked
package quanheng.journal.web;

import org.jspecify.annotations.NullMarked;
