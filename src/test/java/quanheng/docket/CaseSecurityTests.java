package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.CaseRequest.Participant;

/// What the database itself shows of cases, asked by plain SQL without any of the module's own conditions.
@EmptyOfficeTest
class CaseSecurityTests {
    private static final Map<String, Viewer> VIEWERS = Map.of(
            "requester", People.REQUESTER,
            "respondent", People.RESPONDENT,
            "stranger", People.STRANGER,
            "officer", People.OFFICER);

    @Autowired
    Docket docket;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    HikariDataSource source;

    @Autowired
    Clock clock;

    @Value("${quanheng.data}")
    Path data;

    private String number = "";

    @BeforeEach
    void open() {
        var today = LocalDate.now(clock);
        var request = People.request(today);
        var parties = List.of(
                People.party("requester", People.REQUESTER),
                People.party("respondent", People.RESPONDENT),
                new Participant("superior", "hidden name", "hidden contact", null, true));
        number = DocketTests.recorded(docket.open(
                        People.OFFICER, new CaseRequest("example", "x", "", null, parties, request.opening())))
                .number();
        file(People.REQUESTER, 1, true);
        file(People.RESPONDENT, 2, true);
        file(People.RESPONDENT, 2, false);
        file(People.OFFICER, 0, true);
        docket.act(People.OFFICER, number, 1, People.wish("refusal", today, Map.of("reason", "x")));
    }

    private void file(Viewer viewer, int party, boolean confidential) {
        var bytes = (viewer.name() + confidential).getBytes(StandardCharsets.UTF_8);
        assertThat(exhibits.file(viewer, number, new Submission("title", "", party, confidential, "a.txt"), bytes))
                .isInstanceOf(Exhibits.Filed.Kept.class);
    }

    @ParameterizedTest(name = "{0} counts {1} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        requester  | 2 | exhibit  | its own, and what the other does not keep to itself
        respondent | 2 | exhibit  | both of its own
        stranger   | 0 | exhibit  | nothing of a foreign case
        officer    | 4 | exhibit  | the office sees all
        requester  | 2 | identity | who is hidden stays hidden
        officer    | 2 | identity | from the office, too, as long as nobody is assigned
        requester  | 1 | act      | what is only put forward is the office's own
        officer    | 2 | act      | the office sees both
        stranger   | 0 | act      | nothing of a foreign case
        stranger   | 0 | party    | not even that there are parties
        requester  | 3 | party    | that there is a third
        stranger   | 0 | standing | the index tells no more
        requester  | 1 | standing | its own case
        requester  | 0 | due      | the office's clocks are not its own
        officer    | 1 | due      | the office sees them
        requester  | 0 | awaiting | what waits within the office
        stranger   | 0 | case_file | nor the case itself
        """)
    void showsEachViewerHisOwn(String viewer, int count, String table, String because) {
        var seen = sight.as(java.util.Objects.requireNonNull(VIEWERS.get(viewer)), () -> counted(table));

        assertThat(seen).as(because).isEqualTo(count);
        assertThat(sight.asNobody(() -> counted(table))).as("nobody").isZero();
    }

    private int counted(String table) {
        var of = table.equals("case_file") ? "id" : "case_id";
        return database.sql(
                        "select count(*) from docket.%s where %s = (select id from docket.case_file where number = :number)"
                                .formatted(table, of))
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        update docket.act set told = '{}'         | an act is never changed
        delete from docket.act                    | nor taken back
        truncate docket.act                       | nor all of them
        update docket.exhibit set party = 1       | evidence stays whose it is
        delete from docket.exhibit                | and where it is
        update docket.assignment set account = gen_random_uuid() | a hand-over writes an end, nothing else
        alter table docket.act disable row level security | only the owner changes tables
        """)
    void refusesToChangeWhatIsOnFile(String sql, String because) {
        assertThatThrownBy(
                        () -> sight.as(People.OFFICER, () -> database.sql(sql).update()))
                .as(because)
                .isInstanceOfAny(BadSqlGrammarException.class, UncategorizedSQLException.class);
    }

    @Test
    void letsNoPartyAddAnActOfItsOwn() {
        assertThatThrownBy(
                        () -> sight.as(People.REQUESTER, () -> database.sql("""
                        insert into docket.act select id, 99, 'decision', 'DONE', 0, 'officer', 'x', now(), now(), '{}', '{}',
                            'forged' from docket.case_file
                        """).update()))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        alter table docket.exhibit disable row level security | the other party's confidential evidence
        drop policy seen_by_submitter on docket.exhibit       | not even its own
        """)
    void theSameCountIsAnotherWithout(String sql, String because) throws Exception {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            assertThat(countedAsApplication(owner)).isEqualTo(2);
            execute(owner, "reset role");

            execute(owner, sql);

            assertThat(countedAsApplication(owner)).as(because).isNotEqualTo(2);
            owner.rollback();
        }
    }

    private int countedAsApplication(Connection owner) throws SQLException {
        execute(owner, "set local role quanheng_app");
        execute(
                owner,
                "select set_config('quanheng.organizations', '%s', true), set_config('quanheng.roles', 'ENTERPRISE', true)"
                        .formatted(People.organization(People.REQUESTER)));
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from docket.exhibit where case_id = (select id from docket.case_file where number = '%s')"
                                .formatted(number))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection owner() throws Exception {
        var password = Files.readString(data.resolve("secrets/database-owner")).strip();
        return DriverManager.getConnection(source.getJdbcUrl(), "postgres", password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
