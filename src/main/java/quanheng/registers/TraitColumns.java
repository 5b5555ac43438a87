package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;

/// The first day of a trait for every row, kept as long as the columns stay as they are.
final class TraitColumns {
    private static final int KEPT = 12;

    private final Facts.StrategicClasses classes;
    private final Map<Asked, int[][]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, int[][]> eldest) {
            return size() > KEPT;
        }
    };

    TraitColumns(Facts.StrategicClasses classes) {
        this.classes = classes;
    }

    private record Asked(Trait trait, @Nullable Instant knownAt) {}

    /// By block and row.
    synchronized int[][] of(Trait trait, @Nullable Instant knownAt, Columns columns) {
        return kept.computeIfAbsent(new Asked(trait, knownAt), asked -> compute(asked, columns));
    }

    /// Takes in what became known since: rows that were added, and rights to which something happened. What was asked
    /// of former moments is reckoned anew when it is asked again.
    ///
    /// @param rows    how many rows there were before
    /// @param changed ids of rights with events that were added or withdrawn
    synchronized void follow(Columns columns, int rows, BitSet changed) {
        if (rows == columns.size() && changed.isEmpty()) {
            return;
        }
        kept.keySet().removeIf(asked -> asked.knownAt() != null);
        var touched = (BitSet) changed.clone();
        for (var row = rows; row < columns.size(); row++) {
            touched.set(columns.blocks.get(row / Block.ROWS).id[row % Block.ROWS]);
        }
        kept.replaceAll((asked, since) -> new Reading(asked, columns, touched).follow(since, rows, changed));
    }

    synchronized void forget() {
        kept.clear();
    }

    private int[][] compute(Asked asked, Columns columns) {
        var reading = new Reading(asked, columns, null);
        return IntStream.range(0, columns.blocks.size())
                .parallel()
                .mapToObj(place -> reading.block(place, new int[0], 0))
                .toArray(int[][]::new);
    }

    /// Tells a trait of rows.
    private final class Reading {
        private final Asked asked;
        private final Columns columns;
        private final Firsts firsts;
        private final Map<Integer, boolean[]> byClass = new HashMap<>();

        /// @param rights whose rows will be read; null for all
        Reading(Asked asked, Columns columns, @Nullable BitSet rights) {
            this.asked = asked;
            this.columns = columns;
            this.firsts = new Firsts(columns, asked.knownAt(), rights);
            prepare(asked.trait(), columns, firsts, byClass);
        }

        int[] block(int place, int[] before, int from) {
            var row = new Row(columns, place, firsts, byClass);
            var since = Arrays.copyOf(before, row.block.size);
            for (row.at = from; row.at < since.length; row.at++) {
                since[row.at] = row.since(asked.trait(), classes);
            }
            return since;
        }

        int[][] follow(int[][] before, int rows, BitSet changed) {
            var since = Arrays.copyOf(before, columns.blocks.size());
            for (var place = rows / Block.ROWS; place < since.length; place++) {
                var from = Math.max(0, rows - place * Block.ROWS);
                since[place] = block(place, from == 0 ? new int[0] : before[place], from);
            }
            changed.stream()
                    .map(columns::present)
                    .filter(row -> row >= 0 && row < rows)
                    .forEach(row -> since[row / Block.ROWS][row % Block.ROWS] = alone(row));
            return since;
        }

        private int alone(int at) {
            var row = new Row(columns, at / Block.ROWS, firsts, byClass);
            row.at = at % Block.ROWS;
            return row.since(asked.trait(), classes);
        }
    }

    /// Looks up beforehand what many rows will ask for.
    private void prepare(Trait trait, Columns columns, Firsts firsts, Map<Integer, boolean[]> byClass) {
        switch (trait) {
            case Trait.Any any -> any.traits().forEach(each -> prepare(each, columns, firsts, byClass));
            case Trait.All all -> all.traits().forEach(each -> prepare(each, columns, firsts, byClass));
            case Trait.Pledged pledged -> {
                firsts.prepare(EventKind.PLEDGED, pledged.least());
                firsts.prepare(EventKind.PLEDGED, 0);
            }
            case Trait.Awarded awarded -> firsts.prepare(EventKind.AWARDED, 0);
            case Trait.WellKnown known -> firsts.prepare(EventKind.RECOGNIZED_WELL_KNOWN, 0);
            case Trait.StrategicByClass by ->
                byClass.put(by.edition(), columns.symbols.where(classes.of(by.edition())));
            case Trait.ToldStrategic told -> {}
            case Trait.OverseasFamily family -> {}
            case Trait.HeldLonger held -> {}
            case Trait.OfVariety of -> {}
        }
    }

    /// First days of events by right.
    private static final class Firsts {
        private final Columns columns;
        private final IntPredicate known;
        private final Map<String, Map<Integer, Integer>> days = new HashMap<>();
        private final Map<String, BitSet> rights = new HashMap<>();

        Firsts(Columns columns, @Nullable Instant knownAt, @Nullable BitSet only) {
            this.columns = columns;
            var known = columns.knownHappenings(knownAt);
            this.known = only == null ? known : at -> only.get(columns.happenings.right[at]) && known.test(at);
        }

        void prepare(EventKind kind, int least) {
            var first = columns.happenings.first(kind, least, known);
            var some = new BitSet();
            first.keySet().forEach(some::set);
            days.put(kind.name() + least, first);
            rights.put(kind.name() + least, some);
        }

        int of(int right, EventKind kind, int least) {
            var some = rights.get(kind.name() + least);
            return some == null || !some.get(right)
                    ? Facts.NEVER
                    : days.getOrDefault(kind.name() + least, Map.of()).getOrDefault(right, Facts.NEVER);
        }
    }

    /// One row after the other.
    private static final class Row implements Facts {
        private final Columns columns;
        private final Block block;
        private final int before;
        private final Firsts firsts;
        private final Map<Integer, boolean[]> byClass;
        private final Map<Integer, int[]> anniversaries = new HashMap<>();
        private int at;

        Row(Columns columns, int place, Firsts firsts, Map<Integer, boolean[]> byClass) {
            this.columns = columns;
            this.block = columns.blocks.get(place);
            this.before = place * Block.ROWS;
            this.firsts = firsts;
            this.byClass = byClass;
        }

        @Override
        public int filed() {
            return block.filed[at];
        }

        @Override
        public boolean has(Flag flag) {
            return (block.flags[at] & Codes.bit(flag)) != 0;
        }

        @Override
        public int variety() {
            return block.variety[at];
        }

        @Override
        public boolean hasClass(Predicate<String> wanted) {
            return wanted.test(columns.symbols.word(block.symbol[at]))
                    || IntStream.range(block.classesAt[at], block.classesAt[at + 1])
                            .anyMatch(place -> wanted.test(columns.symbols.word(block.classes[place])));
        }

        @Override
        public boolean isStrategic(int edition, StrategicClasses classes) {
            var strategic = byClass.get(edition);
            if (strategic == null) {
                return false;
            }
            if (strategic[block.symbol[at]]) {
                return true;
            }
            for (var place = block.classesAt[at]; place < block.classesAt[at + 1]; place++) {
                if (strategic[block.classes[place]]) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int first(EventKind kind, int least) {
            return firsts.of(block.id[at], kind, least);
        }

        @Override
        public int toldAmount() {
            return columns.amount(before + at);
        }

        /// Days repeat, so each is reckoned once.
        @Override
        public int anniversary(int years) {
            var filed = block.filed[at];
            if (filed < 0 || filed >= DAYS) {
                return Facts.super.anniversary(years);
            }
            var table = anniversaries.computeIfAbsent(years, each -> {
                var empty = new int[DAYS];
                Arrays.fill(empty, NEVER);
                return empty;
            });
            if (table[filed] == NEVER) {
                table[filed] =
                        (int) LocalDate.ofEpochDay(filed).plusYears(years).toEpochDay();
            }
            return table[filed];
        }

        /// Up to the year 2059.
        private static final int DAYS = 1 << 15;
    }
}
