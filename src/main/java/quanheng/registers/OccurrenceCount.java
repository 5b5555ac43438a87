package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final @Nullable Instant knownAt;

    OccurrenceCount(Columns columns, Wanted wanted, @Nullable Instant knownAt) {
        this.columns = columns;
        this.wanted = wanted;
        this.knownAt = knownAt;
    }

    List<Occurrence> list(Set<EventKind> kinds, @Nullable LocalDate from, LocalDate to) {
        var search = new Search(
                kinds.stream().mapToLong(kind -> 1L << Codes.of(kind)).reduce(0, (bits, bit) -> bits | bit),
                from == null ? Integer.MIN_VALUE : Columns.day(from),
                Columns.day(to),
                columns.knownHappenings(knownAt),
                knownAt == null ? columns::present : row(formerRows()));
        var size = columns.happenings.size;
        return IntStream.rangeClosed(0, size / SHARE)
                .parallel()
                .mapToObj(share -> search.over(share * SHARE, Math.min(size, (share + 1) * SHARE)))
                .flatMap(List::stream)
                .toList();
    }

    private static IntUnaryOperator row(Map<Integer, Integer> rows) {
        return right -> rows.getOrDefault(right, -1);
    }

    /// Looks through events in the order they became known.
    private final class Search {
        private final long kinds;
        private final int from;
        private final int to;
        private final IntPredicate known;
        private final IntUnaryOperator rows;

        /// @param kinds one bit a kind
        /// @param known whether the event in a place is known
        /// @param rows  where a right stands; -1 where it does not
        Search(long kinds, int from, int to, IntPredicate known, IntUnaryOperator rows) {
            this.kinds = kinds;
            this.from = from;
            this.to = to;
            this.known = known;
            this.rows = rows;
        }

        List<Occurrence> over(int begin, int end) {
            var happenings = columns.happenings;
            var found = new ArrayList<Occurrence>();
            for (var at = begin; at < end; at++) {
                var day = happenings.day[at];
                if ((kinds & 1L << happenings.kind[at]) == 0 || day < from || day > to || !known.test(at)) {
                    continue;
                }
                var row = rows.applyAsInt(happenings.right[at]);
                if (row >= 0) {
                    var block = columns.blocks.get(row / Block.ROWS);
                    if (matches(block, row % Block.ROWS, day)) {
                        found.add(occurrence(at, block, row % Block.ROWS));
                    }
                }
            }
            return found;
        }
    }

    private boolean matches(Block block, int row, int day) {
        return wanted.matchesAside(block, row) && wanted.since(block, row) <= day;
    }

    private Occurrence occurrence(int at, Block block, int row) {
        var happenings = columns.happenings;
        return new Occurrence(
                happenings.right[at],
                Codes.eventKind(happenings.kind[at]),
                LocalDate.ofEpochDay(happenings.day[at]),
                columns.places.word(block.region[row]),
                happenings.references.word(happenings.reference[at]),
                happenings.amount[at]);
    }

    /// By right the row in which it stood at the moment, of rights to which something happened.
    private Map<Integer, Integer> formerRows() {
        var ids = new BitSet();
        for (var at = 0; at < columns.happenings.size; at++) {
            ids.set(columns.happenings.right[at]);
        }
        var rows = new HashMap<Integer, Integer>();
        for (var block : columns.blocks) {
            for (var row = 0; row < block.size; row++) {
                if (ids.get(block.id[row]) && wanted.matchesAside(block, row)) {
                    rows.put(block.id[row], block.place * Block.ROWS + row);
                }
            }
        }
        return rows;
    }
}
