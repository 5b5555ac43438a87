package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.BodyKind;

/// Keeps bodies.
@Repository
class BodyStore {
    private final JdbcClient database;

    BodyStore(JdbcClient database) {
        this.database = database;
    }

    /// Who opens a body, and when.
    record Opening(UUID id, String by, OffsetDateTime at) {}

    void insert(NewBody body, Opening opening) {
        var founding = body.founding();
        database.sql("""
                        insert into bodies.body (id, kind, name, region, of_body, from_on, plan_id, version, clause_id, basis,
                            finding, opened_by, opened_at)
                        values (:id, :kind, :name, :region, :of, :from, :plan, :version, :clause, :basis, :finding, :by, :at)
                        """)
                .param("id", opening.id())
                .param("kind", body.kind().name())
                .param("name", body.name())
                .param("region", body.region())
                .param("of", body.ofBody())
                .param("from", body.from())
                .param("plan", founding.planId())
                .param("version", founding.planId() == null ? null : founding.version())
                .param("clause", founding.planId() == null ? null : founding.clauseId())
                .param("basis", founding.basis())
                .param("finding", founding.finding())
                .param("by", opening.by())
                .param("at", opening.at())
                .update();
    }

    Optional<Body> find(UUID id) {
        return database.sql("select * from bodies.body where id = :id")
                .param("id", id)
                .query((row, index) -> body(row))
                .optional();
    }

    /// The body made of what a plan says.
    Optional<Body> ofFinding(String finding) {
        return database.sql("select * from bodies.body where finding = :finding")
                .param("finding", finding)
                .query((row, index) -> body(row))
                .optional();
    }

    /// All of them, those that are there first, then by name.
    List<Body> all() {
        return database.sql("select * from bodies.body order by last_on desc nulls first, name, id")
                .query((row, index) -> body(row))
                .list();
    }

    /// Whether a name is taken in a region on a day or later.
    boolean isNamed(NewBody wanted) {
        return database.sql("""
                        select exists (select from bodies.body where region = :region and name = :name
                            and daterange(from_on, last_on, '[]') && daterange(:from, null))
                        """)
                .param("region", wanted.region())
                .param("name", wanted.name())
                .param("from", wanted.from())
                .query(Boolean.class)
                .single();
    }

    /// Ends a body that still is as it was seen, with everybody's time in it.
    boolean close(Body seen, LocalDate last, String why) {
        var closed = database.sql("""
                        update bodies.body set last_on = :last, closed_why = :why, revision = revision + 1
                        where id = :id and revision = :seen and last_on is null
                        """)
                .param("last", last)
                .param("why", why)
                .param("id", seen.id())
                .param("seen", seen.revision())
                .update();
        return closed == 1;
    }

    private static Body body(ResultSet row) throws SQLException {
        var plan = row.getObject("plan_id", UUID.class);
        var clause = row.getString("clause_id");
        return new Body(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("region"),
                row.getObject("of_body", UUID.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                new Founding(
                        plan,
                        row.getInt("version"),
                        clause == null ? "" : clause,
                        row.getString("basis"),
                        row.getString("finding")),
                row.getInt("revision"),
                row.getString("closed_why"));
    }
}
