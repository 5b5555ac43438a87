/// Binding a promise to a count.
@NullMarked
package quanheng.indicators.web;

import org.jspecify.annotations.NullMarked;
