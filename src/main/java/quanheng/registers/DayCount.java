package quanheng.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How many rights are counted up to every day, so that any day and any span of days is told from two numbers. Between
/// [#FIRST] and [#LAST]; what lies outside is told from the rows themselves.
final class DayCount {
    static final int FIRST = Columns.day(LocalDate.of(1900, 1, 1));
    static final int LAST = Columns.day(LocalDate.of(2150, 12, 31));

    /// More rights than this whose trait comes after the day they are counted for are not kept.
    private static final int LATE = 1 << 20;

    private final int first;
    /// By day from `first` on, those of all earlier days included.
    private final int[] upTo;
    /// In the upper half the day a right is counted for, in the lower the later day from which it counts at all.
    private final long[] late;

    private final boolean complete;

    private DayCount(List<Steps> parts) {
        var sum = parts.getFirst().days;
        parts.stream().skip(1).forEach(part -> Arrays.setAll(sum, day -> sum[day] + part.days[day]));
        Arrays.parallelPrefix(sum, Integer::sum);
        var from = 0;
        while (from < sum.length - 1 && sum[from] == 0) {
            from++;
        }
        var to = sum.length - 1;
        while (to > from && sum[to - 1] == sum[sum.length - 1]) {
            to--;
        }
        this.first = FIRST + from;
        this.upTo = Arrays.copyOfRange(sum, from, to + 1);
        this.late = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.late, 0, part.lates))
                .toArray();
        this.complete = parts.stream().noneMatch(part -> part.overflown);
    }

    /// Counts those in a wanted state on a day.
    static DayCount ofStates(Wanted wanted, List<Block> blocks) {
        return new DayCount(Cores.over(blocks, some -> {
                    var steps = new Steps();
                    var spans = new StateSpans(wanted);
                    some.forEach(block -> steps.add(spans.of(block)));
                    return steps;
                })
                .toList());
    }

    /// Counts those with a day of their own within days.
    ///
    /// @param filed the day of filing, and not that of the grant
    static DayCount ofFlow(Wanted wanted, List<Block> blocks, boolean filed) {
        return new DayCount(Cores.over(blocks, some -> {
                    var steps = new Steps();
                    var mask = new int[Block.ROWS];
                    some.forEach(block -> steps.addDays(wanted, block, filed ? block.filed : block.granted, mask));
                    return steps;
                })
                .toList());
    }

    /// Whether it can tell all days.
    boolean isComplete() {
        return complete;
    }

    long on(int day) {
        return at(day);
    }

    /// @param from first day; [Integer#MIN_VALUE] from the beginning
    /// @param asOf not before `to`
    long within(int from, int to, int asOf) {
        var count = at(to) - (from <= FIRST ? 0L : at(from - 1));
        for (var each : late) {
            var day = (int) (each >> 32);
            if (day >= from && day <= to && (int) each <= asOf) {
                count++;
            }
        }
        return count;
    }

    private long at(int day) {
        return day < first ? 0 : upTo[Math.min(day - first, upTo.length - 1)];
    }

    private static int place(int day) {
        return Math.clamp(day, FIRST, LAST + 1) - FIRST;
    }

    /// What changes from day to day.
    private static final class Steps {
        final int[] days = new int[LAST + 2 - FIRST];
        long[] late = new long[16];
        int lates;
        boolean overflown;

        void add(StateSpans spans) {
            for (var at = 0; at < spans.size; at++) {
                days[place(spans.from[at])]++;
                days[place(spans.to[at])]--;
            }
        }

        /// @param own by row the day it is counted for
        void addDays(Wanted wanted, Block block, int[] own, int[] mask) {
            wanted.fillAside(block, mask);
            for (var row = 0; row < block.size; row++) {
                var begins = block.turnsAt[row];
                if (mask[row] == 0 || own[row] == Block.NEVER || begins == block.turnsAt[row + 1]) {
                    continue;
                }
                var since = Math.max(wanted.since(block, row), block.turns[begins] >> 5);
                if (since <= own[row]) {
                    days[place(own[row])]++;
                } else if (since != Facts.NEVER) {
                    late(own[row], since);
                }
            }
        }

        private void late(int day, int since) {
            if (lates == LATE) {
                overflown = true;
                return;
            }
            if (lates == late.length) {
                late = Arrays.copyOf(late, 2 * lates);
            }
            late[lates++] = ((long) day << 32) | (since & 0xffffffffL);
        }
    }
}
