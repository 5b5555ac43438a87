package quanheng.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps the index up with the register and makes it anew, at first and on request, while the former one is asked.
@Component
public class IndexKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int CHUNK = 2000;

    private final SearchEngine engine;
    private final Source source;
    private final Clock clock;
    private final AtomicBoolean making = new AtomicBoolean();
    private final AtomicReference<Optional<Progress>> progress = new AtomicReference<>(Optional.empty());

    IndexKeeper(SearchEngine engine, Source source, Clock clock) {
        this.engine = engine;
        this.source = source;
        this.clock = clock;
    }

    /// How far the making has come; nothing where none goes on.
    public Optional<Progress> progress() {
        return progress.get();
    }

    /// The moment of the register that the index knows.
    public Optional<Instant> knows() {
        return engine.knows();
    }

    /// How many rights the index holds.
    public long size() {
        return engine.size();
    }

    /// Asks once for everything, so that the first one who asks finds all columns read.
    void warm() {
        engine.search(new Request(
                new Query.Everything(), LocalDate.now(clock), EnumSet.allOf(Facet.class), 1, Order.NEWEST, null, 1));
    }

    /// Makes the index anew; does nothing where that goes on already.
    ///
    /// @return whether it was made
    public boolean rebuild() {
        if (!making.compareAndSet(false, true)) {
            return false;
        }
        try {
            make();
            return true;
        } finally {
            progress.set(Optional.empty());
            making.set(false);
        }
    }

    /// Takes what the register was told since; makes the index where there is none of the present form.
    public void refresh() {
        var known = engine.knows();
        if (known.isEmpty()) {
            rebuild();
        } else if (!making.get() && source.moment().isAfter(known.get())) {
            catchUp(known.get());
        }
    }

    /// As [#refresh], where another process may be keeping the index: what it has is good enough then.
    public void catchUpIfPossible() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            if (engine.knows().isEmpty()) {
                throw failure;
            }
            LOG.info("search: the index is kept by another process ({})", failure.toString());
        }
    }

    private void make() {
        var moment = source.moment();
        var total = source.count();
        var started = clock.instant();
        var made = engine.make();
        try {
            long done = 0;
            var last = Integer.MIN_VALUE;
            for (var chunk = source.after(last, CHUNK); !chunk.isEmpty(); chunk = source.after(last, CHUNK)) {
                made.add(documents(chunk));
                last = chunk.getLast().id();
                done += chunk.size();
                progress.set(Optional.of(Progress.of(done, total, seconds(started))));
            }
            made.complete(moment);
            LOG.info("search: {} rights indexed in {} s", done, Math.round(seconds(started)));
        } catch (RuntimeException failure) {
            made.abandon();
            throw failure;
        }
        if (source.moment().isAfter(moment)) {
            catchUp(moment);
        }
    }

    private void catchUp(Instant known) {
        var moment = source.moment();
        var changed = source.changedSince(known);
        for (var from = 0; from < changed.size(); from += CHUNK) {
            var ids = changed.subList(from, Math.min(changed.size(), from + CHUNK));
            var present = source.all(ids);
            var gone = new HashSet<>(ids);
            present.forEach(right -> gone.remove(right.id()));
            engine.change(documents(present), gone, from + CHUNK >= changed.size() ? moment : known);
        }
        if (changed.isEmpty()) {
            engine.change(List.of(), List.of(), moment);
        }
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private static List<Document> documents(List<Entry> entries) {
        return entries.parallelStream()
                .map(entry -> Documents.of(entry.id(), entry.particulars(), entry.turns()))
                .toList();
    }
}
