package quanheng.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through the events of a right day by day, and between them through what happens by rule: the end of the term,
/// the months of grace.
final class Timeline {
    private static final Versions ANNUITY_GRACE = Versions.of("LIF-06", "");
    private static final String ANNUITY = "LIF-06";
    private static final String RENEWAL = "LIF-26";

    private final LifeFacts facts;
    private final Course course;
    private final @Nullable LocalDate knownOn;
    private final @Nullable Term term;
    private final @Nullable MarkTerms marks;
    private final List<Turn> turns = new ArrayList<>(4);
    private @Nullable State state;
    private @Nullable State pending;
    private @Nullable LocalDate graceEndedOn;

    Timeline(LifeFacts facts, Course course, @Nullable LocalDate knownOn) {
        this.facts = facts;
        this.course = course;
        this.knownOn = knownOn;
        this.marks = facts.isMark() ? MarkTerms.of(facts, course) : null;
        this.term = facts.isMark() ? null : term(facts, course);
    }

    /// The term by rule, unless a source tells the day the right expired, or a lapse when it should have been over:
    /// then
    /// the right lived by something unknown to us, such as a renewal of former times, and the source decides.
    private static @Nullable Term term(LifeFacts facts, Course course) {
        var term = course.toldExpiryOn == null ? Terms.of(facts, course) : null;
        var outlived = term != null && course.toldLapseOn != null && !course.toldLapseOn.isBefore(term.endedOn());
        return outlived ? null : term;
    }

    List<Turn> turns() {
        for (var place = 0; place < course.count; place++) {
            var event = course.events[place];
            if (Effects.of(event.kind()) != null) {
                turnByRuleUntil(event.happenedOn());
                turnBy(event);
            }
        }
        turnByRuleUntil(LocalDate.MAX);
        return List.copyOf(turns);
    }

    private void turnByRuleUntil(LocalDate day) {
        var turned = true;
        while (turned && state != null && state.isInForce()) {
            turned = endGrace(day) || endTerm(day);
        }
    }

    private boolean endGrace(LocalDate day) {
        if (state != State.IN_GRACE || graceEndedOn == null || graceEndedOn.isAfter(day)) {
            return false;
        }
        var endedOn = graceEndedOn;
        if (marks != null) {
            if (marks.isRenewedLate()) {
                return false;
            }
            turn(new Turn(endedOn, State.NOT_RENEWED, null, RENEWAL));
            return true;
        }
        var isPast = knownOn != null && !knownOn.isBefore(endedOn);
        turn(new Turn(isPast ? turns.getLast().on() : endedOn, State.LAPSED, null, ANNUITY));
        return true;
    }

    private boolean endTerm(LocalDate day) {
        if (marks != null) {
            return state == State.IN_FORCE && course.toldExpiryOn == null && endMarkTerm(marks, day);
        }
        if (term == null || term.endedOn().isAfter(day)) {
            return false;
        }
        turn(new Turn(notBeforeLast(term.endedOn()), State.EXPIRED, null, term.ruleId()));
        return true;
    }

    private boolean endMarkTerm(MarkTerms terms, LocalDate day) {
        var endedOn = terms.endedOn();
        if (endedOn.isAfter(day)) {
            return false;
        }
        graceEndedOn = terms.graceEndedOn();
        turn(new Turn(notBeforeLast(endedOn), State.IN_GRACE, null, RENEWAL));
        return true;
    }

    private LocalDate notBeforeLast(LocalDate day) {
        return turns.isEmpty() || turns.getLast().on().isBefore(day)
                ? day
                : turns.getLast().on();
    }

    private void turnBy(RightEvent event) {
        var to = Effects.of(event.kind());
        if (to == null || isNoPublication(event)) {
            return;
        }
        if (to == state) {
            confirm(event);
            return;
        }
        if (!Effects.applies(event.kind(), to, state) || isPastTerm(event)) {
            return;
        }
        turn(new Turn(event.happenedOn(), target(event, to), event, rule(event)));
        if (event.kind() == EventKind.ANNUITY_MISSED) {
            graceEndedOn = ANNUITY_GRACE
                    .on(event.happenedOn())
                    .term()
                    .after(event.happenedOn())
                    .plusDays(1);
        }
    }

    /// Utility models and designs are not laid open before the grant.
    private boolean isNoPublication(RightEvent event) {
        return event.kind() == EventKind.PUBLISHED
                && (facts.category() == Category.UTILITY_MODEL || facts.category() == Category.DESIGN);
    }

    /// The source confirms what the rule had said: the rule's day stays.
    private void confirm(RightEvent event) {
        var last = turns.getLast();
        if (last.because() == null) {
            turns.set(turns.size() - 1, new Turn(last.on(), last.state(), event, last.rule()));
        }
    }

    private boolean isPastTerm(RightEvent event) {
        return event.kind() == EventKind.RESTORED
                && state != null
                && Effects.hadBeenInForce(state)
                && ((marks != null && !marks.graceEndedOn().isAfter(event.happenedOn()))
                        || (term != null && !term.endedOn().isAfter(event.happenedOn()))
                        || (course.toldExpiryOn != null && !course.toldExpiryOn.isAfter(event.happenedOn())));
    }

    private State target(RightEvent event, State to) {
        if (event.kind() == EventKind.RESTORED && state != null && !Effects.hadBeenInForce(state) && pending != null) {
            return pending;
        }
        var isGrantGivenUp = to == State.SURRENDERED && state != null && state.standing() == State.Standing.PENDING;
        return isGrantGivenUp ? State.GRANT_ABANDONED : to;
    }

    private String rule(RightEvent event) {
        return switch (event.kind()) {
            case ANNUITY_MISSED, LAPSED, LAPSE_PENDING -> ANNUITY;
            case RENEWED, NOT_RENEWED -> RENEWAL;
            case INVALIDATED -> "LIF-20";
            case RESTORED -> "LIF-13";
            case GRANT_ABANDONED -> "LIF-12";
            case OPPOSED -> "LIF-22";
            case REVOKED -> facts.isMark() ? "LIF-27" : "";
            default -> "";
        };
    }

    private void turn(Turn turn) {
        if (turn.state().standing() == State.Standing.PENDING) {
            pending = turn.state();
        }
        if (marks != null && state == State.IN_GRACE && turn.state() == State.IN_FORCE) {
            marks.pass();
        }
        if (!turns.isEmpty() && !turns.getLast().on().isBefore(turn.on())) {
            turns.removeLast();
        }
        if (turns.isEmpty() || turns.getLast().state() != turn.state()) {
            turns.add(turn);
        }
        state = turn.state();
    }

    /// The term that runs at the end of all; null where there is none.
    @Nullable
    Term term() {
        if (marks != null) {
            return marks.term();
        }
        return course.toldExpiryOn == null ? term : new Term(course.toldExpiryOn, null);
    }
}
