package quanheng.registers;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /// Those in force at the end of every month, with the trait asked for: each adds one where it comes into force
    /// and takes one where it ends.
    Map<String, long[]> inForce(List<Block> blocks) {
        var counts = count(blocks, this::steps);
        counts.values().forEach(months -> {
            for (var month = 1; month < months.length; month++) {
                months[month] += months[month - 1];
            }
        });
        return counts;
    }

    /// Those filed in every month.
    Map<String, long[]> filed(List<Block> blocks) {
        return count(blocks, (block, mask, steps) -> single(block, block.filed, mask, steps));
    }

    /// Those granted or registered in every month.
    Map<String, long[]> granted(List<Block> blocks) {
        return count(blocks, (block, mask, steps) -> single(block, block.granted, mask, steps));
    }

    private interface Pass {
        /// @param mask  room for a number a row
        /// @param steps by place and month; one month more for what lies after the last
        void over(Block block, int[] mask, int[] steps);
    }

    private Map<String, long[]> count(List<Block> blocks, Pass pass) {
        var width = ends.length + 1;
        var parts = Cores.over(blocks, some -> {
                    var steps = new int[places.size() * width];
                    var mask = new int[Block.ROWS];
                    some.forEach(block -> pass.over(block, mask, steps));
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

    private void steps(Block block, int[] mask, int[] steps) {
        wanted.fillAside(block, mask);
        for (var row = 0; row < block.size; row++) {
            if (mask[row] == 0 || wanted.since(block, row) == Facts.NEVER) {
                continue;
            }
            if (block.to[row] == Integer.MIN_VALUE) {
                turns(block, row, steps);
            } else if (block.from[row] != Block.NEVER) {
                var from = Math.max(wanted.since(block, row), block.from[row]);
                step(from, block.to[row], steps, block.region[row] * (ends.length + 1));
            }
        }
    }

    private void step(int from, int to, int[] steps, int at) {
        if (from < to) {
            steps[at + month(from)]++;
            steps[at + month(to)]--;
        }
    }

    private void turns(Block block, int row, int[] steps) {
        var since = wanted.since(block, row);
        var place = block.region[row] * (ends.length + 1);
        var begun = Block.NEVER;
        for (var at = block.turnsAt[row]; at < block.turnsAt[row + 1]; at++) {
            var inForce = Codes.state(block.turns[at] & 31).isInForce();
            var day = block.turns[at] >> 5;
            if (inForce && begun == Block.NEVER) {
                begun = day;
            } else if (!inForce && begun != Block.NEVER) {
                step(Math.max(since, begun), day, steps, place);
                begun = Block.NEVER;
            }
        }
        if (begun != Block.NEVER) {
            step(Math.max(since, begun), Block.NEVER, steps, place);
        }
    }

    /// The first month whose end is not before a day.
    private int month(int day) {
        var place = (long) day - before - 1;
        return place < 0 ? 0 : place < months.length ? months[(int) place] : ends.length;
    }
}
