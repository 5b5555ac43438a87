package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.workdays.CalendarChanged;

/// Whose work stands in whose list, and what becomes of it when the calendar changes.
@EmptyOfficeTest
class WorkByUnitTests {
    private static final UUID UNIT = UUID.randomUUID();

    @Autowired
    Docket docket;

    @Autowired
    Worklist worklist;

    @Autowired
    CaseIndex index;

    @Autowired
    IndexStore store;

    @Autowired
    Moves moves;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private String number = "";

    @BeforeEach
    void open() {
        var request = People.request(LocalDate.now(clock));
        var ofUnit =
                new CaseRequest(request.procedure(), request.title(), "", UNIT, request.parties(), request.opening());
        number = DocketTests.recorded(docket.open(People.OFFICER, ofUnit)).number();
    }

    private static Viewer person(Role role, boolean ofUnit) {
        return new Viewer(UUID.randomUUID(), "w", "w", Set.of(role), Set.of(ofUnit ? UNIT : UUID.randomUUID()));
    }

    @ParameterizedTest(name = "{0} of the unit: {1}, {2}: {3}; {4}")
    @CsvSource(delimiter = '|', textBlock = """
        CASE_OFFICER | true  | UNIT   | true  | what lies in his unit's cases
        CASE_OFFICER | false | UNIT   | false | another unit's work is not his unit's
        CASE_OFFICER | false | OFFICE | false | an officer is not entitled to the whole office's
        LEADER       | false | OFFICE | true  | who leads the office sees all of it
        LEADER       | false | UNIT   | false | and his own unit's alone where he asks for that
        AUDITOR      | false | OFFICE | true  | who audits sees all of it
        CASE_OFFICER | false | MINE   | true  | what nobody was ever assigned to is everybody's
        """)
    void showsTheWorkOfAUnitToThatUnit(Role role, boolean ofUnit, Worklist.Scope scope, boolean shown, String because) {
        var lines = worklist.of(person(role, ofUnit), scope);

        assertThat(lines.stream().anyMatch(line -> line.number().equals(number)))
                .as(because)
                .isEqualTo(shown);
    }

    @Test
    void reckonsOpenCasesAnewWhenTheCalendarChanges() {
        var kept = all();
        sight.as(
                CaseFiles.ENGINE,
                () -> database.sql("update docket.due set last_day = last_day - 1 where last_day is not null")
                        .update());

        index.follow(new CalendarChanged("test"));

        assertThat(all()).isEqualTo(kept);
        assertThat(moves.of(People.OFFICER)).anySatisfy(move -> {
            assertThat(move.number()).isEqualTo(number);
            assertThat(move.was()).isEqualTo(Objects.requireNonNull(move.now()).minusDays(1));
        });
        assertThat(journal()).isPositive();
        assertThat(moves.of(People.STRANGER)).isEmpty();
    }

    private int journal() {
        return database.sql("select count(*) from journal.entry where act = 'docket.reckoned' and subject = :case")
                .param("case", "case:" + number)
                .query(Integer.class)
                .single();
    }

    private List<String> all() {
        return sight.as(CaseFiles.ENGINE, store::all).stream()
                .filter(row -> row.startsWith("due"))
                .toList();
    }
}
