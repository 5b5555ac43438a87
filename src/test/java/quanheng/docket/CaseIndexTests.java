package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;

/// The index says what the derivation says, and can be thrown away.
@EmptyOfficeTest
class CaseIndexTests {
    @Autowired
    Docket docket;

    @Autowired
    CaseIndex index;

    @Autowired
    IndexStore store;

    @Autowired
    Worklist worklist;

    @Autowired
    Escalation escalation;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private LocalDate today;
    private String number = "";

    /// Other tests of this office may have written acts past the docket.
    @BeforeEach
    void open() {
        index.rebuild();
        today = LocalDate.now(clock);
        number = DocketTests.recorded(docket.open(People.OFFICER, People.request(today)))
                .number();
    }

    private void work() {
        docket.act(People.OFFICER, number, 1, People.wish("refusal", today, Map.of("reason", "x")));
        var other = DocketTests.recorded(docket.open(People.OFFICER, People.request(today.minusDays(30))))
                .number();
        docket.act(People.OFFICER, other, 1, People.wish("refusal", today, Map.of("reason", "x")));
        docket.settle(People.HEAD, other, 2, new Settlement(2, true, today.atStartOfDay(), "", "settled " + other));
    }

    @Test
    void isTheSameWhenItIsMadeAgain() {
        work();
        var kept = all();

        assertThat(index.rebuild()).isPositive();

        assertThat(all()).isNotEmpty().isEqualTo(kept);
    }

    @Test
    void isMendedByMakingItAgain() {
        work();
        var kept = all();
        sight.as(
                CaseFiles.ENGINE,
                () -> database.sql("update docket.due set last_day = last_day + 1")
                        .update());
        assertThat(all()).isNotEqualTo(kept);

        index.rebuild();

        assertThat(all()).isEqualTo(kept);
    }

    private List<String> all() {
        return sight.as(CaseFiles.ENGINE, store::all);
    }

    @Test
    void tellsEachWhatIsHisToDo() {
        docket.act(People.OFFICER, number, 1, People.wish("refusal", today, Map.of("reason", "x")));

        assertThat(lines(People.OFFICER))
                .extracting(line -> line.band(today))
                .containsExactlyInAnyOrder(WorkLine.Band.COMING, WorkLine.Band.WAITING);
        assertThat(lines(People.HEAD)).extracting(line -> line.band(today)).contains(WorkLine.Band.TO_SETTLE);
        assertThat(lines(People.STRANGER)).isEmpty();
    }

    private List<WorkLine> lines(quanheng.access.Viewer viewer) {
        return worklist.of(viewer, Worklist.Scope.MINE).stream()
                .filter(line -> line.number().equals(number))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-12 | 0 | four working days before
        2026-03-13 | 1 | three working days before, over a weekend
        2026-03-18 | 1 | on the last day
        2026-03-19 | 2 | the first working day after
        2026-03-24 | 2 | the fourth
        2026-03-25 | 3 | the fifth
        """)
    void escalatesOnTheRightWorkingDay(LocalDate on, int level, String because) {
        assertThat(escalation.on(LocalDate.of(2026, 3, 18), on)).as(because).isEqualTo(level);
    }
}
