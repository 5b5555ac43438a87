package quanheng.law;

import org.springframework.stereotype.Component;
import quanheng.workdays.Workdays;

/// The statutory clock (期限计算): when a limit runs out, with every step of the reckoning and its citation.
@Component
public class StatutoryClock {
    private final Workdays workdays;

    /// A clock that goes by this working calendar.
    public StatutoryClock(Workdays workdays) {
        this.workdays = workdays;
    }

    /// Reckons a limit by the versions of the rules that its anchor date selects.
    ///
    /// @throws IllegalStateException    where no version covers the anchor, or the rule is no time limit
    /// @throws IllegalArgumentException where a limit that counts back has stops or extensions
    public Deadline reckon(TimeLimit limit) {
        var rule = Rules.on(limit.rule(), limit.scope(), limit.anchor());
        return switch (Conventions.of(rule).direction()) {
            case AFTER -> forward(limit, rule);
            case AT_LEAST_BEFORE, WITHIN_BEFORE -> new BackReckoning(workdays, limit, rule).deadline();
        };
    }

    private Deadline forward(TimeLimit limit, Rule rule) {
        return switch (rule.term().unit()) {
            case HOURS -> new HourReckoning(limit, rule).deadline();
            case OPENING_HOURS -> new OpeningReckoning(workdays, limit, rule).deadline();
            case DAYS, WORKING_DAYS, MONTHS, YEARS -> new DayReckoning(workdays, limit, rule).deadline();
            case PLACES -> throw new IllegalStateException("no time limit: " + rule.id() + " " + rule.scope());
        };
    }
}
