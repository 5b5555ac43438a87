/// The pages of access: sign-in and the list of accounts.
@NullMarked
package quanheng.access.web;

import org.jspecify.annotations.NullMarked;
