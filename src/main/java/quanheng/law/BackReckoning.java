package quanheng.law;

import java.time.LocalDate;
import java.util.stream.IntStream;
import quanheng.workdays.Workdays;

/// Reckons a limit that counts back from an event: the latest day for a notice, or the first day of a window. Neither
/// can
/// be stopped or extended. The latest day for a notice never falls on a rest day: it moves back, since moving it on
/// would take from the notice.
final class BackReckoning {
    private final Workdays workdays;
    private final TimeLimit limit;
    private final Rule rule;
    private final Convention convention;
    private final Account account = new Account();

    BackReckoning(Workdays workdays, TimeLimit limit, Rule rule) {
        this.workdays = workdays;
        this.limit = limit;
        this.rule = rule;
        convention = Conventions.of(rule);
        if (!limit.stops().isEmpty() || !limit.extensions().isEmpty()) {
            throw new IllegalArgumentException(
                    "counts back, so cannot be stopped or extended: " + rule.id() + " " + rule.scope());
        }
    }

    Deadline deadline() {
        var event = limit.start().toLocalDate();
        var term = rule.term();
        account.say("event", "CLK-01", event, event);
        var counted = isWorking() ? workdays.minus(term.count(), event) : term.before(event);
        account.say("back." + term.unit(), rule, counted, term, counted);
        if (!convention.unit().isEmpty()) {
            account.say("unit", convention.unit(), counted, term);
        }
        var last = moved(counted);
        var asked = isWorking() || isNotice();
        var provisional = asked
                && IntStream.rangeClosed(last.getYear(), (isWorking() ? event.minusDays(1) : counted).getYear())
                        .anyMatch(workdays::isProvisional);
        if (provisional) {
            account.say("provisional", "CLK-09", last, last);
        }
        return new Deadline(rule, limit.start(), last, null, account.steps(), provisional);
    }

    private LocalDate moved(LocalDate counted) {
        if (!isNotice() || workdays.isWorkday(counted)) {
            return counted;
        }
        var last = workdays.minus(1, counted);
        account.say("moved-back", rule, last, counted, last);
        return last;
    }

    private boolean isNotice() {
        return convention.direction() == Direction.AT_LEAST_BEFORE && convention.rolls();
    }

    private boolean isWorking() {
        return rule.term().unit() == Length.Unit.WORKING_DAYS;
    }
}
