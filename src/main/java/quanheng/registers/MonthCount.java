package quanheng.registers;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/// Counts rights in force at the end of every month in one pass: each adds one where it comes into force and takes
/// one where it ends.
final class MonthCount {
    private final Wanted wanted;
    private final int[] ends;

    MonthCount(Wanted wanted, YearMonth from, YearMonth to) {
        this.wanted = wanted;
        this.ends = new int[Math.max(0, (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1)];
        for (var month = 0; month < ends.length; month++) {
            ends[month] = Columns.day(from.plusMonths(month).atEndOfMonth());
        }
    }

    long[] count(List<Block> blocks) {
        var steps = blocks.parallelStream().map(this::steps).reduce(new int[ends.length + 1], MonthCount::add);
        var counts = new long[ends.length];
        var sum = 0L;
        for (var month = 0; month < ends.length; month++) {
            sum += steps[month];
            counts[month] = sum;
        }
        return counts;
    }

    private int[] steps(Block block) {
        var steps = new int[ends.length + 1];
        for (var row = 0; row < block.size; row++) {
            if (!wanted.matchesAside(block, row)) {
                continue;
            }
            if (block.to[row] != Integer.MIN_VALUE) {
                if (block.from[row] != Block.NEVER) {
                    steps[month(block.from[row])]++;
                    steps[month(block.to[row])]--;
                }
            } else {
                turns(block, row, steps);
            }
        }
        return steps;
    }

    private void turns(Block block, int row, int[] steps) {
        var on = false;
        for (var at = block.turnsAt[row]; at < block.turnsAt[row + 1]; at++) {
            var inForce = Codes.state(block.turns[at] & 31).isInForce();
            if (inForce != on) {
                steps[month(block.turns[at] >> 5)] += inForce ? 1 : -1;
            }
            on = inForce;
        }
    }

    /// The first month whose end is not before a day.
    private int month(int day) {
        var place = Arrays.binarySearch(ends, day);
        return place >= 0 ? place : -place - 1;
    }

    private static int[] add(int[] sum, int[] more) {
        var both = sum.clone();
        for (var month = 0; month < both.length; month++) {
            both[month] += more[month];
        }
        return both;
    }
}
