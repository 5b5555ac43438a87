/// Pages of reported statistics: what was reported, reporting, approving, and whole sheets at once.
@NullMarked
package quanheng.statistics.web;

import org.jspecify.annotations.NullMarked;
