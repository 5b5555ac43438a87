package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// The registers as columns in memory, derived from the database and filled from it by [ColumnsLoader].
final class Columns {
    final List<Block> blocks = new ArrayList<>();
    final Dictionary<String> places = new Dictionary<>();
    final Dictionary<String> symbols = new Dictionary<>();
    final Dictionary<Instant> moments = new Dictionary<>();
    final Happenings happenings = new Happenings();
    private final Map<String, Integer> momentsByMicros = new HashMap<>();
    private final Map<Integer, Integer> amounts = new HashMap<>();
    /// By id the row, counted from 1 over all blocks, in which a right stands as it is known now.
    private final Set<Long> ended = new HashSet<>();
    private int changes;

    private int[] presentById = new int[1024];

    Columns() {
        moments.number(Instant.EPOCH);
    }

    /// One right as it was known for a while.
    ///
    /// @param classes the main one first
    /// @param filed   day since 1970 or [Block#NEVER]
    /// @param granted likewise
    /// @param flags   one bit a [Facts.Flag]
    /// @param amount  of a pledge as told, in 10,000 yuan; -1 for none
    /// @param until   number of a moment; 0 where it is still known so
    record Version(
            int id,
            Category category,
            int variety,
            String place,
            List<String> classes,
            int filed,
            int granted,
            int flags,
            int amount,
            int since,
            int until) {}

    /// The number of a moment, printed in microseconds since 1970.
    int moment(String micros) {
        return momentsByMicros.computeIfAbsent(
                micros, value -> moments.number(Instant.EPOCH.plus(Long.parseLong(value), ChronoUnit.MICROS)));
    }

    /// Grows with everything that is taken in.
    int changes() {
        return changes + happenings.changes;
    }

    int size() {
        return blocks.isEmpty() ? 0 : (blocks.size() - 1) * Block.ROWS + blocks.getLast().size;
    }

    /// Adds a version with its turns, each a day times 32 and a state's number, in order.
    void add(Version version, int[] turns, int count) {
        changes++;
        var block = block();
        var row = block.size;
        block.id[row] = version.id();
        block.category[row] = (byte) Codes.of(version.category());
        block.region[row] = (char) places.number(version.place());
        block.symbol[row] = symbols.number(
                version.classes().isEmpty() ? "" : version.classes().getFirst());
        block.filed[row] = version.filed();
        block.granted[row] = version.granted();
        block.variety[row] = (byte) version.variety();
        block.flags[row] = (byte) version.flags();
        block.since[row] = version.since();
        block.until[row] = version.until();
        block.superseded |= version.until() != 0;
        block.begin();
        version.classes().stream().skip(1).forEach(symbol -> block.addClass(symbols.number(symbol)));
        if (version.amount() >= 0) {
            amounts.put(size(), version.amount());
        }
        for (var at = 0; at < count; at++) {
            block.turn(turns[at] >> 5, turns[at] & 31);
        }
        force(block, row);
        if (version.until() == 0) {
            setPresent(version.id(), size());
        }
        block.size = row + 1;
    }

    /// Ends the knowledge of a right as it became known at a moment, where it stands so.
    void supersede(int id, int since, int until) {
        var row = present(id);
        if (row >= 0 && blocks.get(row / Block.ROWS).since[row % Block.ROWS] == since) {
            var block = blocks.get(row / Block.ROWS);
            changes++;
            block.until[row % Block.ROWS] = until;
            block.superseded = true;
            setPresent(id, -1);
            ended.add(((long) id << 32) | since);
        }
    }

    /// The amount of a pledge a row tells, in 10,000 yuan; -1 for none.
    ///
    /// @param row counted over all blocks
    int amount(int row) {
        return amounts.getOrDefault(row, -1);
    }

    /// Whether a version that was superseded is there already.
    boolean knows(int id, int since) {
        return ended.remove(((long) id << 32) | since);
    }

    /// Whether the event in a place is known at a moment; null for now.
    IntPredicate knownHappenings(@Nullable Instant moment) {
        if (moment == null) {
            return at -> happenings.until[at] == 0;
        }
        var known = moments.where(each -> !each.isAfter(moment));
        return at -> known[happenings.since[at]] && (happenings.until[at] == 0 || !known[happenings.until[at]]);
    }

    /// The row of a right as it is known now, over all blocks; -1 for none.
    int present(int id) {
        return id < presentById.length ? presentById[id] - 1 : -1;
    }

    private void setPresent(int id, int row) {
        if (id >= presentById.length) {
            presentById = java.util.Arrays.copyOf(presentById, Math.max(id + 1, presentById.length * 2));
        }
        presentById[id] = row + 1;
    }

    private Block block() {
        if (blocks.isEmpty() || blocks.getLast().size == Block.ROWS) {
            blocks.add(new Block(blocks.size()));
        }
        return blocks.getLast();
    }

    /// Sets the one span in which a row is in force, or marks it as having more.
    private static void force(Block block, int row) {
        var from = Block.NEVER;
        var to = Block.NEVER;
        var spans = 0;
        var on = false;
        for (var at = block.turnsAt[row]; at < block.turnsAt[row + 1]; at++) {
            var inForce = Codes.state(block.turns[at] & 31).isInForce();
            if (inForce && !on) {
                spans++;
                from = spans == 1 ? block.turns[at] >> 5 : from;
                to = Block.NEVER;
            } else if (!inForce && on) {
                to = block.turns[at] >> 5;
            }
            on = inForce;
        }
        block.from[row] = from;
        block.to[row] = spans > 1 ? Integer.MIN_VALUE : to;
        if (spans > 1) {
            block.addIrregular(row);
        }
    }

    /// A day as the columns count it.
    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
