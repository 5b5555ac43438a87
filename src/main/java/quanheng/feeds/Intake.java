package quanheng.feeds;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import quanheng.formats.Guess;
import quanheng.formats.Profile;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;
import quanheng.imports.Profiles;
import quanheng.imports.Shelved;
import quanheng.journal.Journal;

/// Takes batches in, each once by its number, and has their rows imported.
@Component
public class Intake {
    private static final String BY = "system";

    private final ArrivalStore arrivals;
    private final Imports imports;
    private final Profiles profiles;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final long limit;

    Intake(
            ArrivalStore arrivals,
            Imports imports,
            Profiles profiles,
            Journal journal,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${quanheng.feeds.largest-batch:2GB}") DataSize limit) {
        this.arrivals = arrivals;
        this.imports = imports;
        this.profiles = profiles;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
        this.limit = limit.toBytes();
    }

    /// The most bytes a batch may have.
    public long limit() {
        return limit;
    }

    /// Takes a batch; the same one a second time changes nothing.
    ///
    /// @throws UncheckedIOException where its bytes break off
    public Received receive(Feed feed, Parcel parcel) {
        Shelved file;
        try {
            file = imports.keep(parcel.fileName(), new Limited(parcel.bytes(), limit));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Limited.TooManyException) {
                return refuse(feed, parcel, "", Received.Reason.TOO_LARGE);
            }
            throw e;
        }
        var announced = parcel.announced().sha256();
        if (announced != null && !announced.equals(file.sha256())) {
            return refuse(feed, parcel, file.sha256(), Received.Reason.DIGEST);
        }
        var received = take(feed, parcel, file);
        switch (received) {
            case Received.Taken taken -> imports.submit(taken.arrival().batch().id());
            case Received.Differs differs -> refuse(feed, parcel, differs.sha256(), Received.Reason.DIFFERS);
            case Received.Refused refused -> refuse(feed, parcel, refused.sha256(), refused.reason());
            case Received.Known known -> {}
        }
        return received;
    }

    /// Turns a batch away and says so in the records.
    Received refuse(Feed feed, Parcel parcel, String sha256, Received.Reason reason) {
        refuse(feed, new Refusal(parcel.sequence(), parcel.fileName(), sha256, reason, clock.instant()));
        return new Received.Refused(reason, sha256);
    }

    void refuse(Feed feed, Refusal refusal) {
        transaction.executeWithoutResult(status -> {
            arrivals.insert(feed.key(), refusal);
            journal.append(
                    BY,
                    "feeds.refused",
                    "feed:" + feed.key(),
                    Map.of(
                            "sequence", String.valueOf(refusal.sequence()),
                            "file", refusal.fileName(),
                            "sha256", refusal.sha256(),
                            "reason", refusal.reason().name()));
        });
    }

    private Received take(Feed feed, Parcel parcel, Shelved file) {
        var received = transaction.execute(status -> {
            arrivals.lock(feed.key());
            var earlier = arrivals.find(feed.key(), parcel.sequence()).filter(Arrival::stands);
            if (earlier.isPresent()) {
                return earlier.get().sha256().equals(file.sha256())
                        ? new Received.Known(earlier.get())
                        : new Received.Differs(earlier.get(), file.sha256());
            }
            return profile(feed, file)
                    .<Received>map(profile -> begin(feed, parcel, file, profile))
                    .orElseGet(() -> new Received.Refused(Received.Reason.UNREADABLE, file.sha256()));
        });
        if (received == null) {
            throw new IllegalStateException("the batch was not decided");
        }
        return received;
    }

    private Received begin(Feed feed, Parcel parcel, Shelved file, Profile profile) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Batch batch = imports.begin(file, Order.of(profile, Mode.GOOD_ROWS, BY));
        arrivals.insert(feed.key(), parcel, file, new ArrivalStore.Came(at, batch.id()));
        var detail = new HashMap<String, Object>(Map.of(
                "sequence", parcel.sequence(),
                "sha256", file.sha256(),
                "way", parcel.way().name(),
                "batch", batch.id()));
        put(detail, "rows", parcel.announced().rows());
        put(detail, "total", parcel.announced().total());
        journal.append(BY, "feeds.arrived", "feed:" + feed.key(), detail);
        return new Received.Taken(arrivals.find(feed.key(), parcel.sequence()).orElseThrow());
    }

    private static void put(Map<String, Object> detail, String name, @Nullable Long value) {
        if (value != null) {
            detail.put(name, value);
        }
    }

    private Optional<Profile> profile(Feed feed, Shelved file) {
        var guess = imports.recognise(file);
        return feed.profile().isEmpty()
                ? guess.map(Guess::profile)
                : guess.flatMap(each -> profiles.find(feed.profile()));
    }
}
