/// Pages of the law: the rules with their versions, a place to try them, and the working calendar.
@NullMarked
package quanheng.law.web;

import org.jspecify.annotations.NullMarked;
