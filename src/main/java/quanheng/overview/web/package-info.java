/// Pages of the ledger: the list, one promise, the units, the timeline and how states arise.
@NullMarked
package quanheng.overview.web;

import org.jspecify.annotations.NullMarked;
