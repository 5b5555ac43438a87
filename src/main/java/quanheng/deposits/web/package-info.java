/// The pages of deposits: the list, the form, the search for a digest and the certificate.
@NullMarked
package quanheng.deposits.web;

import org.jspecify.annotations.NullMarked;
