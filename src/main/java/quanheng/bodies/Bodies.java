package quanheng.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.bodies.Outcome.Fault;
import quanheng.journal.Journal;
import quanheng.parties.Regions;

/// The bodies that plans set up, from the day they begin to the day they are closed.
@Component
public class Bodies {
    static final int LONGEST = 200;

    private final BodyStore store;
    private final TermStore terms;
    private final MeetingStore meetings;
    private final Regions regions;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Bodies(
            BodyStore store,
            TermStore terms,
            MeetingStore meetings,
            Regions regions,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.meetings = meetings;
        this.regions = regions;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether somebody keeps bodies and runs their meetings.
    public static boolean mayKeep(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR);
    }

    /// The bodies the viewer may see.
    @Transactional(readOnly = true)
    public List<Body> find(Viewer viewer, BodyFilter filter) {
        return sight.as(
                viewer,
                () -> store.all().stream()
                        .filter(filter::holds)
                        .sorted(filter.sorting().order())
                        .toList());
    }

    /// One body; empty where there is none the viewer may see.
    @Transactional(readOnly = true)
    public Optional<Body> find(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> store.find(id));
    }

    /// Opens a body.
    public Outcome open(Viewer viewer, NewBody wanted) {
        return attempt.of(viewer, () -> {
            var faults = faults(wanted);
            if (!mayKeep(viewer)) {
                faults.add(Fault.of("", "not-yours"));
            }
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var id = UUID.randomUUID();
            store.insert(
                    wanted,
                    new BodyStore.Opening(id, viewer.username(), clock.instant().atOffset(ZoneOffset.UTC)));
            journal.append(
                    viewer.username(),
                    "bodies.opened",
                    "body:" + id,
                    Map.of(
                            "name",
                            wanted.name(),
                            "kind",
                            wanted.kind().name(),
                            "from",
                            String.valueOf(wanted.from()),
                            "basis",
                            wanted.founding().basis()));
            return new Outcome.Done(id);
        });
    }

    private List<Fault> faults(NewBody wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST) {
            faults.add(Fault.of("name", "name", LONGEST));
        }
        if (wanted.from() == null) {
            faults.add(Fault.of("from", "no-day"));
        }
        if (wanted.founding().basis().isBlank()) {
            faults.add(Fault.of("basis", "no-basis"));
        }
        if (wanted.from() != null && !isRegion(wanted.region(), wanted.from())) {
            faults.add(Fault.of("region", "no-region", wanted.region()));
        }
        var finding = wanted.founding().finding();
        if (finding != null && store.ofFinding(finding).isPresent()) {
            faults.add(Fault.of("name", "confirmed"));
        } else if (wanted.from() != null && store.isNamed(wanted)) {
            faults.add(Fault.of("name", "body-twice"));
        }
        return faults;
    }

    private boolean isRegion(String code, LocalDate day) {
        return code.matches("[0-9]{6}")
                && (code.equals(quanheng.parties.Region.COUNTRY)
                        || regions.find(code, day).isPresent());
    }

    /// Closes a body: everybody's time in it ends with it.
    public Outcome close(Viewer viewer, UUID id, int seen, Ending ending) {
        return attempt.of(viewer, () -> {
            var body = store.find(id);
            if (body.isEmpty() || !mayKeep(viewer) || body.get().last() != null) {
                return Outcome.Refused.of("", "gone");
            }
            var faults = faults(body.get(), ending);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var last = java.util.Objects.requireNonNull(ending.last());
            if (body.get().revision() != seen) {
                return new Outcome.Overtaken();
            }
            terms.endAll(id, last, ending.why().strip());
            if (!store.close(body.get(), last, ending.why().strip())) {
                throw new quanheng.shell.ChangedMeanwhileException("body:" + id);
            }
            journal.append(
                    viewer.username(),
                    "bodies.closed",
                    "body:" + id,
                    Map.of("last", last.toString(), "why", ending.why().strip()));
            return new Outcome.Done(id);
        });
    }

    private List<Fault> faults(Body body, Ending ending) {
        var faults = new ArrayList<Fault>();
        if (ending.last() == null) {
            faults.add(Fault.of("last", "no-day"));
        } else if (ending.last().isBefore(body.from())) {
            faults.add(Fault.of("last", "ends-before", body.from().toString()));
        } else {
            terms.of(body.id()).stream()
                    .filter(term -> term.from().isAfter(ending.last()))
                    .findFirst()
                    .ifPresent(term -> faults.add(Fault.of(
                            "last", "member-later", term.person(), term.from().toString())));
            meetings.after(body.id(), ending.last())
                    .ifPresent(day -> faults.add(Fault.of("last", "meeting-later", day.toString())));
        }
        if (ending.why().isBlank()) {
            faults.add(Fault.of("why", "no-why"));
        }
        return faults;
    }
}
