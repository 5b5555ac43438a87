package quanheng.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// Why a right is in a state on a day.
record Explanation(
        LifeFacts facts,
        Course course,
        List<Turn> turns,
        @Nullable Term term) {
    private static final Versions OPPOSITION = Versions.of("LIF-22", "");
    private static final Versions OPEN_OPPOSITION = Versions.of("LIF-35", "");

    List<Reason> of(Turn turn, LocalDate day) {
        var reasons = new ArrayList<Reason>();
        if (turn.because() != null) {
            reasons.add(event(turn.because()));
        }
        byRule(turn, reasons);
        opposition(turn, reasons);
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

    /// Until when a mark can be opposed: by the law of the day it was published, as far as is known of the change of
    /// law.
    private void opposition(Turn turn, List<Reason> reasons) {
        if (turn.state() == State.PUBLISHED && facts.isMark() && course.publishedOn != null) {
            var rule = OPPOSITION.on(course.publishedOn);
            var until = rule.term().after(course.publishedOn);
            var open = OPEN_OPPOSITION.on(until);
            var spansTheChange = open.covers(until) && !open.covers(course.publishedOn);
            reasons.add(Reason.of("opposition", until.toString()).by(spansTheChange ? open : rule));
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
