package quanheng.law;

import java.time.LocalDate;

/// How long a term or time limit is, or how many places there are.
public record Length(int count, Unit unit) {
    /// What is counted.
    public enum Unit {
        /// Days of the calendar.
        DAYS,
        /// Days that are worked.
        WORKING_DAYS,
        /// Hours of the day and night.
        HOURS,
        /// Hours in which the office is open.
        OPENING_HOURS,
        /// Months.
        MONTHS,
        /// Years.
        YEARS,
        /// Places that can be held at once: no length of time.
        PLACES
    }

    /// The same-numbered day after the length has run, or the last of the month where it has no such day. The first
    /// day is not counted.
    ///
    /// @throws IllegalStateException for working days and hours, which a calendar or a clock counts; for places
    public LocalDate after(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(count);
            case MONTHS -> start.plusMonths(count);
            case YEARS -> start.plusYears(count);
            case WORKING_DAYS, HOURS, OPENING_HOURS ->
                throw new IllegalStateException("needs a calendar or a clock: " + this);
            case PLACES -> throw new IllegalStateException("no length of time: " + this);
        };
    }

    /// The same-numbered day before; otherwise as [#after(LocalDate)].
    public LocalDate before(LocalDate end) {
        return new Length(-count, unit).after(end);
    }
}
