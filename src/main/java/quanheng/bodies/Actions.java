package quanheng.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.bodies.ActionAct.Kind;
import quanheng.bodies.ActionStore.Doing;
import quanheng.bodies.Outcome.Fault;
import quanheng.journal.Journal;
import quanheng.parties.Organizations;

/// What meetings told units to do: reported done, verified or sent back. Every word of it stays.
@Component("meetingActions")
public class Actions {
    /// How long what is reported or remarked may be.
    public static final int LONGEST = 5000;

    private final ActionStore store;
    private final BodyStore bodies;
    private final Organizations organizations;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Actions(
            ActionStore store,
            BodyStore bodies,
            Organizations organizations,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.organizations = organizations;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A page of actions.
    @Transactional(readOnly = true)
    public List<Action> find(Viewer viewer, ActionFilter filter, int offset, int limit) {
        return sight.as(viewer, () -> store.find(filter, offset, limit));
    }

    /// How many there are of each sort, whatever sort the filter asks for.
    @Transactional(readOnly = true)
    public Map<ActionFilter.Which, Integer> counts(Viewer viewer, ActionFilter filter) {
        return sight.as(viewer, () -> {
            var counts = new EnumMap<ActionFilter.Which, Integer>(ActionFilter.Which.class);
            for (var which : ActionFilter.Which.values()) {
                counts.put(which, store.count(filter.with(which)));
            }
            return counts;
        });
    }

    /// One action; empty where there is none the viewer may see.
    @Transactional(readOnly = true)
    public Optional<Action> find(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> store.find(id));
    }

    /// Everything that was done with an action.
    @Transactional(readOnly = true)
    public List<ActionAct> acts(Viewer viewer, UUID action) {
        return sight.as(viewer, () -> store.acts(action));
    }

    /// Who has to do it, as far as the viewer may see it.
    @Transactional(readOnly = true)
    public List<ActionOwner> owners(Viewer viewer, UUID action) {
        return sight.as(viewer, () -> store.owners(action));
    }

    /// Whether somebody may report an action done: a contact of a unit that answers for it, or who runs the office.
    @Transactional(readOnly = true)
    public boolean mayReport(Viewer viewer, Action action) {
        return action.state().isOpen() && isAnswering(viewer, action);
    }

    private boolean isAnswering(Viewer viewer, Action action) {
        return Bodies.mayKeep(viewer)
                || (viewer.hasAny(Role.UNIT_CONTACT)
                        && owners(viewer, action.id()).stream()
                                .anyMatch(owner -> viewer.organizations().contains(owner.answering())));
    }

    /// Reports an action done.
    ///
    /// @param on the day it was told the office on paper; null for today, and for who does not run the office
    public Outcome report(Viewer viewer, UUID id, Told told, @Nullable LocalDate on) {
        return with(viewer, id, told.seen(), action -> {
            var today = LocalDate.now(clock);
            var day = Objects.requireNonNullElse(on, today);
            var faults = words(told, "no-report");
            if (!action.state().isOpen() || !isAnswering(viewer, action)) {
                faults.add(Fault.of("", "not-open"));
            }
            if (day.isAfter(today) || day.isBefore(action.metOn()) || (on != null && !Bodies.mayKeep(viewer))) {
                faults.add(Fault.of("on", "reported-when", action.metOn().toString()));
            }
            return faults.isEmpty()
                    ? move(viewer, action, ActionState.REPORTED, doing(Kind.REPORTED, day, told, viewer))
                    : new Outcome.Refused(faults);
        });
    }

    /// What somebody says of an action.
    ///
    /// @param seen revision of the action he saw
    public record Told(int seen, String words) {}

    private static List<Fault> words(Told told, String key) {
        var faults = new ArrayList<Fault>();
        if (told.words().isBlank()) {
            faults.add(Fault.of("words", key));
        } else if (told.words().length() > LONGEST) {
            faults.add(Fault.of("words", "too-long", LONGEST));
        }
        return faults;
    }

    private Doing doing(Kind kind, LocalDate on, Told told, Viewer viewer) {
        return new Doing(
                kind,
                on,
                told.words().strip(),
                viewer.username(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private Outcome with(Viewer viewer, UUID id, int seen, Function<Action, Outcome> act) {
        return attempt.of(viewer, () -> {
            var action = store.find(id);
            if (action.isEmpty()) {
                return Outcome.Refused.of("", "gone");
            }
            return action.get().revision() == seen ? act.apply(action.get()) : new Outcome.Overtaken();
        });
    }

    private Outcome move(Viewer viewer, Action action, ActionState to, Doing doing) {
        var stays = action.state() == to ? action.reportedOn() : null;
        if (!store.move(action, to, stays == null ? doing.on() : stays)) {
            return new Outcome.Overtaken();
        }
        store.add(action.id(), doing);
        journal.append(
                viewer.username(),
                "bodies.action-" + doing.kind().name().toLowerCase(Locale.ROOT),
                "action:" + action.id(),
                Map.of("what", action.what(), "words", doing.words()));
        return new Outcome.Done(action.id());
    }

    /// Verifies an action that was reported done.
    public Outcome verify(Viewer viewer, UUID id, Told told, @Nullable LocalDate on) {
        return settle(viewer, id, told, doing(Kind.VERIFIED, day(on), told, viewer));
    }

    /// Sends an action back with remarks; what was reported stays.
    public Outcome sendBack(Viewer viewer, UUID id, Told told, @Nullable LocalDate on) {
        return settle(viewer, id, told, doing(Kind.RETURNED, day(on), told, viewer));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }

    private Outcome settle(Viewer viewer, UUID id, Told told, Doing doing) {
        return with(viewer, id, told.seen(), action -> {
            var isBack = doing.kind() == Kind.RETURNED;
            var faults = isBack ? words(told, "no-remarks") : new ArrayList<Fault>();
            var reported = action.reportedOn();
            if (!Bodies.mayKeep(viewer) || action.state() != ActionState.REPORTED || reported == null) {
                faults.add(Fault.of("", "not-reported"));
            } else if (doing.on().isBefore(reported) || doing.on().isAfter(LocalDate.now(clock))) {
                faults.add(Fault.of("on", "settled-when", reported.toString()));
            }
            return faults.isEmpty()
                    ? move(viewer, action, isBack ? ActionState.RETURNED : ActionState.VERIFIED, doing)
                    : new Outcome.Refused(faults);
        });
    }

    /// A unit that went into another.
    ///
    /// @param from the unit the minutes name
    /// @param into the name of the unit that answers for it now
    public record Merger(UUID from, String into) {}

    /// Hands an action on to the unit that a unit was merged into; the minutes keep the name they were issued with.
    public Outcome handOn(Viewer viewer, UUID id, Told told, Merger merger) {
        return with(viewer, id, told.seen(), action -> {
            var faults = words(told, "no-why");
            if (merger.into().isBlank()) {
                faults.add(Fault.of("into", "no-unit", Bodies.LONGEST));
            }
            if (!Bodies.mayKeep(viewer) || action.state() == ActionState.VERIFIED) {
                faults.add(Fault.of("", "not-open"));
            }
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var region = bodies.find(action.bodyId()).orElseThrow().region();
            var into = organizations.resolve(merger.into(), region);
            if (store.handOn(id, merger.from(), into.id()) != 1) {
                return Outcome.Refused.of("from", "no-owner");
            }
            var doing = doing(Kind.HANDED_ON, LocalDate.now(clock), told, viewer);
            return move(viewer, action, action.state(), doing);
        });
    }
}
