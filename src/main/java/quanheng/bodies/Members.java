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
import quanheng.parties.Organizations;

/// Who sits in bodies: named, ended, corrected, stood in for. Nobody is ever deleted.
@Component
public class Members {
    private final BodyStore bodies;
    private final TermStore store;
    private final Organizations organizations;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Members(
            BodyStore bodies,
            TermStore store,
            Organizations organizations,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.bodies = bodies;
        this.store = store;
        this.organizations = organizations;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// Everybody who ever sat in a body, seat by seat.
    @Transactional(readOnly = true)
    public List<Term> of(Viewer viewer, UUID body) {
        return sight.as(viewer, () -> store.of(body));
    }

    /// Names a member, in a new seat or in one that is free.
    public Outcome join(Viewer viewer, UUID bodyId, NewMember typed) {
        var wanted = typed.stripped();
        return attempt.of(viewer, () -> {
            var body = bodies.find(bodyId);
            if (body.isEmpty() || !Bodies.mayKeep(viewer)) {
                return Outcome.Refused.of("", "gone");
            }
            var faults = faults(body.get(), wanted, null);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var seat = wanted.seat() != null ? wanted.seat() : store.addSeat(bodyId, wanted.seatPost(), wanted.rank());
            var unit = organizations.resolve(wanted.unit(), body.get().region());
            var row = new TermStore.Row(
                    UUID.randomUUID(),
                    seat,
                    bodyId,
                    unit.id(),
                    viewer.username(),
                    clock.instant().atOffset(ZoneOffset.UTC));
            store.insert(row, wanted);
            tell(viewer, "joined", row.id(), told(body.get(), wanted));
            return new Outcome.Done(row.id());
        });
    }

    private static Map<String, String> told(Body body, NewMember member) {
        return Map.of(
                "body",
                body.name(),
                "person",
                member.person(),
                "unit",
                member.unit(),
                "post",
                member.post(),
                "from",
                String.valueOf(member.from()));
    }

    private void tell(Viewer viewer, String act, UUID term, Map<String, String> detail) {
        journal.append(viewer.username(), "bodies.member-" + act, "member:" + term, detail);
    }

    /// @param now the term that is corrected; null for a new one
    private List<Fault> faults(Body body, NewMember wanted, @Nullable Term now) {
        var faults = new ArrayList<Fault>();
        required(wanted, now != null, faults);
        var from = wanted.from();
        if (from == null) {
            faults.add(Fault.of("from", "no-day"));
            return faults;
        }
        var last = now == null ? null : now.last();
        var isOpen = last == null && body.last() != null;
        if (!body.isOn(from) || isOpen) {
            faults.add(Fault.of("from", "outside-body", body.from().toString(), day(body.last())));
        }
        if (last != null && last.isBefore(from)) {
            faults.add(Fault.of("from", "leaves-before", from.toString()));
        }
        var others = store.of(body.id()).stream()
                .filter(term -> now == null || !term.id().equals(now.id()))
                .filter(term -> overlaps(term, from, last))
                .toList();
        var seat = now == null ? wanted.seat() : now.seatId();
        others.stream()
                .filter(term -> term.seatId().equals(seat))
                .findFirst()
                .ifPresent(term -> faults.add(Fault.of("seat", "seat-held", term.person())));
        others.stream()
                .filter(term -> term.person().equals(wanted.person()))
                .findFirst()
                .ifPresent(term -> faults.add(Fault.of("person", "person-twice", term.person(), term.seatPost())));
        return faults;
    }

    /// A last day in words; nothing where there is none.
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static boolean overlaps(Term term, LocalDate from, @Nullable LocalDate last) {
        var termLast = term.last();
        return (last == null || !term.from().isAfter(last)) && (termLast == null || !termLast.isBefore(from));
    }

    private static void required(NewMember wanted, boolean seated, List<Fault> faults) {
        if (wanted.person().isEmpty() || wanted.person().length() > Bodies.LONGEST) {
            faults.add(Fault.of("person", "no-person", Bodies.LONGEST));
        }
        if (wanted.unit().isEmpty() || wanted.unit().length() > Bodies.LONGEST) {
            faults.add(Fault.of("unit", "no-unit", Bodies.LONGEST));
        }
        if (!seated && wanted.seat() == null && wanted.seatPost().isEmpty()) {
            faults.add(Fault.of("seatPost", "no-seat"));
        }
    }

    /// Ends a member's time: he sits until the last day, and stays in the list.
    public Outcome leave(Viewer viewer, UUID id, int seen, Ending ending) {
        return attempt.of(viewer, () -> {
            var term = found(viewer, id);
            if (term.isEmpty()) {
                return Outcome.Refused.of("", "gone");
            }
            var now = term.get();
            var last = ending.last();
            var faults = new ArrayList<Fault>();
            if (last == null) {
                faults.add(Fault.of("last", "no-day"));
            } else if (last.isBefore(now.from())) {
                faults.add(Fault.of("last", "leaves-before", now.from().toString()));
            }
            if (ending.why().isBlank()) {
                faults.add(Fault.of("why", "no-why"));
            }
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            if (now.revision() != seen
                    || !store.end(
                            now, Objects.requireNonNull(last), ending.why().strip())) {
                return new Outcome.Overtaken();
            }
            tell(
                    viewer,
                    "left",
                    id,
                    Map.of(
                            "person",
                            now.person(),
                            "last",
                            String.valueOf(last),
                            "why",
                            ending.why().strip()));
            return new Outcome.Done(id);
        });
    }

    private Optional<Term> found(Viewer viewer, UUID id) {
        return Bodies.mayKeep(viewer) ? store.find(id) : Optional.empty();
    }

    /// Corrects what was written down of a member; what it was is in the journal.
    public Outcome correct(Viewer viewer, UUID id, int seen, NewMember typed) {
        var wanted = typed.stripped();
        return attempt.of(viewer, () -> {
            var term = found(viewer, id);
            if (term.isEmpty()) {
                return Outcome.Refused.of("", "gone");
            }
            var now = term.get();
            var body = bodies.find(now.bodyId()).orElseThrow();
            var faults = faults(body, wanted, now);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var unit = organizations.resolve(wanted.unit(), body.region());
            if (now.revision() != seen || !store.correct(now, wanted, unit.id())) {
                return new Outcome.Overtaken();
            }
            var before = Map.of(
                    "person",
                    now.person(),
                    "unit",
                    now.unit(),
                    "post",
                    now.post(),
                    "from",
                    now.from().toString());
            tell(
                    viewer,
                    "corrected",
                    id,
                    Map.of(
                            "before",
                            before.toString(),
                            "after",
                            told(body, wanted).toString()));
            return new Outcome.Done(id);
        });
    }
}
