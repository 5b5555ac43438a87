/// Pages of search.
@NullMarked
package quanheng.search.web;

import org.jspecify.annotations.NullMarked;
