/// Pages of indicators, their pictures and files, and the same for programs.
@NullMarked
package quanheng.indicators.web;

import org.jspecify.annotations.NullMarked;
