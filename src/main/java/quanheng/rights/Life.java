package quanheng.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The life of a right: the states it goes through, derived from its events and the rules of law.
///
/// Conventions of counting, where the law leaves a choice:
/// - A term ends on the anniversary, which is the first day the right is no longer in force (LIF-04); a right of
///   29 February ends on 28 February in other than leap years. No day of a term rolls to a working day.
/// - A right that was invalidated is deemed in law never to have existed. It counts as in force until the day of the
///   event all the same, because on those days the register said so.
/// - A right restored after a lapse counts as in force again from its restoration. The law gives it back but says
///   nothing of the time between, and on those days the register said it had ended; so it counts as ended between.
/// - Months of grace count as in force. A fee left unpaid ends the right from the day it was due (LIF-06): a source
///   that tells so decides; by rule alone that is only said looking back from after the months of grace, see `knownOn`.
/// - Where only the year of filing is known, terms are reckoned from the last day it can have been, 31 December: the
///   right ends on that day of its year at the latest.
/// - Pledges, licenses, preservations, suspensions and partial invalidations leave the state alone.
public final class Life {
    private final LifeFacts facts;
    private final Course course;
    private final Timeline timeline;
    private final List<Turn> turns;

    private Life(LifeFacts facts, Course course, @Nullable LocalDate knownOn) {
        this.facts = facts;
        this.course = course;
        timeline = new Timeline(facts, course, knownOn);
        turns = timeline.turns();
    }

    /// The life as it looks while time goes by.
    ///
    /// @param events in any order; repetitions do not count. What is not known yet is left out by the caller
    public static Life of(LifeFacts facts, List<RightEvent> events) {
        return new Life(facts, new Course(events), null);
    }

    /// The life as it looks back from a day.
    public static Life of(LifeFacts facts, List<RightEvent> events, LocalDate knownOn) {
        return new Life(facts, new Course(events), knownOn);
    }

    /// Its states in order, each from its day until the next, those to come by rule included. No two follow each other
    /// with the same state.
    public List<Turn> turns() {
        return turns;
    }

    /// The last day of its term; null where it has none or the facts do not suffice.
    public @Nullable LocalDate termEndsOn() {
        var term = timeline.term();
        return term == null ? null : term.lastDay();
    }

    /// Its state on a day and the reasons.
    public Status on(LocalDate day) {
        Turn current = null;
        for (var turn : turns) {
            if (turn.on().isAfter(day)) {
                break;
            }
            current = turn;
        }
        return current == null
                ? new Status(null, null, List.of())
                : new Status(current.state(), current.on(), explanation().of(current, day));
    }

    private Explanation explanation() {
        return new Explanation(facts, course, turns, timeline.term());
    }

    /// The pledges, licenses, preservations and suspensions open on a day.
    public List<Encumbrance> encumbrances(LocalDate day) {
        return new Encumbrances(course).on(day);
    }
}
