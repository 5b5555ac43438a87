package quanheng.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.rights.State;

/// A filter made ready for the columns: a table of what is wanted for every column, none where all is.
final class Wanted {
    private static final int IN_FORCE = mask(true);

    private final boolean @Nullable [] categories;
    private final boolean @Nullable [] places;
    private final boolean @Nullable [] symbols;
    /// By moment whether it lies within what is known; none for now.
    private final boolean @Nullable [] known;

    private @Nullable BitSet ids;
    private final int states;
    private final int day;
    private final int filedFrom;
    private final int filedTo;
    private final int grantedFrom;
    private final int grantedTo;
    private final int @Nullable [][] since;

    /// @param within codes of places that count; null for anywhere
    /// @param since  by block and row the first day of the trait; null where none is asked for
    Wanted(Filter filter, Columns columns, LocalDate today, @Nullable Set<String> within, int @Nullable [][] since) {
        var known = filter.knownAt();
        var day = filter.asOf();
        this.categories = filter.categories().isEmpty() ? null : categories(filter);
        this.places = within == null ? null : columns.places.where(within::contains);
        this.symbols = filter.classes().isEmpty()
                ? null
                : columns.symbols.where(symbol -> ClassTree.isUnder(symbol, filter.classes()));
        this.known = known == null ? null : columns.moments.where(moment -> !moment.isAfter(known));
        this.states = filter.states().stream().mapToInt(Codes::bit).reduce(0, (a, b) -> a | b);
        this.day = Columns.day(day == null ? today : day);
        this.filedFrom = day(filter.filedFrom(), Integer.MIN_VALUE);
        this.filedTo = day(filter.filedTo(), Block.NEVER);
        this.grantedFrom = day(filter.grantedFrom(), Integer.MIN_VALUE);
        this.grantedTo = day(filter.grantedTo(), Block.NEVER);
        this.since = since;
    }

    /// The same, but only for some rights by id; null for all.
    Wanted only(@Nullable BitSet some) {
        ids = some;
        return this;
    }

    /// Whether all those in force are wanted, and no others.
    boolean forceDecides() {
        return states == IN_FORCE;
    }

    /// Whether a state is wanted, by its number.
    boolean wants(int state) {
        return states == 0 || ((1 << state) & states) != 0;
    }

    /// The day whose state is asked.
    int day() {
        return day;
    }

    /// How many rows match.
    long count(List<Block> blocks) {
        return Cores.over(blocks, some -> {
                    var mask = new int[Block.ROWS];
                    var count = 0L;
                    for (var block : some) {
                        fill(block, mask);
                        for (var row = 0; row < block.size; row++) {
                            count += mask[row];
                        }
                    }
                    return count;
                })
                .mapToLong(Long::longValue)
                .sum();
    }

    /// How many rows match by main class; none of those without one.
    Map<String, Long> countBySymbol(Columns columns) {
        var counts = new long[columns.symbols.size()];
        var mask = new int[Block.ROWS];
        for (var block : columns.blocks) {
            fill(block, mask);
            for (var row = 0; row < block.size; row++) {
                counts[block.symbol[row]] += mask[row];
            }
        }
        var bySymbol = new HashMap<String, Long>();
        for (var number = 0; number < counts.length; number++) {
            if (counts[number] > 0 && !columns.symbols.word(number).isEmpty()) {
                bySymbol.put(columns.symbols.word(number), counts[number]);
            }
        }
        return bySymbol;
    }

    /// Sets 1 where a row matches and 0 elsewhere, column by column, so that each pass is a plain loop over one array.
    void fill(Block block, int[] mask) {
        var forceDecides = forceDecides() && day >= 0;
        if (forceDecides) {
            inForce(block, mask);
        } else {
            Arrays.fill(mask, 0, block.size, 1);
        }
        if (since != null) {
            var first = since[block.place];
            for (var row = 0; row < block.size; row++) {
                mask[row] = first[row] <= day ? mask[row] : 0;
            }
        }
        keepAside(block, mask);
        if (!forceDecides) {
            // a look at a row's history is dear, so it comes last, when few rows are left, and only to those that are
            // not known to be in some state by having come into force
            var any = states == 0 ? day : Integer.MIN_VALUE;
            for (var row = 0; row < block.size; row++) {
                mask[row] = mask[row] != 0 && (block.from[row] <= any || isInState(block, row)) ? 1 : 0;
            }
        }
    }

