package quanheng.registers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.rights.EventKind;
import quanheng.rights.State;

/// Counts and lists rights as of any day, as known at any moment. A count and a list of one filter always agree.
///
/// It answers from columns in memory, which follow the database: whatever was committed before a question is in the
/// answer.
@Component
public class AsOf {
    private final ColumnsLoader loader;
    private final RightStore store;
    private final Regions regions;
    private final Clock clock;
    private final StrategicClasses classes;
    private final TraitColumns traits;
    private final DayCounts days = new DayCounts();
    private final EventDays events = new EventDays();
    private final Remembered<MonthsAsked, Map<String, long[]>> months = new Remembered<>(128);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Columns columns = new Columns();
    private Instant loaded = Instant.EPOCH;

    AsOf(ColumnsLoader loader, RightStore store, Regions regions, StrategicClasses classes, Clock clock) {
        this.loader = loader;
        this.store = store;
        this.regions = regions;
        this.clock = clock;
        this.classes = classes;
        this.traits = new TraitColumns(classes);
    }

    /// How many rights match.
    public long count(Filter filter) {
        return ask(columns -> count(filter, places(filter), columns));
    }

    /// How many would match but for their region, which is known only as one above the wanted or not at all.
    public long countVague(Filter filter) {
        var code = filter.region();
        var above =
                new HashSet<>(List.of("", Region.COUNTRY, code.substring(0, 2) + "0000", code.substring(0, 4) + "00"));
        above.removeAll(regions.within(code));
        return ask(columns -> count(filter, above, columns));
    }

    private long count(Filter filter, @Nullable Set<String> places, Columns columns) {
        return days.count(filter, places, columns, bare -> wanted(bare, places, columns))
                .orElseGet(() -> wanted(filter, places, columns).count(columns.blocks));
    }

    /// Of the names a filter asks for, those a right that matches is held under.
    public Set<Integer> holders(Filter filter) {
        var holders = new HashSet<>(store.holders(ids(filter), filter.knownAt()));
        holders.retainAll(filter.holders());
        return holders;
    }

    /// How many match in every cell of some axes.
    public Map<Cell, Long> count(Filter filter, Set<Axis> axes) {
        return ask(columns -> new CellCount(columns, wanted(filter, columns), axes).count());
    }

    /// Whether a right matches.
    public boolean contains(Filter filter, int id) {
        return ask(columns -> {
            var held = held(filter);
            if (held != null && !held.get(id)) {
                return false;
            }
            var wanted = wanted(filter, columns);
            var row = columns.present(id);
            if (filter.knownAt() == null) {
                return row >= 0 && wanted.matches(columns.blocks.get(row / Block.ROWS), row % Block.ROWS);
            }
            var alone = new BitSet();
            alone.set(id);
            return wanted.only(alone).count(columns.blocks) > 0;
        });
    }

    /// Rights that match by their whole main class; those without one are left out.
    public Map<String, Long> byMainClass(Filter filter) {
        return ask(columns -> wanted(filter, columns).countBySymbol(columns));
    }

    /// How many are in force at the end of every month, both months included, by place; the filter's own day and states
    /// are left aside.
    public Map<String, long[]> inForce(Filter filter, YearMonth from, YearMonth to) {
        return months(filter.being(State.inForce()), MonthCount.Of.IN_FORCE, from, to);
    }

    /// How many were filed in every month, both months included, by place; the filter's states are left aside.
    public Map<String, long[]> filed(Filter filter, YearMonth from, YearMonth to) {
        return months(filter.being(Set.of()), MonthCount.Of.FILED, from, to);
    }

    /// How many were granted or registered in every month, likewise.
    public Map<String, long[]> granted(Filter filter, YearMonth from, YearMonth to) {
        return months(filter.being(Set.of()), MonthCount.Of.GRANTED, from, to);
    }

    private Map<String, long[]> months(Filter filter, MonthCount.Of of, YearMonth from, YearMonth to) {
        var asked = new MonthsAsked(filter.on(null), places(filter), of, from, to);
        return ask(columns -> {
            Supplier<Map<String, long[]>> count =
                    () -> new MonthCount(wanted(filter, columns), columns.places, from, to).count(of, columns.blocks);
            return filter.holders().isEmpty() ? months.answer(asked, columns, count) : count.get();
        });
    }

    /// @param places null for anywhere
    private record MonthsAsked(
            Filter filter, @Nullable Set<String> places, MonthCount.Of of, YearMonth from, YearMonth to) {}

    /// What happened to rights that match, whatever their state, in the order it became known.
    ///
    /// @param kinds those that are counted by themselves: transfers, licenses, pledges, honours
    /// @param from  first day; null from the beginning
    /// @param to    last day
    /// @throws IllegalArgumentException where events of a kind are not counted by themselves
    public List<Occurrence> occurrences(Filter filter, Set<EventKind> kinds, @Nullable LocalDate from, LocalDate to) {
        refuseOthers(kinds);
        return ask(columns -> find(filter, columns).list(kinds, from, to));
    }

