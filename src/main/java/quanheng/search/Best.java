package quanheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first rights of an order behind a cursor, gathered one by one: a heap with the last of them on top.
final class Best {
    private final int limit;
    private final Cursor after;
    private final long[] keys;
    private final int[] ids;
    private int size;

    /// @param limit how many are kept
    Best(int limit, @Nullable Cursor after) {
        this.limit = limit;
        this.after = after == null ? new Cursor(Long.MIN_VALUE, Integer.MIN_VALUE) : after;
        this.keys = new long[limit];
        this.ids = new int[limit];
    }

    void offer(long key, int id) {
        if (limit == 0 || !isBefore(after.key(), after.id(), key, id)) {
            return;
        }
        if (size < limit) {
            keys[size] = key;
            ids[size] = id;
            up(size++);
        } else if (isBefore(key, id, keys[0], ids[0])) {
            keys[0] = key;
            ids[0] = id;
            down();
        }
    }

    /// Whether a key stands too far behind to be kept, whatever the id.
    boolean isHopeless(long key) {
        return size == limit && (limit == 0 || key > keys[0]);
    }

    void addAll(Best other) {
        for (var at = 0; at < other.size; at++) {
            offer(other.keys[at], other.ids[at]);
        }
    }

    List<Cursor> inOrder() {
        var all = new ArrayList<Cursor>();
        for (var at = 0; at < size; at++) {
            all.add(new Cursor(keys[at], ids[at]));
        }
        all.sort(Comparator.comparingLong(Cursor::key).thenComparingInt(Cursor::id));
        return all;
    }

    private static boolean isBefore(long key, int id, long otherKey, int otherId) {
        return key < otherKey || (key == otherKey && id < otherId);
    }

    private void up(int from) {
        for (var at = from; at > 0; ) {
            var parent = (at - 1) / 2;
            if (isBefore(keys[at], ids[at], keys[parent], ids[parent])) {
                return;
            }
            swap(at, parent);
            at = parent;
        }
    }

    private void down() {
        for (var at = 0; 2 * at + 1 < size; ) {
            var child = 2 * at + 1;
            if (child + 1 < size && isBefore(keys[child], ids[child], keys[child + 1], ids[child + 1])) {
                child++;
            }
            if (isBefore(keys[child], ids[child], keys[at], ids[at])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        var key = keys[one];
        var id = ids[one];
        keys[one] = keys[other];
        ids[one] = ids[other];
        keys[other] = key;
        ids[other] = id;
    }
}
