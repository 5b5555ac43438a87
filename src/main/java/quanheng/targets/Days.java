package quanheng.targets;

import java.util.Locale;

/// Which days an indicator is counted over for a promise.
public enum Days {
    /// From the plan's first day to its last, as far as they have passed: cumulative and new counts, growth.
    PERIOD,
    /// The calendar year of the day: what is to be done every year.
    YEAR,
    /// The day itself: what is held.
    DAY;

    /// The word used in messages and forms, such as `period`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
