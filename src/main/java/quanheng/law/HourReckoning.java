package quanheng.law;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Reckons a limit in hours: it runs day and night, and no rest day lengthens it. A stop holds it for whole days.
final class HourReckoning {
    private final TimeLimit limit;
    private final Rule rule;
    private final Account account = new Account();

    HourReckoning(TimeLimit limit, Rule rule) {
        this.limit = limit;
        this.rule = rule;
    }

    Deadline deadline() {
        var until = stopped(extended());
        var last = until == null ? null : until.toLocalDate();
        return new Deadline(rule, limit.start(), last, until, account.steps(), false);
    }

    private LocalDateTime extended() {
        var until = limit.start().plusHours(rule.term().count());
        account.say("hours", rule, until.toLocalDate(), limit.start(), rule.term(), until);
        for (var extension : limit.extensions().stream()
                .sorted(Comparator.comparing(Extension::granted))
                .toList()) {
            var row = Rules.on(extension.rule(), extension.scope(), limit.anchor());
            if (extension.granted().isAfter(until.toLocalDate())) {
                account.say("extended-late", row, until.toLocalDate(), extension.granted(), extension.of(row));
            } else {
                until = until.plusHours(extension.of(row).count());
                account.say("extended", row, until.toLocalDate(), extension.granted(), extension.of(row), until);
            }
        }
        return until;
    }

    private @Nullable LocalDateTime stopped(LocalDateTime end) {
        var until = end;
        for (var pause : Pause.of(limit.stops(), limit.start().toLocalDate())) {
            var from = pause.from().atStartOfDay();
            var held = from.isBefore(limit.start()) ? limit.start() : from;
            var resumed = pause.to();
            var remaining = Duration.between(held, until).toHours();
            if (!held.isBefore(until)) {
                account.say("stopped-late", rule, until.toLocalDate(), pause.reason(), pause.from());
            } else if (resumed == null) {
                account.say("stands.hours", rule, null, pause.reason(), pause.from(), remaining);
                return null;
            } else {
                until = resumed.atStartOfDay().plus(Duration.between(held, until));
                account.say(
                        "stopped.hours", rule, until.toLocalDate(), pause.reason(), held, resumed, remaining, until);
            }
        }
        return until;
    }
}
