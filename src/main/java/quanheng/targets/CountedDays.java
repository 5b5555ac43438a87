package quanheng.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Promise;
import quanheng.reading.Period;

/// Which days count for a promise on a day. After its last day a promise is judged by its last day.
///
/// @param from first day; null for what is held on a day, and from the beginning where the plan tells no period
/// @param to   last day, included
/// @param pace the whole of the days over which it adds up; null where it does not
record CountedDays(
        @Nullable LocalDate from, LocalDate to, @Nullable Period pace) {
    /// @return null where the first day is yet to come
    static @Nullable CountedDays of(Terms terms, Promise promise, LocalDate asOf) {
        var last = last(terms, promise);
        var day = terms.wholeYears() ? LocalDate.of(asOf.getYear(), 12, 31) : asOf;
        var to = last == null || day.isBefore(last) ? day : last;
        return switch (terms.days()) {
            case DAY -> new CountedDays(null, to, null);
            case YEAR -> {
                var from = LocalDate.of(to.getYear(), 1, 1);
                yield new CountedDays(from, to, new Period(from, LocalDate.of(to.getYear(), 12, 31)));
            }
            case PERIOD -> period(first(terms, promise), to, last);
        };
    }

    private static @Nullable CountedDays period(@Nullable LocalDate from, LocalDate to, @Nullable LocalDate last) {
        if (from == null) {
            return new CountedDays(null, to, null);
        }
        if (from.isAfter(to)) {
            return null;
        }
        return new CountedDays(from, to, last == null || last.isBefore(from) ? null : new Period(from, last));
    }

    private static @Nullable LocalDate first(Terms terms, Promise promise) {
        var period = promise.period();
        if (period == null) {
            return null;
        }
        return terms.wholeYears() ? LocalDate.of(period.startsOn().getYear(), 1, 1) : period.startsOn();
    }

    private static @Nullable LocalDate last(Terms terms, Promise promise) {
        var deadline = promise.deadline();
        var period = promise.period();
        var last = deadline == null && period != null ? period.endsOn() : deadline;
        return last != null && terms.wholeYears() ? LocalDate.of(last.getYear(), 12, 31) : last;
    }
}
