package quanheng.registers;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Predicate;
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

    /// @param within whether a place's code lies in the region
    /// @param since  by block and row the first day of the trait; null where none is asked for
    Wanted(Filter filter, Columns columns, LocalDate today, Predicate<String> within, int @Nullable [][] since) {
        var known = filter.knownAt();
        var day = filter.asOf();
        this.categories = filter.categories().isEmpty() ? null : categories(filter);
        this.places = filter.region().isEmpty() ? null : columns.places.where(within);
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

    /// The day whose state is asked.
    int day() {
        return day;
    }

    int count(Block block) {
        var count = 0;
        for (var row = 0; row < block.size; row++) {
            if (matches(block, row)) {
                count++;
            }
        }
        return count;
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
        if (states == IN_FORCE) {
            var to = block.to[row];
            return to == Integer.MIN_VALUE
                    ? ((1 << block.state(row, day)) & IN_FORCE) != 0
                    : block.from[row] <= day && day < to;
        }
        var state = block.state(row, day);
        return state >= 0 && (states == 0 || ((1 << state) & states) != 0);
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
