package quanheng.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.OfficeTest;

/// What the database's owner changes behind the application's back is found.
@OfficeTest
class TamperingTests {
    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HikariDataSource source;

    @Value("${quanheng.data}")
    Path data;

    @ParameterizedTest(name = "{0}: entry {2} is {1}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
        update journal.entry set actor = 'nobody' where sequence = 2   | ALTERED  | 2 | its words are no longer those hashed
        update journal.entry set detail = '{}' where sequence = 3      | ALTERED  | 3 | its words are no longer those hashed
        update journal.entry set at = at - interval '1 microsecond' where sequence = 1 | ALTERED | 1 | its time is hashed too
        update journal.entry set previous_hash = reverse(previous_hash) where sequence = 3 | UNLINKED | 3 | it follows another
        delete from journal.entry where sequence = 2                   | MISSING  | 2 | numbers have no gap
        """)
    void isFound(String sql, Verification.Fault fault, long sequence, String because) throws Exception {
        for (var number = 1; number <= 3; number++) {
            var subject = "trial:" + number;
            transaction.executeWithoutResult(
                    status -> journal.append("writer", "trial.made", subject, Map.of("who", "writer")));
        }
        var before = journal.verify();

        try (var owner = owner()) {
            execute(owner, "create temporary table kept as select * from journal.entry");
            execute(owner, "alter table journal.entry disable trigger all");
            execute(owner, sql);
            assertThat(journal.verify()).as(because).isEqualTo(new Verification.Broken(sequence, fault));

            execute(owner, "delete from journal.entry");
            execute(owner, "insert into journal.entry select * from kept");
            execute(owner, "alter table journal.entry enable trigger all");
        }

        assertThat(journal.verify()).isEqualTo(before).isInstanceOf(Verification.Intact.class);
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
