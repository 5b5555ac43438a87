package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;

/// Finds events that are counted by themselves, of rights that match.
final class OccurrenceCount {
    private static final int SHARE = 1 << 16;

    private final Columns columns;
    private final Wanted wanted;
    private final IntPredicate known;
    /// Where a right stands; -1 where it does not.
    private final IntUnaryOperator rows;

    OccurrenceCount(Columns columns, Wanted wanted, @Nullable Instant knownAt) {
        this.columns = columns;
        this.wanted = wanted;
        this.known = columns.knownHappenings(knownAt);
        this.rows = knownAt == null ? columns::present : row(formerRows());
    }

    private static IntUnaryOperator row(Map<Integer, Integer> rows) {
        return right -> rows.getOrDefault(right, -1);
    }

    /// In the order they became known.
    List<Occurrence> list(Set<EventKind> kinds, @Nullable LocalDate from, LocalDate to) {
        var first = from == null ? Integer.MIN_VALUE : Columns.day(from);
        return Arrays.stream(places(kinds, first, Columns.day(to)))
                .parallel()
                .mapToObj(this::occurrence)
                .toList();
    }

    /// The same by their places among all that happened.
    int[] places(Set<EventKind> kinds, int from, int to) {
        var bits = kinds.stream().mapToLong(kind -> 1L << Codes.of(kind)).reduce(0, (all, bit) -> all | bit);
        var size = columns.happenings.size;
        return IntStream.rangeClosed(0, size / SHARE)
                .parallel()
                .mapToObj(share -> {
                    var found = new int[SHARE];
                    var count = 0;
                    for (var at = share * SHARE; at < Math.min(size, (share + 1) * SHARE); at++) {
                        if (isWithin(at, bits, from, to) && matches(at)) {
                            found[count++] = at;
                        }
                    }
                    return Arrays.copyOf(found, count);
                })
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private boolean isWithin(int at, long kinds, int from, int to) {
        var day = columns.happenings.day[at];
        return (kinds & 1L << columns.happenings.kind[at]) != 0 && day >= from && day <= to && known.test(at);
    }

    private boolean matches(int at) {
        var row = rows.applyAsInt(columns.happenings.right[at]);
        if (row < 0) {
            return false;
        }
        var block = columns.blocks.get(row / Block.ROWS);
        var in = row % Block.ROWS;
        return wanted.matchesAside(block, in) && wanted.since(block, in) <= columns.happenings.day[at];
    }

    private Occurrence occurrence(int at) {
        var happenings = columns.happenings;
        var row = rows.applyAsInt(happenings.right[at]);
        return new Occurrence(
                happenings.right[at],
                Codes.eventKind(happenings.kind[at]),
                LocalDate.ofEpochDay(happenings.day[at]),
                columns.places.word(columns.blocks.get(row / Block.ROWS).region[row % Block.ROWS]),
                happenings.references.word(happenings.reference[at]),
                happenings.amount[at]);
    }

    /// By right the row in which it stood at the moment, of rights to which something happened.
    private Map<Integer, Integer> formerRows() {
        var ids = new BitSet();
        for (var at = 0; at < columns.happenings.size; at++) {
            ids.set(columns.happenings.right[at]);
        }
        var former = new HashMap<Integer, Integer>();
        for (var block : columns.blocks) {
            for (var row = 0; row < block.size; row++) {
                if (ids.get(block.id[row]) && wanted.matchesAside(block, row)) {
                    former.put(block.id[row], block.place * Block.ROWS + row);
                }
            }
        }
        return former;
    }
}
