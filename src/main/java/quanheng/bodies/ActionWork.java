package quanheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.ActionFilter.Which;
import quanheng.docket.Escalation;
import quanheng.docket.WorkItem;
import quanheng.docket.WorkSource;
import quanheng.docket.Worklist;

/// Actions in the common worklist: what a unit has to do, what the office has to verify, and what has risen to it
/// because it is overdue.
@Component
class ActionWork implements WorkSource {
    private static final int MOST = 200;
    private static final int TOLD_LEADER = 3;

    private final ActionStore store;
    private final Escalation escalation;
    private final BodyWords words;

    ActionWork(ActionStore store, Escalation escalation, BodyWords words) {
        this.store = store;
        this.escalation = escalation;
        this.words = words;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today, Worklist.Scope scope, Locale language) {
        if (viewer.hasAny(Role.COORDINATOR)) {
            return Stream.concat(
                            some(Which.REPORTED, today).map(action -> settling(action, language)),
                            some(Which.OVERDUE, today).map(action -> doing(action, false, language)))
                    .toList();
        }
        if (viewer.hasAny(Role.LEADER)) {
            return some(Which.OVERDUE, today)
                    .filter(action -> escalation.on(action.lastDay(), today) >= TOLD_LEADER)
                    .map(action -> doing(action, false, language))
                    .toList();
        }
        return viewer.hasAny(Role.UNIT_CONTACT)
                ? viewer.organizations().stream()
                        .flatMap(unit -> store
                                .find(
                                        new ActionFilter(
                                                Which.OPEN, null, null, unit, "", ActionFilter.Sorting.DAY, today),
                                        0,
                                        MOST)
                                .stream())
                        .distinct()
                        .map(action -> doing(action, isAnswering(viewer, action), language))
                        .toList()
                : List.of();
    }

    private Stream<Action> some(Which which, LocalDate today) {
        return store.find(ActionFilter.of(which, today), 0, MOST).stream();
    }

    private boolean isAnswering(Viewer viewer, Action action) {
        return store.owners(action.id()).stream()
                .anyMatch(owner -> viewer.organizations().contains(owner.answering()));
    }

    private WorkItem doing(Action action, boolean mine, Locale language) {
        return new WorkItem(
                "action-" + action.id(),
                action.what(),
                action.address(),
                words.say("work.of", language, action.bodyName(), action.meetingTitle()),
                action.owners(),
                action.serves(),
                action.lastDay(),
                null,
                mine);
    }

    /// What waits for the office has met its last day already, or missed it.
    private WorkItem settling(Action action, Locale language) {
        return new WorkItem(
                "action-" + action.id(),
                words.say("work.verify", language, action.what()),
                action.address(),
                words.say("work.of", language, action.bodyName(), action.meetingTitle()),
                words.say("office", language),
                action.serves(),
                null,
                action.reportedOn(),
                true);
    }
}
