package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;

/// Finds events that are counted by themselves, of rights that match.
final class OccurrenceCount {
    private final Columns columns;
    private final Wanted wanted;
    private final @Nullable Instant knownAt;

    OccurrenceCount(Columns columns, Wanted wanted, @Nullable Instant knownAt) {
        this.columns = columns;
        this.wanted = wanted;
        this.knownAt = knownAt;
    }

    List<Occurrence> list(Set<EventKind> kinds, @Nullable LocalDate from, LocalDate to) {
        var happenings = columns.happenings;
        var known = columns.knownHappenings(knownAt);
        var first = from == null ? Integer.MIN_VALUE : Columns.day(from);
        var last = Columns.day(to);
        var codes = kinds.stream().mapToLong(kind -> 1L << Codes.of(kind)).reduce(0, (bits, bit) -> bits | bit);
        var rows = knownAt == null ? Map.<Integer, Integer>of() : formerRows();
        var found = new ArrayList<Occurrence>();
        for (var at = 0; at < happenings.size; at++) {
            if ((codes & 1L << happenings.kind[at]) == 0
                    || happenings.day[at] < first
                    || happenings.day[at] > last
                    || !known.test(at)) {
                continue;
            }
            var right = happenings.right[at];
            var row = knownAt == null ? columns.present(right) : rows.getOrDefault(right, -1);
            if (row >= 0) {
                var block = columns.blocks.get(row / Block.ROWS);
                if (matches(block, row % Block.ROWS, happenings.day[at])) {
                    found.add(occurrence(at, block, row % Block.ROWS));
                }
            }
        }
        return found;
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
