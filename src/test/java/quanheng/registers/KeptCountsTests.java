package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.State;

/// What is kept by day answers as the rows themselves do.
class KeptCountsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final List<State> STATES =
            List.of(State.FILED, State.PUBLISHED, State.IN_FORCE, State.IN_GRACE, State.LAPSED, State.IN_FORCE);

    private final Random random = new Random(5);
    private final Columns columns = new Columns();
    private final DayCounts days = new DayCounts();
    private final EventDays events = new EventDays();
    private final TraitColumns traits = new TraitColumns(edition -> symbol -> symbol.startsWith("H"));

    @RepeatedTest(3)
    void anyQuestionAskedAgainForAnotherDayIsAnsweredAsFromTheRows() {
        addRows(Block.ROWS + 3000);
        var told = 0;
        for (var round = 0; round < 60; round++) {
            var question = question();
            days.count(question, null, columns, this::wanted);
            var other = another(question);
            var kept = days.count(other, null, columns, this::wanted);
            if (kept.isPresent()) {
                told++;
                assertThat(kept.getAsLong())
                        .as("%s", other)
                        .isEqualTo(wanted(other).count(columns.blocks));
            }
        }
        assertThat(told).isGreaterThan(40);
    }

    @Test
    void aQuestionOverRightsOfOneHolderOrOfOpenDaysIsLeftToTheRows() {
        addRows(10);
        for (var question : List.of(
                Filter.ALL.heldBy(Set.of(1)).on(TODAY),
                Filter.ALL,
                Filter.ALL.filed(LocalDate.of(2000, 1, 1), null).on(TODAY),
                Filter.ALL.filed(null, TODAY).on(TODAY.minusDays(1)),
                Filter.ALL.filed(null, TODAY).granted(null, TODAY).on(TODAY),
                Filter.ALL.filed(null, TODAY).being(State.inForce()).on(TODAY))) {
            days.count(question, null, columns, this::wanted);
            assertThat(days.count(question, null, columns, this::wanted)).isEmpty();
        }
    }

    @Test
    void whatIsTakenInLaterIsCountedFromThenOn() {
        addRows(500);
        var all = Filter.ALL.being(EnumSet.allOf(State.class)).on(LocalDate.of(2040, 1, 1));
        days.count(all, null, columns, this::wanted);
        assertThat(days.count(all, null, columns, this::wanted)).hasValue(500);
        addRows(20);
        days.count(all, null, columns, this::wanted);
        assertThat(days.count(all, null, columns, this::wanted)).hasValue(520);
        columns.supersede(3, columns.blocks.getFirst().since[3], columns.moment("3"));
        days.count(all, null, columns, this::wanted);
        assertThat(days.count(all, null, columns, this::wanted)).hasValue(519);
    }

    @RepeatedTest(3)
    void totalsOfEventsAreThoseOfTheirList() {
        addRows(3000);
        addEvents(4000);
        var kinds = Set.of(EventKind.LICENSED, EventKind.PLEDGED);
        for (var round = 0; round < 30; round++) {
            if (round % 10 == 9) {
                addEvents(50);
            }
            var filter = question().on(TODAY).filed(null, null).granted(null, null);
            var from = day();
            var to = from.plusDays(random.nextInt(4000));
            var counted = new OccurrenceCount(columns, wanted(filter), filter.knownAt());
            var totals = events.totals(
                    new EventDays.Asked(filter, null, kinds),
                    new EventDays.Days(Columns.day(from), Columns.day(to)),
                    columns,
                    () -> counted);
            assertThat(totals).isEqualTo(totals(counted.list(kinds, from, to)));
        }
    }

    private static EventTotals totals(List<Occurrence> found) {
        var numbers = found.stream().map(Occurrence::reference).collect(Collectors.toSet());
        var bare = found.stream().filter(each -> each.reference().isEmpty()).count();
        numbers.remove("");
        return new EventTotals(
                found.size(),
                found.stream().map(Occurrence::right).distinct().count(),
                numbers.size() + bare,
                found.stream()
                        .mapToLong(Occurrence::amount)
                        .filter(each -> each > 0)
                        .sum(),
                found.stream().filter(each -> each.amount() < 0).count());
    }

    private Wanted wanted(Filter filter) {
        var trait = filter.trait();
        var since = trait == null ? null : traits.of(trait, filter.knownAt(), columns);
        return new Wanted(filter, columns, TODAY, null, since);
    }

    private Filter question() {
        var filter = Filter.ALL
                .of(random.nextBoolean() ? Set.of() : Set.of(Category.INVENTION))
                .under(random.nextInt(3) == 0 ? "H01M" : "")
                .having(trait())
                .knownAt(random.nextInt(4) == 0 ? Instant.EPOCH.plus(1, ChronoUnit.MICROS) : null)
                .on(day());
        return switch (random.nextInt(5)) {
            case 0 -> another(filter.filed(TODAY, TODAY));
            case 1 -> another(filter.granted(TODAY, TODAY));
            case 2 -> filter.being(Set.of(State.PUBLISHED, State.LAPSED));
            case 3 -> filter;
            default -> filter.being(State.inForce());
        };
    }

    private Filter another(Filter filter) {
        var from = random.nextInt(3) == 0 ? null : day();
        var to = from == null ? day() : from.plusDays(random.nextInt(3000));
        if (filter.filedTo() != null) {
            return filter.filed(from, to).on(to.plusDays(random.nextInt(2) * 400L));
        }
        return filter.grantedTo() != null ? filter.granted(from, to).on(to) : filter.on(day());
    }

    private @Nullable Trait trait() {
        return switch (random.nextInt(4)) {
            case 0 -> new Trait.HeldLonger(5);
            case 1 -> new Trait.StrategicByClass(1);
            default -> null;
        };
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(-4000, 18_000));
    }

    private void addRows(int count) {
        for (var each = 0; each < count; each++) {
            var filed = random.nextInt(-3000, 15_000);
            var turns = new int[random.nextInt(6)];
            var days =
                    random.ints(turns.length, filed - 20, filed + 5000).sorted().toArray();
            Arrays.setAll(turns, at -> days[at] << 5 | Codes.of(STATES.get(at)));
            columns.add(
                    version(columns.size(), filed, turns.length == 0),
                    turns.length == 0 ? born(filed) : turns,
                    Math.max(1, turns.length));
        }
    }

    private static int[] born(int filed) {
        return new int[] {filed << 5};
    }

    private Columns.Version version(int id, int filed, boolean isBare) {
        return new Columns.Version(
                id,
                random.nextBoolean() ? Category.INVENTION : Category.DESIGN,
                0,
                "440700",
                List.of(random.nextBoolean() ? "H01M10/05" : "A61K31/00"),
                random.nextInt(20) == 0 ? Block.NEVER : filed,
                isBare ? Block.NEVER : filed + random.nextInt(2000),
                0,
                -1,
                columns.moment(random.nextBoolean() ? "1" : "2"),
                0);
    }

    private void addEvents(int count) {
        for (var each = 0; each < count; each++) {
            columns.happenings.add(new Happenings.Happened(
                    random.nextInt(columns.size()),
                    List.of(EventKind.LICENSED, EventKind.PLEDGED, EventKind.AWARDED)
                            .get(random.nextInt(3)),
                    random.nextInt(18_000),
                    random.nextInt(-1, 500),
                    random.nextInt(3) == 0 ? "" : "contract " + random.nextInt(900),
                    columns.moment("1"),
                    0));
        }
    }
}
