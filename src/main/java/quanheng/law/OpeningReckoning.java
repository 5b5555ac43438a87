package quanheng.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.workdays.Workdays;

/// Reckons a limit in hours in which the office is open. A stop takes whole days out. Such limits are the office's own
/// promises; they are not extended.
final class OpeningReckoning {
    private final Workdays workdays;
    private final TimeLimit limit;
    private final Rule rule;
    private final List<Pause> pauses;
    private final Account account = new Account();

    OpeningReckoning(Workdays workdays, TimeLimit limit, Rule rule) {
        this.workdays = workdays;
        this.limit = limit;
        this.rule = rule;
        pauses = Pause.of(limit.stops(), limit.start().toLocalDate());
        if (!limit.extensions().isEmpty()) {
            throw new IllegalArgumentException("opening hours are not extended: " + rule.id());
        }
    }

    Deadline deadline() {
        var until = until();
        var last = until == null ? null : until.toLocalDate();
        account.say("opening-hours", rule, last, limit.start(), rule.term());
        for (var pause : pauses) {
            var resumed = pause.to();
            if (last != null && pause.from().isAfter(last)) {
                account.say("stopped-late", rule, last, pause.reason(), pause.from());
            } else if (resumed != null) {
                account.say("held", rule, last, pause.reason(), pause.from(), resumed);
            }
        }
        if (until == null || last == null) {
            account.say("standing", rule, null);
            return new Deadline(rule, limit.start(), null, null, account.steps(), false);
        }
        account.say("opening-end", "CLK-09", last, until);
        var provisional =
                IntStream.rangeClosed(limit.start().getYear(), until.getYear()).anyMatch(workdays::isProvisional);
        return new Deadline(rule, limit.start(), last, until, account.steps(), provisional);
    }

    private @Nullable LocalDateTime until() {
        var left = Duration.ofHours(rule.term().count());
        var from = limit.start().toLocalTime();
        for (var day = limit.start().toLocalDate(); ; day = day.plusDays(1), from = LocalTime.MIN) {
            if (standsOn(day)) {
                return null;
            }
            if (!workdays.isWorkday(day) || isHeld(day)) {
                continue;
            }
            for (var session : workdays.openingHours().sessions()) {
                var begin = from.isAfter(session.from()) ? from : session.from();
                var open = Duration.between(begin, session.to());
                if (open.isPositive() && left.compareTo(open) <= 0) {
                    return day.atTime(begin.plus(left));
                }
                left = open.isPositive() ? left.minus(open) : left;
            }
        }
    }

    private boolean standsOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.to() == null && !day.isBefore(pause.from()));
    }

    private boolean isHeld(LocalDate day) {
        return pauses.stream()
                .anyMatch(pause -> !day.isBefore(pause.from()) && pause.to() != null && day.isBefore(pause.to()));
    }
}
