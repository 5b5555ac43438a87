package quanheng.feeds;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;

/// The feeds of the office, what arrived of each and what does not add up.
@Component
public class Feeds {
    private static final int REFUSALS = 50;

    private final FeedStore feeds;
    private final ArrivalStore arrivals;
    private final Journal journal;
    private final Clock clock;

    Feeds(FeedStore feeds, ArrivalStore arrivals, Journal journal, Clock clock) {
        this.feeds = feeds;
        this.arrivals = arrivals;
        this.journal = journal;
        this.clock = clock;
    }

    /// All of them by name.
    public List<Feed> all() {
        return feeds.all();
    }

    /// A feed by its key.
    public Optional<Feed> find(String key) {
        return feeds.find(key);
    }

    /// Saves a feed under its key, over an earlier one.
    @Transactional
    public void save(Feed feed, String by) {
        feeds.save(feed);
        var schedule = feed.schedule();
        journal.append(
                by,
                "feeds.saved",
                "feed:" + feed.key(),
                Map.of(
                        "name", feed.name(),
                        "sender", feed.sender(),
                        "profile", feed.profile(),
                        "rhythm", schedule.rhythm() + " " + schedule.every(),
                        "untilHour", schedule.untilHour(),
                        "firstDay", schedule.firstDay().toString(),
                        "lastDay", String.valueOf(schedule.lastDay()),
                        "contact", feed.contact()));
    }

    /// All that arrived of a feed, the latest number first.
    public List<Arrival> arrivals(Feed feed) {
        return arrivals.of(feed.key());
    }

    /// A batch of a feed by its number.
    public Optional<Arrival> arrival(Feed feed, int sequence) {
        return arrivals.find(feed.key(), sequence);
    }

    /// The latest batches that were turned away, newest first.
    public List<Refusal> refusals(Feed feed) {
        return arrivals.refusals(feed.key(), REFUSALS);
    }

    /// What does not add up now.
    public List<Finding> findings(Feed feed) {
        return new Reconciliation(feed.schedule(), arrivals(feed), clock.instant()).findings(clock.getZone());
    }
}
