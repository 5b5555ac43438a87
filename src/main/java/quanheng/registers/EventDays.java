package quanheng.registers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;

/// Keeps which events a filter finds, in the order of their days, as long as the columns stay as they are.
final class EventDays {
    private static final int KEPT = 24;

    private final Remembered<Asked, int[]> kept = new Remembered<>(KEPT);

    /// A question whatever its days.
    ///
    /// @param region as codes of places; null for anywhere
    record Asked(Filter filter, @Nullable Set<String> region, Set<EventKind> kinds) {}

    /// From day to day, both included, since 1970.
    record Days(int from, int to) {}

    /// Adds up what happened within days, both included.
    ///
    /// @param find finds all the question asks for
    EventTotals totals(Asked asked, Days days, Columns columns, Supplier<OccurrenceCount> find) {
        var places = places(asked, columns, find);
        var happenings = columns.happenings;
        var rights = new BitSet();
        var contracts = new BitSet();
        long events = 0;
        long bare = 0;
        long amount = 0;
        long silent = 0;
        for (var at = first(places, days.from, happenings); at < places.length; at++) {
            var place = places[at];
            if (happenings.day[place] > days.to) {
                break;
            }
            events++;
            rights.set(happenings.right[place]);
            var reference = happenings.reference[place];
            bare += reference == 0 ? 1 : 0;
            contracts.set(reference);
            amount += Math.max(0, happenings.amount[place]);
            silent += happenings.amount[place] < 0 ? 1 : 0;
        }
        contracts.clear(0);
        return new EventTotals(events, rights.cardinality(), contracts.cardinality() + bare, amount, silent);
    }

    /// The first place whose day is not before another.
    private static int first(int[] places, int day, Happenings happenings) {
        var low = 0;
        var high = places.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (happenings.day[places[middle]] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] places(Asked asked, Columns columns, Supplier<OccurrenceCount> find) {
        Supplier<int[]> places =
                () -> byDay(find.get().places(asked.kinds(), Integer.MIN_VALUE, Integer.MAX_VALUE), columns.happenings);
        return asked.filter().holders().isEmpty() ? kept.answer(asked, columns, places) : places.get();
    }

    private static int[] byDay(int[] places, Happenings happenings) {
        return Arrays.stream(places)
                .mapToLong(place -> ((long) happenings.day[place] << 32) | place)
                .sorted()
                .mapToInt(each -> (int) each)
                .toArray();
    }
}
