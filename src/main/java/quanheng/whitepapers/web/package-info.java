/// Pages of white papers.
@NullMarked
package quanheng.whitepapers.web;

import org.jspecify.annotations.NullMarked;
