package quanheng.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// Why a right is in a state on a day.
record Explanation(
        Course course, List<Turn> turns, @Nullable Term term) {
    List<Reason> of(Turn turn, LocalDate day) {
        var reasons = new ArrayList<Reason>();
        if (turn.because() != null) {
            reasons.add(event(turn.because()));
        }
        byRule(turn, reasons);
        if (turn.state().isInForce()) {
            partialInvalidations(day, reasons);
            term(turn, reasons);
        } else {
            afterwards(turn, reasons);
        }
        if (course.isFilingYearOnly && term != null) {
            reasons.add(Reason.of("filing-year-only"));
        }
        return List.copyOf(reasons);
    }

    private static Reason event(RightEvent event) {
        var word = Word.of(event.kind());
        return switch (event.precision()) {
            case YEAR ->
                Reason.of("event.year", word, String.valueOf(event.happenedOn().getYear()));
            case NOT_LATER ->
                Reason.of("event.not-later", word, event.happenedOn().toString());
            case DAY ->
                event.announcedOn() == null || event.announcedOn().equals(event.happenedOn())
                        ? Reason.of("event", word, event.happenedOn().toString())
                        : Reason.of(
                                "event.announced",
                                word,
                                event.happenedOn().toString(),
                                event.announcedOn().toString());
        };
    }

    private void byRule(Turn turn, List<Reason> reasons) {
        var rule = version(turn);
        if (turn.because() == null || turn.state() == State.IN_GRACE || turn.state() == State.INVALIDATED) {
            var name = turn.rule().equals("LIF-06") && turn.state() == State.IN_GRACE
                    ? "IN_GRACE.annuity"
                    : turn.state().name();
            reasons.add(Reason.of(name, turn.on().toString()).by(rule));
        }
    }

    /// The version of the turn's rule: the term's own, or the one in force when the turn came.
    private @Nullable Rule version(Turn turn) {
        if (turn.rule().isEmpty()) {
            return null;
        }
        if (term != null && term.rule() != null && term.rule().id().equals(turn.rule())) {
            return term.rule();
        }
        var scope = turn.rule().equals("LIF-26") ? "GRACE" : "";
        return new Versions(Rules.versions(turn.rule(), scope)).on(turn.on());
    }

    private void partialInvalidations(LocalDate day, List<Reason> reasons) {
        for (var place = 0; place < course.count; place++) {
            var event = course.events[place];
            if (event.kind() == EventKind.INVALIDATED_IN_PART
                    && !event.happenedOn().isAfter(day)) {
                reasons.add(Reason.of("partly-invalidated", event.happenedOn().toString()));
            }
        }
    }

    private void term(Turn turn, List<Reason> reasons) {
        var next = turns.indexOf(turn) + 1;
        var nextByRule = next < turns.size() ? turns.get(next) : null;
        if (turn.state() == State.IN_GRACE && nextByRule != null) {
            reasons.add(Reason.of("grace-until", nextByRule.on().minusDays(1).toString()));
        } else if (term != null) {
            reasons.add(Reason.of("term", term.lastDay().toString()).by(term.rule()));
        }
    }

    private void afterwards(Turn turn, List<Reason> reasons) {
        var next = turns.indexOf(turn) + 1;
        if (next < turns.size() && turns.get(next).state().isInForce()) {
            reasons.add(Reason.of("restored-later", turns.get(next).on().toString()));
        }
    }
}
