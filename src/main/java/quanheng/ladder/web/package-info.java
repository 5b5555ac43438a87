/// Pages of the ladder.
@NullMarked
package quanheng.ladder.web;

import org.jspecify.annotations.NullMarked;
