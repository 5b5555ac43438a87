package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.OfficeTest;
import quanheng.parties.Owners;
import quanheng.rights.Category;
import quanheng.rights.Life;
import quanheng.rights.LifeFacts;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;
import quanheng.rights.State;
import quanheng.rights.TwoMoments;
import quanheng.rights.Variety;

/// The registers answer every day at two moments: before a later event was told, and after it.
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownMomentsTests {
    private static final int BATCH = 900_001;

    @Autowired
    Recording recording;

    @Autowired
    Registers registers;

    @Autowired
    AsOf rights;

    @Autowired
    Owners owners;

    @Autowired
    TransactionTemplate transaction;

    private final Map<TwoMoments, Integer> ids = new EnumMap<>(TwoMoments.class);
    private Instant between = Instant.EPOCH;

    @BeforeAll
    void tellsFirstOneThingAndThenTheOther() {
        for (var life : TwoMoments.values()) {
            write(life, life.first());
        }
        between = Instant.now();
        for (var life : TwoMoments.values()) {
            write(life, List.of(life.later()));
            ids.put(
                    life,
                    registers.find(life.category(), number(life)).orElseThrow().id());
        }
    }

    @ParameterizedTest(name = "{0} on {1} counts as {2} as known early, {3} as known late: {4}")
    @CsvFileSource(resources = "/quanheng/rights/known.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void countIt(TwoMoments life, LocalDate day, State early, State late, String because) {
        assertThat(states(life, day, between)).as(because).containsExactly(early);
        assertThat(states(life, day, Instant.now())).as(because).containsExactly(late);
    }

    @ParameterizedTest(name = "{0} on {1} reads {2} as known early, {3} as known late: {4}")
    @CsvFileSource(resources = "/quanheng/rights/known.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void showIt(TwoMoments life, LocalDate day, State early, State late, String because) {
        assertThat(shown(life, day, between)).as(because).isEqualTo(early);
        assertThat(shown(life, day, Instant.now())).as(because).isEqualTo(late);
    }

    @Test
    void knowAPledgeOpenUntilItsReleaseIsTold() {
        var afterwards = LocalDate.of(2020, 5, 8);

        assertThat(pledges(afterwards, between)).containsExactly("P1");
        assertThat(pledges(afterwards, Instant.now())).isEmpty();
        assertThat(pledges(afterwards.minusDays(1), Instant.now())).containsExactly("P1");
    }

    @Test
    void countWhatIsCommittedAlsoForOneWhoAsksWhileWriting() {
        var mark = particulars("asked-while-writing");
        var telling = new Telling(mark, TwoMoments.MARK.first());
        transaction.executeWithoutResult(status -> {
            recording.rights(List.of(telling), BATCH, owners.session(10));
            assertThat(rights.count(Filter.ALL.filed(LocalDate.of(2012, 1, 5), LocalDate.of(2012, 1, 5))))
                    .isNotNegative();
        });
        var id = registers.find(mark.category(), mark.number()).orElseThrow().id();

        assertThat(rights.contains(Filter.ALL, id))
                .as("not lost by the question")
                .isTrue();
    }

    private void write(TwoMoments life, List<RightEvent> events) {
        var telling = new Telling(particulars(life), events);
        transaction.executeWithoutResult(status -> recording.rights(List.of(telling), BATCH, owners.session(10)));
    }

    private List<State> states(TwoMoments life, LocalDate day, Instant knownAt) {
        return List.of(State.values()).stream()
                .filter(state ->
                        rights.contains(Filter.ALL.being(Set.of(state)).on(day).knownAt(knownAt), id(life)))
                .toList();
    }

    private State shown(TwoMoments life, LocalDate day, Instant knownAt) {
        var turns = registers.find(id(life), knownAt).orElseThrow().turns();
        return turns.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .state();
    }

    private List<String> pledges(LocalDate day, Instant knownAt) {
        var events = registers.events(id(TwoMoments.PLEDGE), knownAt).stream()
                .map(KnownEvent::event)
                .toList();
        return Life.of(LifeFacts.of(particulars(TwoMoments.PLEDGE)), events).encumbrances(day).stream()
                .map(open -> String.valueOf(open.begun().reference()))
                .toList();
    }

    private int id(TwoMoments life) {
        return Objects.requireNonNull(ids.get(life));
    }

    private static String number(TwoMoments life) {
        return "two-moments-" + life.name();
    }

    private static Particulars particulars(TwoMoments life) {
        return particulars(life.category(), number(life));
    }

    private static Particulars particulars(String number) {
        return particulars(TwoMoments.MARK.category(), number);
    }

    private static Particulars particulars(Category category, String number) {
        return new Particulars(
                category,
                Variety.ORDINARY,
                number,
                number,
                "",
                "",
                List.of(),
                List.of(Party.named("江门市时点器具有限公司")),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                Map.of());
    }
}
