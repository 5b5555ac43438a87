package quanheng.feeds;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import quanheng.imports.Batch;
import quanheng.imports.Imports;

/// Looks after all feeds: takes what lies in their folders, and takes imports up again that a mishap broke off. Only
/// one process looks at a time.
@Component
public class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final String LOCK = "hashtextextended('feeds.watch', 0)";

    private final FeedStore feeds;
    private final ArrivalStore arrivals;
    private final DropFolder folder;
    private final Imports imports;
    private final Clock clock;
    private final DataSource source;
    private final Duration pause;
    private final int tries;

    Watch(
            FeedStore feeds,
            ArrivalStore arrivals,
            DropFolder folder,
            Imports imports,
            Clock clock,
            DataSource source,
            @Value("${quanheng.feeds.retry-pause:5m}") Duration pause,
            @Value("${quanheng.feeds.retries:5}") int tries) {
        this.feeds = feeds;
        this.arrivals = arrivals;
        this.folder = folder;
        this.imports = imports;
        this.clock = clock;
        this.source = source;
        this.pause = pause;
        this.tries = tries;
    }

    /// How often a broken import is taken up again at most.
    public int tries() {
        return tries;
    }

    /// When a broken import is taken up again: after a pause that doubles with every try; empty where it is not.
    public Optional<Instant> nextTry(Arrival arrival) {
        var broken = arrival.batch().finishedAt();
        if (arrival.batch().state() != Batch.State.FAILED || broken == null || arrival.tries() >= tries) {
            return Optional.empty();
        }
        return Optional.of(broken.plus(pause.multipliedBy(1L << Math.min(arrival.tries(), 20))));
    }

    /// Looks once.
    ///
    /// @return false where another process is looking
    public boolean look() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var got = statement.executeQuery("select pg_try_advisory_lock(%s)".formatted(LOCK))) {
            if (!got.next() || !got.getBoolean(1)) {
                return false;
            }
            try {
                feeds.all().forEach(this::look);
            } finally {
                statement.execute("select pg_advisory_unlock(%s)".formatted(LOCK));
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("feeds cannot be looked after", e);
        }
    }

    /// A mishap with one feed keeps nobody from looking after the others.
    private void look(Feed feed) {
        try {
            folder.look(feed);
            arrivals.of(feed.key()).stream().filter(this::isDue).forEach(arrival -> {
                if (arrivals.tryAgain(arrival)) {
                    imports.resume(arrival.batch().id(), "system");
                }
            });
        } catch (RuntimeException e) {
            LOG.error("feed {} cannot be looked after", feed.key(), e);
        }
    }

    private boolean isDue(Arrival arrival) {
        return nextTry(arrival).map(moment -> !moment.isAfter(clock.instant())).orElse(false);
    }
}
