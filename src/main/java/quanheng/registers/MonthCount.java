package quanheng.registers;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Counts rights month by month and place by place in one pass over the columns.
final class MonthCount {
    private final Wanted wanted;
    private final Dictionary<String> places;
    private final int[] ends;
    private final int before;
    /// By day after `before` the month it lies in.
    private final short[] months;

    MonthCount(Wanted wanted, Dictionary<String> places, YearMonth from, YearMonth to) {
        this.wanted = wanted;
        this.places = places;
        this.ends = new int[Math.max(0, (int) from.until(to, ChronoUnit.MONTHS) + 1)];
        for (var month = 0; month < ends.length; month++) {
            ends[month] = Columns.day(from.plusMonths(month).atEndOfMonth());
        }
        this.before = Columns.day(from.atDay(1)) - 1;
        this.months = new short[ends.length == 0 ? 0 : ends[ends.length - 1] - before];
        for (int day = 0, month = 0; day < months.length; day++) {
            month += before + 1 + day > ends[month] ? 1 : 0;
            months[day] = (short) month;
        }
    }

    /// What is counted of a month.
    enum Of {
        IN_FORCE,
        FILED,
        GRANTED
    }

    Map<String, long[]> count(Of of, List<Block> blocks) {
        return switch (of) {
            case IN_FORCE -> inForce(blocks);
            case FILED -> single(blocks, block -> block.filed);
            case GRANTED -> single(blocks, block -> block.granted);
        };
    }

    /// Those in force at the end of every month, with the trait asked for: each adds one where it comes into force
    /// and takes one where it ends.
    private Map<String, long[]> inForce(List<Block> blocks) {
        var counts = count(blocks, () -> {
            var spans = new StateSpans(wanted);
            return (block, steps) -> steps(spans.of(block), block, steps);
        });
        counts.values().forEach(months -> {
            for (var month = 1; month < months.length; month++) {
                months[month] += months[month - 1];
            }
        });
        return counts;
    }

    /// Those with a day in every month.
    private Map<String, long[]> single(List<Block> blocks, Function<Block, int[]> days) {
        return count(blocks, () -> {
            var mask = new int[Block.ROWS];
            return (block, steps) -> single(block, days.apply(block), mask, steps);
        });
    }

    private interface Pass {
        /// @param steps by place and month; one month more for what lies after the last
        void over(Block block, int[] steps);
    }

    private Map<String, long[]> count(List<Block> blocks, Supplier<Pass> passes) {
        var width = ends.length + 1;
        var parts = Cores.over(blocks, some -> {
                    var steps = new int[places.size() * width];
                    var pass = passes.get();
                    some.forEach(block -> pass.over(block, steps));
                    return steps;
                })
                .toList();
        var counts = new HashMap<String, long[]>();
        for (var place = 0; place < places.size(); place++) {
            var months = new long[ends.length];
            for (var part : parts) {
                for (var month = 0; month < months.length; month++) {
                    months[month] += part[place * width + month];
                }
            }
            if (Arrays.stream(months).anyMatch(count -> count != 0)) {
                counts.put(places.word(place), months);
            }
        }
        return counts;
    }

    private void single(Block block, int[] days, int[] mask, int[] steps) {
        var last = before + months.length;
        wanted.fillAside(block, mask);
        for (var row = 0; row < block.size; row++) {
            var day = days[row];
            if (mask[row] != 0 && day > before && day <= last && wanted.since(block, row) <= day) {
                steps[block.region[row] * (ends.length + 1) + months[day - before - 1]]++;
            }
        }
    }

    private void steps(StateSpans spans, Block block, int[] steps) {
        for (var at = 0; at < spans.size; at++) {
            var place = block.region[spans.row[at]] * (ends.length + 1);
            steps[place + month(spans.from[at])]++;
            steps[place + month(spans.to[at])]--;
        }
    }

    /// The first month whose end is not before a day.
    private int month(int day) {
        var place = (long) day - before - 1;
        return place < 0 ? 0 : place < months.length ? months[(int) place] : ends.length;
    }
}
