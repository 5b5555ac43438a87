package quanheng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.workdays.Workdays;

/// Reckons a limit that runs forward in days, working days, months or years.
final class DayReckoning {
    private final TimeLimit limit;
    private final Rule rule;
    private final Convention convention;
    private final LocalDate start;
    private final Course course;
    private final Account account = new Account();

    DayReckoning(Workdays workdays, TimeLimit limit, Rule rule) {
        this.limit = limit;
        this.rule = rule;
        convention = Conventions.of(rule);
        start = limit.start().toLocalDate();
        course = new Course(workdays, convention, start, Pause.of(limit.stops(), start.plusDays(1)));
    }

    Deadline deadline() {
        var lengths = extended();
        var end = stopped(lengths);
        if (end == null) {
            return new Deadline(rule, limit.start(), null, null, account.steps(), false);
        }
        var last = rolled(end);
        var provisional = course.isProvisional(lengths, end);
        if (provisional) {
            account.say("provisional", "CLK-09", last, last);
        }
        return new Deadline(rule, limit.start(), last, null, account.steps(), provisional);
    }

    private List<Length> extended() {
        var lengths = new ArrayList<>(List.of(rule.term()));
        account.say("begun", "CLK-01", start, start);
        account.say(
                "length." + rule.term().unit(), rule, course.nominal(lengths), rule.term(), course.nominal(lengths));
        explain(course.nominal(lengths));
        if (!convention.unit().isEmpty()) {
            account.say("unit", convention.unit(), course.nominal(lengths), rule.term());
        }
        limit.extensions().stream()
                .sorted(Comparator.comparing(Extension::granted))
                .forEach(extension -> extend(lengths, extension));
        return lengths;
    }

    private void explain(LocalDate end) {
        switch (rule.term().unit()) {
            case WORKING_DAYS -> account.say("workdays", "CLK-09", end, course.restDays(end), course.makeUpDays(end));
            case MONTHS, YEARS ->
                account.say(
                        end.getDayOfMonth() == start.getDayOfMonth() ? "same-day" : "month-end", "CLK-02", end, end);
            case DAYS, HOURS, OPENING_HOURS, PLACES -> {}
        }
    }

    private void extend(List<Length> lengths, Extension extension) {
        var row = Rules.on(extension.rule(), extension.scope(), limit.anchor());
        if (course.isOver(lengths, extension.granted())) {
            account.say("extended-late", row, course.nominal(lengths), extension.granted(), extension.of(row));
            return;
        }
        lengths.add(extension.of(row));
        account.say(
                "extended",
                row,
                course.nominal(lengths),
                extension.granted(),
                extension.of(row),
                course.nominal(lengths));
    }

    private @Nullable LocalDate stopped(List<Length> lengths) {
        for (var stood : course.stood(lengths)) {
            var pause = stood.pause();
            var last = stood.last();
            var resumed = pause.to();
            if (stood.late()) {
                account.say("stopped-late", rule, last, pause.reason(), pause.from());
            } else if (last == null || resumed == null) {
                account.say("stands", rule, null, pause.reason(), pause.from(), stood.remaining());
            } else {
                account.say("stopped", rule, last, pause.reason(), pause.from(), resumed, stood.remaining(), last);
            }
        }
        return course.end(lengths);
    }

    private LocalDate rolled(LocalDate end) {
        var last = course.rolled(end);
        if (!last.equals(end)) {
            account.say(course.isRestDay(end) ? "rolled" : "closed", convention.roll(), last, end, last);
        }
        return last;
    }
}
