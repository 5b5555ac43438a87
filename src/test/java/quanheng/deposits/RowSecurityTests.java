package quanheng.deposits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// What the database itself shows of deposits, asked by plain SQL without any of the module's own conditions.
@EmptyOfficeTest
class RowSecurityTests {
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Viewer A = viewer("a", Role.ENTERPRISE, FIRST);
    private static final Viewer B = viewer("b", Role.ENTERPRISE, SECOND);
    private static final Viewer CLERK = viewer("clerk", Role.DATA_CLERK, UUID.randomUUID());
    private static final Map<String, Viewer> VIEWERS = viewers();

    /// Deposits and titles each viewer counts: A made two, B made one.
    private static final String RIGHT = "a 2/2, b 1/1, staff 3/0, administrator 0/0, nobody 0/0";

    private static final String COUNT =
            "select (select count(*) from deposits.deposit) || '/' || (select count(*) from deposits.deposit_title)";

    @Autowired
    Deposits deposits;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    HikariDataSource source;

    @Value("${quanheng.data}")
    Path data;

    @BeforeEach
    void deposit() {
        deposits.keep(new Wish(FIRST, "alpha", "a".repeat(64), ""), A);
        deposits.keep(new Wish(FIRST, "beta", "b".repeat(64), ""), A);
        deposits.keep(new Wish(SECOND, "gamma", "a".repeat(64), ""), B);
    }

    @Test
    void showsEachViewerHisOwnAndNobodyAnything() {
        expectWhatIsRight();
    }

    private void expectWhatIsRight() {
        var seen = new LinkedHashMap<String, String>();
        VIEWERS.forEach((name, viewer) -> seen.put(name, sight.as(viewer, this::count)));
        seen.put("nobody", sight.asNobody(this::count));

        assertThat(written(seen)).isEqualTo(RIGHT);
        assertThat(count()).as("outside a transaction").isEqualTo("0/0");
    }

    @Test
    void forgetsTheViewerWhenHisTransactionEnds() {
        for (var time = 0; time < 20; time++) {
            assertThat(sight.as(A, this::count)).isEqualTo("2/2");
            assertThat(count()).isEqualTo("0/0");
        }
    }

    @Test
    void seesAgainWhatItSawBefore() {
        var seen = sight.as(A, () -> sight.as(B, this::count) + " " + count());

        assertThat(seen).isEqualTo("1/1 2/2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        insert into deposits.deposit values (900, '%s', repeat('c', 64), now(), repeat('d', 64)) | it is for another organisation
        update deposits.deposit_title set title = 'x' | nobody changes a deposit
        delete from deposits.deposit                  | nobody takes one back
        truncate deposits.deposit_title               | nobody takes all back
        alter table deposits.deposit disable row level security | only the owner changes tables
        set role postgres                             | the application is not the owner
        """)
    void refuses(String sql, String because) {
        assertThatThrownBy(() ->
                        sight.as(B, () -> database.sql(sql.formatted(FIRST)).update()))
                .as(because)
                .isInstanceOfAny(BadSqlGrammarException.class, UncategorizedSQLException.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        drop policy seen_by_its_organization on deposits.deposit       | its organisation no longer sees it
        drop policy seen_by_staff on deposits.deposit                  | staff no longer see that it exists
        drop policy seen_by_its_organization on deposits.deposit_title | its organisation no longer sees the title
        alter table deposits.deposit disable row level security        | everybody sees all deposits
        alter table deposits.deposit_title disable row level security  | everybody sees all titles
        """)
    void theSameCheckFailsWithout(String sql, String because) throws Exception {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            assertThat(seenAsApplication(owner)).isEqualTo(RIGHT);
            execute(owner, "reset role");

            execute(owner, sql);

            assertThat(seenAsApplication(owner)).as(because).isNotEqualTo(RIGHT);
            owner.rollback();
        }
        expectWhatIsRight();
    }

    private static String seenAsApplication(Connection owner) throws SQLException {
        execute(owner, "set local role quanheng_app");
        var seen = new LinkedHashMap<String, String>();
        for (var each : VIEWERS.entrySet()) {
            var viewer = each.getValue();
            settings(
                    owner,
                    viewer.organizations().iterator().next().toString(),
                    viewer.roles().iterator().next().name());
            seen.put(each.getKey(), counted(owner));
        }
        settings(owner, "", "");
        seen.put("nobody", counted(owner));
        return written(seen);
    }

    private static void settings(Connection connection, String organization, String role) throws SQLException {
        execute(
                connection,
                "select set_config('quanheng.organizations', '%s', true), set_config('quanheng.roles', '%s', true)"
                        .formatted(organization, role));
    }

    private static String counted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String count() {
        return database.sql(COUNT).query(String.class).single();
    }

    private static String written(Map<String, String> seen) {
        return seen.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Viewer viewer(String name, Role role, UUID organization) {
        return new Viewer(UUID.randomUUID(), name, name, Set.of(role), Set.of(organization));
    }

    private static Map<String, Viewer> viewers() {
        var viewers = new LinkedHashMap<String, Viewer>();
        viewers.put("a", A);
        viewers.put("b", B);
        viewers.put("staff", CLERK);
        viewers.put("administrator", viewer("keeper", Role.ADMINISTRATOR, UUID.randomUUID()));
        return viewers;
    }

    private Connection owner() throws IOException, SQLException {
        var password = Files.readString(data.resolve("secrets/database-owner")).strip();
        return DriverManager.getConnection(source.getJdbcUrl(), "postgres", password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
