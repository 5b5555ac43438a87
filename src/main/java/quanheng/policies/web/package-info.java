/// Pages of the policy library and the list of powers.
@NullMarked
package quanheng.policies.web;

import org.jspecify.annotations.NullMarked;
