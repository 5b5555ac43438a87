package quanheng.registers;

import java.util.Arrays;

/// From which day to which the rows of a block that match are in one of the wanted states and have the trait asked for.
/// Spans stand in columns of their own, so that what is made of them is a plain loop.
final class StateSpans {
    private final Wanted wanted;
    private final int[] mask = new int[Block.ROWS];

    int size;
    /// The row a span belongs to.
    int[] row = new int[Block.ROWS];
    /// First day, since 1970.
    int[] from = new int[Block.ROWS];
    /// The day after the last; [Block#NEVER] where none is known.
    int[] to = new int[Block.ROWS];

    StateSpans(Wanted wanted) {
        this.wanted = wanted;
    }

    /// Fills the columns with every span of a block's rows.
    StateSpans of(Block block) {
        size = 0;
        wanted.fillAside(block, mask);
        for (var each = 0; each < block.size; each++) {
            if (mask[each] == 0) {
                continue;
            }
            var since = wanted.since(block, each);
            if (since == Facts.NEVER) {
                continue;
            }
            if (!wanted.forceDecides() || block.to[each] == Integer.MIN_VALUE) {
                turns(block, each, since);
            } else if (block.from[each] != Block.NEVER) {
                add(each, Math.max(since, block.from[each]), block.to[each]);
            }
        }
        return this;
    }

    private void turns(Block block, int each, int since) {
        var begun = Block.NEVER;
        for (var at = block.turnsAt[each]; at < block.turnsAt[each + 1]; at++) {
            var is = wanted.wants(block.turns[at] & 31);
            var day = block.turns[at] >> 5;
            if (is && begun == Block.NEVER) {
                begun = day;
            } else if (!is && begun != Block.NEVER) {
                add(each, Math.max(since, begun), day);
                begun = Block.NEVER;
            }
        }
        if (begun != Block.NEVER) {
            add(each, Math.max(since, begun), Block.NEVER);
        }
    }

    private void add(int of, int first, int end) {
        if (first >= end) {
            return;
        }
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        row[size] = of;
        from[size] = first;
        to[size++] = end;
    }
}
