package quanheng.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.bodies.Outcome.Fault;
import quanheng.journal.Journal;

/// Who comes in members' stead (代会人), for some days of their terms or for one.
@Component
public class Substitutes {
    private final TermStore store;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Substitutes(TermStore store, Attempt attempt, Sight sight, Journal journal, Clock clock) {
        this.store = store;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// Who comes in members' stead.
    @Transactional(readOnly = true)
    public List<Substitute> of(Viewer viewer, UUID body) {
        return sight.as(viewer, () -> store.substitutes(body));
    }

    /// Writes down who comes in a member's stead, for some days or for one.
    public Outcome add(Viewer viewer, UUID id, NewSubstitute typed) {
        return attempt.of(viewer, () -> {
            var term = Bodies.mayKeep(viewer) ? store.find(id) : Optional.<Term>empty();
            if (term.isEmpty()) {
                return Outcome.Refused.of("", "gone");
            }
            var faults = faults(term.get(), typed);
            return faults.isEmpty() ? kept(viewer, term.get(), typed) : new Outcome.Refused(faults);
        });
    }

    private Outcome kept(Viewer viewer, Term term, NewSubstitute typed) {
        var who = new Substitute(
                UUID.randomUUID(),
                term.id(),
                typed.person().strip(),
                typed.post().strip(),
                Objects.requireNonNull(typed.from()),
                Objects.requireNonNull(typed.last()));
        store.addSubstitute(
                who,
                new TermStore.Row(
                        who.id(),
                        term.seatId(),
                        term.bodyId(),
                        term.organization(),
                        viewer.username(),
                        clock.instant().atOffset(ZoneOffset.UTC)));
        journal.append(
                viewer.username(),
                "bodies.member-stood-in-for",
                "member:" + term.id(),
                Map.of(
                        "person",
                        term.person(),
                        "by",
                        who.person(),
                        "from",
                        who.from().toString(),
                        "last",
                        who.last().toString()));
        return new Outcome.Done(who.id());
    }

    /// Somebody to come in a member's stead.
    ///
    /// @param from null where no day was given
    /// @param last null where no day was given
    public record NewSubstitute(
            String person,
            String post,
            @Nullable LocalDate from,
            @Nullable LocalDate last) {}

    private List<Fault> faults(Term term, NewSubstitute wanted) {
        var faults = new ArrayList<Fault>();
        var from = wanted.from();
        var last = wanted.last();
        if (wanted.person().isBlank()) {
            faults.add(Fault.of("person", "no-person", Bodies.LONGEST));
        }
        if (from == null || last == null) {
            faults.add(Fault.of(from == null ? "from" : "last", "no-day"));
        } else if (last.isBefore(from)) {
            faults.add(Fault.of("last", "ends-before", from.toString()));
        } else if (!term.isOn(from) || !term.isOn(last)) {
            faults.add(Fault.of("from", "outside-term", term.from().toString(), Members.day(term.last())));
        } else if (store.substitutes(term.bodyId()).stream()
                .anyMatch(other -> other.termId().equals(term.id())
                        && !other.from().isAfter(last)
                        && !other.last().isBefore(from))) {
            faults.add(Fault.of("from", "two-substitutes"));
        }
        return faults;
    }
}
