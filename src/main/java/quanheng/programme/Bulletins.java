package quanheng.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.overview.Ledger;
import quanheng.papers.PaperNumbers;
import quanheng.targets.Freeze;

/// Bulletins (通报): drawn and frozen, given a covering text, signed by a second person, issued to the units.
@Component
public class Bulletins {
    /// How long a covering text may be.
    public static final int LONGEST = 5000;

    private static final String SERIES = "bulletin";

    private final BulletinStore store;
    private final BulletinDrawing drawing;
    private final PaperNumbers numbers;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Bulletins(
            BulletinStore store,
            BulletinDrawing drawing,
            PaperNumbers numbers,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.drawing = drawing;
        this.numbers = numbers;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A wish for a bulletin on a period, frozen on a day.
    public record Wish(String title, LocalDate from, LocalDate to, LocalDate asOf) {}

    /// What became of a wish.
    public sealed interface Outcome {
        /// It is done.
        record Done(Bulletin bulletin) implements Outcome {}

        /// It is not, for a reason whose words are the message `programme.bulletin.fault.<key>`.
        record Refused(String field, String key) implements Outcome {}

        /// Somebody else was first.
        record Overtaken(Bulletin now) implements Outcome {}
    }

    /// All that the viewer may read, the latest day first.
    @Transactional(readOnly = true)
    public List<Bulletin> all(Viewer viewer) {
        return sight.as(viewer, store::all);
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Optional<Bulletin> find(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> store.find(id));
    }

    /// What was wrong in one, in the order it was said.
    @Transactional(readOnly = true)
    public List<Bulletin.Erratum> errata(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> store.errata(id));
    }

    /// Draws a bulletin by what is known now and freezes it.
    @Transactional
    public Outcome draw(Viewer viewer, Wish wish) {
        if (wish.title().isBlank() || wish.title().length() > 200) {
            return new Outcome.Refused("title", "title");
        }
        if (wish.to().isBefore(wish.from()) || wish.asOf().isBefore(wish.from())) {
            return new Outcome.Refused("to", "days");
        }
        if (wish.asOf().isAfter(LocalDate.now(clock))) {
            return new Outcome.Refused("asOf", "future");
        }
        var knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var freeze = new Freeze(wish.asOf(), knownAt);
        return sight.as(viewer, () -> {
            var rows = drawing.rows(new BulletinDrawing.Asked(wish.from(), freeze, viewer));
            var frozen = store.freeze(rows);
            var drawn = drawn(wish, knownAt, frozen.digest(), viewer.username());
            store.insert(drawn, frozen);
            noted(viewer, drawn, "drawn", Map.of("day", wish.asOf().toString(), "digest", frozen.digest()));
            return new Outcome.Done(store.find(drawn.id()).orElseThrow());
        });
    }

    private static Bulletin drawn(Wish wish, Instant knownAt, String digest, String by) {
        return new Bulletin(
                UUID.randomUUID(),
                wish.title().strip(),
                wish.from(),
                wish.to(),
                wish.asOf(),
                knownAt,
                Ledger.RULE,
                List.of(),
                digest,
                by,
                "",
                by,
                Bulletin.State.DRAWN,
                0,
                null,
                null,
                null);
    }

    /// Writes its covering text.
    @Transactional
    public Outcome write(Viewer viewer, UUID id, int seen, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return new Outcome.Refused("covering", "covering");
        }
        return moved(
                viewer,
                id,
                seen,
                now -> now.state() != Bulletin.State.DRAWN
                        ? new Outcome.Refused("", "signed")
                        : done(store.write(now, words.strip(), viewer.username(), clock.instant()), now));
    }

    /// Signs it, as a second person.
    @Transactional
    public Outcome sign(Viewer viewer, UUID id, int seen) {
        return moved(viewer, id, seen, now -> {
            if (now.state() != Bulletin.State.DRAWN || now.covering().isBlank()) {
                return new Outcome.Refused("covering", now.covering().isBlank() ? "covering" : "signed");
            }
            if (!viewer.hasAny(Role.LEADER)
                    || viewer.username().equals(now.drawnBy())
                    || viewer.username().equals(now.writtenBy())) {
                return new Outcome.Refused("", "second");
            }
            noted(viewer, now, "signed", Map.of());
            return done(store.sign(now, viewer.username(), clock.instant()), now);
        });
    }

    /// Issues it: it gets its number, and the units read it.
    @Transactional
    public Outcome issue(Viewer viewer, UUID id, int seen) {
        return moved(viewer, id, seen, now -> {
            if (now.state() != Bulletin.State.SIGNED) {
                return new Outcome.Refused("", "unsigned");
            }
            var today = LocalDate.now(clock);
            var number = numbers.next(SERIES, today.getYear());
            noted(viewer, now, "issued", Map.of("number", number));
            return done(store.issue(now, number, today, viewer.username()), now);
        });
    }

    /// Says what was wrong in an issued one, in a dated note; the bulletin itself stays.
    @Transactional
    public Outcome note(Viewer viewer, UUID id, String words) {
        return sight.as(viewer, () -> {
            var now = store.find(id).orElse(null);
            if (now == null || now.state() != Bulletin.State.ISSUED || words.isBlank() || words.length() > LONGEST) {
                return new Outcome.Refused("erratum", "erratum");
            }
            store.note(id, words.strip(), LocalDate.now(clock), viewer.username());
            noted(viewer, now, "corrected", Map.of("words", words.strip()));
            return new Outcome.Done(now);
        });
    }

    private interface Move {
        Outcome of(Bulletin now);
    }

    private Outcome moved(Viewer viewer, UUID id, int seen, Move move) {
        return sight.as(viewer, () -> {
            var now = store.find(id).orElse(null);
            if (now == null || !viewer.hasAny(Role.COORDINATOR, Role.LEADER)) {
                return new Outcome.Refused("", "gone");
            }
            return now.revision() == seen ? move.of(now) : new Outcome.Overtaken(now);
        });
    }

    private Outcome done(boolean isDone, Bulletin before) {
        var now = store.find(before.id()).orElseThrow();
        return isDone ? new Outcome.Done(now) : new Outcome.Overtaken(now);
    }

    private void noted(Viewer viewer, Bulletin bulletin, String act, Map<String, ?> detail) {
        journal.append(viewer.username(), "programme.bulletin-" + act, "bulletin:" + bulletin.id(), detail);
    }
}
