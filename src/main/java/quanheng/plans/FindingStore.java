package quanheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.Finding;

/// Findings in the database. Every change is conditional on the revision the person saw.
@Repository
class FindingStore {
    private static final String SELECT = """
            select id, version_id, promise_id, body, amendment, origin, state, revision from plans.finding
            """;

    private final JdbcClient jdbc;
    private final PlanJson json;

    FindingStore(JdbcClient jdbc, PlanJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ReadFinding> of(UUID version) {
        return jdbc.sql(SELECT + " where version_id = :version order by starts_at, ends_at desc, kind, id")
                .param("version", version)
                .query(this::finding)
                .list();
    }

    Optional<ReadFinding> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::finding)
                .optional();
    }

    void insert(UUID version, List<ReadFinding> findings) {
        var rows = findings.stream().map(NewRow::of).toList();
        jdbc.sql("""
                        insert into plans.finding (id, version_id, promise_id, kind, starts_at, ends_at,
                                                   body, amendment, origin, state)
                        select id, :version, promise, kind, "from", "to", body, amendment, origin, state
                          from jsonb_to_recordset(:rows::jsonb) as r(id uuid, promise uuid, kind text, "from" int,
                               "to" int, body jsonb, amendment jsonb, origin text, state text)
                        """).param("version", version).param("rows", json.write(rows)).update();
    }

    /// Writes a finding where its revision is still the one seen; false where it is not.
    boolean update(ReadFinding wanted) {
        return jdbc.sql("""
                        update plans.finding
                           set body = :body::jsonb, amendment = :amendment::jsonb, origin = :origin, state = :state,
                               starts_at = :from, ends_at = :to, revision = revision + 1
                         where id = :id and revision = :revision
                        """)
                        .param("id", wanted.id())
                        .param("revision", wanted.revision())
                        .param("body", json.write(wanted.finding()))
                        .param("amendment", json.write(wanted.amendment()))
                        .param("origin", wanted.origin().name())
                        .param("state", wanted.state().name())
                        .param("from", wanted.finding().span().start())
                        .param("to", wanted.finding().span().end())
                        .update()
                == 1;
    }

    private ReadFinding finding(ResultSet row, int number) throws SQLException {
        return new ReadFinding(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("promise_id", UUID.class),
                json.read(row.getString("body"), Finding.class),
                json.read(row.getString("amendment"), Amendment.class),
                Origin.valueOf(row.getString("origin")),
                FindingState.valueOf(row.getString("state")),
                row.getLong("revision"));
    }

    private record NewRow(
            UUID id,
            UUID promise,
            FindingKind kind,
            int from,
            int to,
            Finding body,
            Amendment amendment,
            Origin origin,
            FindingState state) {
        static NewRow of(ReadFinding read) {
            var finding = read.finding();
            return new NewRow(
                    read.id(),
                    read.promiseId(),
                    FindingKind.of(finding),
                    finding.span().start(),
                    finding.span().end(),
                    finding,
                    read.amendment(),
                    read.origin(),
                    read.state());
        }
    }
}
