/// The pages of plans: the list, a plan, reading a version, confirming it.
@NullMarked
package quanheng.plans.web;

import org.jspecify.annotations.NullMarked;
