/// Pages of cases: the list, a case, what is due, procedures and their diagrams.
@NullMarked
package quanheng.docket.web;

import org.jspecify.annotations.NullMarked;