    /// Sets 1 where a row matches but for its state and trait, and 0 elsewhere.
    void fillAside(Block block, int[] mask) {
        Arrays.fill(mask, 0, block.size, 1);
        keepAside(block, mask);
    }

    private void keepAside(Block block, int[] mask) {
        keepKinds(block, mask);
        keepDays(block, mask);
        known(block, mask);
        if (ids != null) {
            for (var row = 0; row < block.size; row++) {
                mask[row] = ids.get(block.id[row]) ? mask[row] : 0;
            }
        }
    }

    private void keepKinds(Block block, int[] mask) {
        var size = block.size;
        if (categories != null) {
            keep(categories, block.category, size, mask);
        }
        if (places != null) {
            for (var row = 0; row < size; row++) {
                mask[row] = places[block.region[row]] ? mask[row] : 0;
            }
        }
        if (symbols != null) {
            for (var row = 0; row < size; row++) {
                mask[row] = symbols[block.symbol[row]] ? mask[row] : 0;
            }
        }
    }

    private void keepDays(Block block, int[] mask) {
        var size = block.size;
        if (filedFrom != Integer.MIN_VALUE || filedTo != Block.NEVER) {
            for (var row = 0; row < size; row++) {
                mask[row] = block.filed[row] >= filedFrom && block.filed[row] <= filedTo ? mask[row] : 0;
            }
        }
        if (grantedFrom != Integer.MIN_VALUE || grantedTo != Block.NEVER) {
            for (var row = 0; row < size; row++) {
                mask[row] = block.granted[row] >= grantedFrom && block.granted[row] <= grantedTo ? mask[row] : 0;
            }
        }
    }

    private void inForce(Block block, int[] mask) {
        var from = block.from;
        var to = block.to;
        for (var row = 0; row < block.size; row++) {
            // the sign bits of both differences: from <= day, and day < to
            mask[row] = ((from[row] - day - 1) & (day - to[row])) >>> 31;
        }
        for (var at = 0; at < block.irregulars; at++) {
            var row = block.irregular[at];
            mask[row] = isInState(block, row) ? 1 : 0;
        }
    }

    private static void keep(boolean[] wanted, byte[] column, int size, int[] mask) {
        for (var row = 0; row < size; row++) {
            mask[row] = wanted[column[row]] ? mask[row] : 0;
        }
    }

    private void known(Block block, int[] mask) {
        if (known == null && !block.superseded) {
            return;
        }
        for (var row = 0; row < block.size; row++) {
            mask[row] = isKnown(block, row) ? mask[row] : 0;
        }
    }

    boolean matches(Block block, int row) {
        return matchesAside(block, row) && since(block, row) <= day && isInState(block, row);
    }

    /// The first day on which a row has the trait asked for.
    int since(Block block, int row) {
        return since == null ? Facts.ALWAYS : since[block.place][row];
    }

    /// Whether a row matches but for its state and trait.
    boolean matchesAside(Block block, int row) {
        return (categories == null || categories[block.category[row]])
                && (places == null || places[block.region[row]])
                && (symbols == null || symbols[block.symbol[row]])
                && block.filed[row] >= filedFrom
                && block.filed[row] <= filedTo
                && block.granted[row] >= grantedFrom
                && block.granted[row] <= grantedTo
                && isKnown(block, row)
                && (ids == null || ids.get(block.id[row]));
    }

    private boolean isKnown(Block block, int row) {
        if (known == null) {
            return !block.superseded || block.until[row] == 0;
        }
        var until = block.until[row];
        return known[block.since[row]] && (until == 0 || !known[until]);
    }

    private boolean isInState(Block block, int row) {
        if (forceDecides()) {
            var to = block.to[row];
            return to == Integer.MIN_VALUE
                    ? ((1 << block.state(row, day)) & IN_FORCE) != 0
                    : block.from[row] <= day && day < to;
        }
        var state = block.state(row, day);
        return state >= 0 && wants(state);
    }

    private static boolean[] categories(Filter filter) {
        var which = new boolean[Codes.CATEGORIES];
        filter.categories().forEach(category -> which[Codes.of(category)] = true);
        return which;
    }

    private static int day(@Nullable LocalDate day, int none) {
        return day == null ? none : Columns.day(day);
    }

    private static int mask(boolean inForce) {
        var mask = 0;
        for (var state : State.values()) {
            mask |= state.isInForce() == inForce ? Codes.bit(state) : 0;
        }
        return mask;
    }
}
