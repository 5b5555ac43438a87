/// Pages of implementing plans, their review, guidance and good practice.
@NullMarked
package quanheng.localplans.web;

import org.jspecify.annotations.NullMarked;
