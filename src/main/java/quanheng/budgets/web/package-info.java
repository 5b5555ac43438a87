/// Pages of budgets.
@NullMarked
package quanheng.budgets.web;

import org.jspecify.annotations.NullMarked;
