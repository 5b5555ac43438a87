package quanheng.registers;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps how many rights of a filter there are by day, as long as the columns stay as they are. What is asked for the
/// first time is not counted by day, since most questions are asked once.
final class DayCounts {
    private static final int KEPT = 512;

    private final Remembered<Asked, Kept> kept = new Remembered<>(KEPT);

    /// @param count null where it was asked only once
    private record Kept(@Nullable DayCount count) {}

    private enum By {
        STATE,
        FILED,
        GRANTED
    }

    /// A question whatever its days.
    ///
    /// @param places null for anywhere
    private record Asked(Filter filter, @Nullable Set<String> places, By by) {}

    /// The count of a filter; empty where it has to be counted from the rows.
    ///
    /// @param places those that count; null for anywhere
    /// @param wanted makes a filter ready
    OptionalLong count(Filter filter, @Nullable Set<String> places, Columns columns, Function<Filter, Wanted> wanted) {
        var by = by(filter);
        var day = day(filter.asOf());
        if (by == null || day < DayCount.FIRST || day > DayCount.LAST) {
            return OptionalLong.empty();
        }
        var bare = filter.on(null).filed(null, null).granted(null, null);
        var count = kept(new Asked(bare, places, by), columns, () -> wanted.apply(bare));
        if (count == null || !count.isComplete()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                switch (by) {
                    case STATE -> count.on(day);
                    case FILED -> count.within(day(filter.filedFrom()), day(filter.filedTo()), day);
                    case GRANTED -> count.within(day(filter.grantedFrom()), day(filter.grantedTo()), day);
                });
    }

    /// What its days decide; null where they do not alone.
    private static @Nullable By by(Filter filter) {
        var asOf = filter.asOf();
        var filed = filter.filedFrom() != null || filter.filedTo() != null;
        var granted = filter.grantedFrom() != null || filter.grantedTo() != null;
        if (asOf == null || !filter.holders().isEmpty() || (filed && granted)) {
            return null;
        }
        if (!filed && !granted) {
            return By.STATE;
        }
        var from = filed ? filter.filedFrom() : filter.grantedFrom();
        var to = filed ? filter.filedTo() : filter.grantedTo();
        var plain = filter.states().isEmpty()
                && to != null
                && !to.isAfter(asOf)
                && day(to) >= DayCount.FIRST
                && (from == null || day(from) > DayCount.FIRST);
        return plain ? filed ? By.FILED : By.GRANTED : null;
    }

    private @Nullable DayCount kept(Asked asked, Columns columns, Supplier<Wanted> wanted) {
        var before = kept.find(asked, columns);
        if (before == null) {
            kept.keep(asked, new Kept(null));
            return null;
        }
        if (before.count() != null) {
            return before.count();
        }
        var count = asked.by() == By.STATE
                ? DayCount.ofStates(wanted.get(), columns.blocks)
                : DayCount.ofFlow(wanted.get(), columns.blocks, asked.by() == By.FILED);
        kept.keep(asked, new Kept(count));
        return count;
    }

    /// Before every day where there is none.
    private static int day(@Nullable LocalDate day) {
        return day == null ? Integer.MIN_VALUE : Columns.day(day);
    }
}
