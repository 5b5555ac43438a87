/// Pages of feeds, and the addresses senders put batches to.
@NullMarked
package quanheng.feeds.web;

import org.jspecify.annotations.NullMarked;
