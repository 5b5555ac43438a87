/// Forms that bind promises and judge goals.
@NullMarked
package quanheng.targets.web;

import org.jspecify.annotations.NullMarked;
