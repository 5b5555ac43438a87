/// Fills the frame for each request and turns exceptions into pages.
@NullMarked
package quanheng.shell.web;

import org.jspecify.annotations.NullMarked;
