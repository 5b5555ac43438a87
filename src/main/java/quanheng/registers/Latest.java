package quanheng.registers;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Lists rights that match, the latest filed first.
final class Latest {
    private final Wanted wanted;
    private final PriorityQueue<Long> best = new PriorityQueue<>(Comparator.naturalOrder());
    private final int size;

    /// @param size how many at most
    Latest(Wanted wanted, int size) {
        this.wanted = wanted;
        this.size = size;
    }

    /// Their ids.
    List<Integer> of(List<Block> blocks) {
        var mask = new int[Block.ROWS];
        for (var block : blocks) {
            wanted.fill(block, mask);
            for (var row = 0; row < block.size; row++) {
                if (mask[row] != 0) {
                    offer(order(block, row));
                }
            }
        }
        return best.stream()
                .sorted(Comparator.reverseOrder())
                .map(Long::intValue)
                .toList();
    }

    private void offer(long order) {
        if (best.size() < size) {
            best.add(order);
        } else if (!best.isEmpty() && best.element() < order) {
            best.remove();
            best.add(order);
        }
    }

    /// By day of filing, those without one last, then by id, which stands in the lower half.
    private static long order(Block block, int row) {
        var filed = block.filed[row] == Block.NEVER ? Integer.MIN_VALUE : block.filed[row];
        return ((long) filed << 32) | block.id[row];
    }
}
