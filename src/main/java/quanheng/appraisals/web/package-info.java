/// Pages of appraisals.
@NullMarked
package quanheng.appraisals.web;

import org.jspecify.annotations.NullMarked;