    /// The same added up.
    ///
    /// @throws IllegalArgumentException where events of a kind are not counted by themselves
    public EventTotals totals(Filter filter, Set<EventKind> kinds, @Nullable LocalDate from, LocalDate to) {
        refuseOthers(kinds);
        var asked = new EventDays.Asked(filter.on(null).being(Set.of()), places(filter), kinds);
        var days = new EventDays.Days(from == null ? Integer.MIN_VALUE : Columns.day(from), Columns.day(to));
        return ask(columns -> events.totals(asked, days, columns, () -> find(filter, columns)));
    }

    private static void refuseOthers(Set<EventKind> kinds) {
        if (!Happenings.KINDS.containsAll(kinds)) {
            throw new IllegalArgumentException("not counted by themselves: " + kinds);
        }
    }

    private OccurrenceCount find(Filter filter, Columns columns) {
        return new OccurrenceCount(columns, wanted(filter, columns), filter.knownAt());
    }

    /// The kinds of events that are counted by themselves.
    public static Set<EventKind> countedKinds() {
        return Set.copyOf(Happenings.KINDS);
    }

    /// The first day on which a right has a trait as known at a moment; empty where it never has.
    ///
    /// @param right  as it was known then, with its events
    /// @return [LocalDate#MIN] for ever
    public Optional<LocalDate> since(Trait trait, Right right, List<KnownEvent> events) {
        var day = new RightFacts(right, events).since(trait, classes);
        return day == Facts.NEVER
                ? Optional.empty()
                : Optional.of(day == Facts.ALWAYS ? LocalDate.MIN : LocalDate.ofEpochDay(day));
    }

    /// Whether an edition of the concordance can tell which classes belong to a strategic emerging industry.
    public boolean tellsStrategic(int edition) {
        return classes.hasRules(edition);
    }

    /// The moment of the last writing: what a count of now is known as of.
    public Instant moment() {
        return loader.moment();
    }

    /// Ids of rights that match, the latest filed first.
    ///
    /// @param offset how many to leave out
    /// @param limit  how many at most
    public List<Integer> list(Filter filter, int offset, int limit) {
        return ask(columns -> new Latest(wanted(filter, columns), offset + limit).of(columns.blocks)).stream()
                .skip(offset)
                .toList();
    }

    /// Ids of all rights that match, in order.
    public int[] ids(Filter filter) {
        return ask(columns -> {
            var wanted = wanted(filter, columns);
            return columns.blocks.stream()
                    .flatMapToInt(block -> IntStream.range(0, block.size)
                            .filter(row -> wanted.matches(block, row))
                            .map(row -> block.id[row]))
                    .sorted()
                    .toArray();
        });
    }

    private Wanted wanted(Filter filter, Columns columns) {
        return wanted(filter, places(filter), columns);
    }

    /// Codes of the places a filter wants; null for anywhere.
    private @Nullable Set<String> places(Filter filter) {
        return filter.region().isEmpty() ? null : regions.within(filter.region());
    }

    /// @param places those that count; null for anywhere
    private Wanted wanted(Filter filter, @Nullable Set<String> places, Columns columns) {
        return new Wanted(filter, columns, LocalDate.now(clock), places, since(filter, columns)).only(held(filter));
    }

    private int @Nullable [][] since(Filter filter, Columns columns) {
        var trait = filter.trait();
        return trait == null ? null : traits.of(trait, filter.knownAt(), columns);
    }

    /// The rights held under some names, now or once; none where any may hold them.
    private @Nullable BitSet held(Filter filter) {
        if (filter.holders().isEmpty()) {
            return null;
        }
        var held = new BitSet();
        store.heldBy(filter.holders(), filter.knownAt()).forEach(held::set);
        return held;
    }

    private <T> T ask(Function<Columns, T> question) {
        refresh();
        lock.readLock().lock();
        try {
            return question.apply(columns);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void refresh() {
        var moment = loader.moment();
        if (isUpTo(moment)) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (loaded.isBefore(moment)) {
                var rows = columns.size();
                var events = columns.happenings.size;
                loader.load(columns, loaded, moment);
                traits.follow(columns, rows, columns.happenings.changed(events));
                loaded = moment;
            }
        } catch (RuntimeException e) {
            columns = new Columns();
            traits.forget();
            loaded = Instant.EPOCH;
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isUpTo(Instant moment) {
        lock.readLock().lock();
        try {
            return !loaded.isBefore(moment);
        } finally {
            lock.readLock().unlock();
        }
    }
}
