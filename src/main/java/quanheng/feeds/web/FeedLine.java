package quanheng.feeds.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.feeds.Arrival;
import quanheng.feeds.Feed;
import quanheng.feeds.Finding;

/// A feed as the list of feeds shows it.
///
/// @param last what arrived last; null where nothing did
/// @param next by when the next batch is due; null where none is
record FeedLine(Feed feed, @Nullable Arrival last, @Nullable Instant next, List<Finding> findings) {
    static FeedLine of(Feed feed, List<Arrival> arrivals, List<Finding> findings, Clock clock) {
        return new FeedLine(
                feed,
                arrivals.isEmpty() ? null : arrivals.getFirst(),
                feed.schedule().next(clock.instant(), clock.getZone()).orElse(null),
                findings);
    }
}
