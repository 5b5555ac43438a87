package quanheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.Clause;
import quanheng.reading.Header;
import quanheng.reading.Oddity;

/// Plans and their versions in the database.
@Repository
class PlanStore {
    private static final String VERSIONS = """
            select v.id, v.plan_id, v.number, v.evidence_id, v.file_name, v.header, v.region_code, v.uploaded_by,
                   v.uploaded_at, v.revision, c.confirmed_by, c.confirmed_at, c.ended_at,
                   f.findings, f.settled, f.promises
              from plans.version v
              left join plans.confirmation c on c.version_id = v.id
             cross join lateral (
                   select count(*) filter (where state <> 'MERGED') as findings,
                          count(*) filter (where state in ('ACCEPTED', 'REJECTED')) as settled,
                          count(*) filter (where state in ('OPEN', 'ACCEPTED')
                              and (kind = 'DUTY' or kind = 'TARGET' and body ->> 'rule' = 'false')) as promises
                     from plans.finding where version_id = v.id) f
            """;

    private final JdbcClient jdbc;
    private final PlanJson json;

    PlanStore(JdbcClient jdbc, PlanJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A version with the region it is for.
    record Row(Version version, @Nullable String regionCode) {}

    List<Row> all() {
        return jdbc.sql(VERSIONS + " join plans.plan p on p.id = v.plan_id order by p.opened_at desc, v.number desc")
                .query(this::row)
                .list();
    }

    List<Row> versionsOf(UUID plan) {
        return jdbc.sql(VERSIONS + " where v.plan_id = :plan order by v.number desc")
                .param("plan", plan)
                .query(this::row)
                .list();
    }

    Optional<Row> version(UUID id) {
        return jdbc.sql(VERSIONS + " where v.id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<Row> submitted(UUID submission) {
        return jdbc.sql(VERSIONS + " where v.submission = :submission")
                .param("submission", submission)
                .query(this::row)
                .optional();
    }

    Optional<Row> numbered(UUID plan, int number) {
        return jdbc.sql(VERSIONS + " where v.plan_id = :plan and v.number = :number")
                .param("plan", plan)
                .param("number", number)
                .query(this::row)
                .optional();
    }

    String source(UUID version) {
        return jdbc.sql("select source from plans.version where id = :id")
                .param("id", version)
                .query((row, number) -> row.getString("source"))
                .single();
    }

    List<Oddity> oddities(UUID version) {
        return jdbc.sql("select oddities from plans.version where id = :id")
                .param("id", version)
                .query((row, number) -> json.readOddities(row.getString("oddities")))
                .single();
    }

    List<Clause> clauses(UUID version) {
        return jdbc.sql("select body from plans.clause where version_id = :id order by position")
                .param("id", version)
                .query((row, number) -> json.read(row.getString("body"), Clause.class))
                .list();
    }

    /// A version with its text; findings merged away are left out.
    VersionText text(Version version, List<ReadFinding> findings) {
        var kept = findings.stream()
                .filter(read -> read.state() != FindingState.MERGED)
                .toList();
        var id = version.id();
        return new VersionText(version, source(id), clauses(id), kept, oddities(id));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Version(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getInt("number"),
                        row.getObject("evidence_id", UUID.class),
                        row.getString("file_name"),
                        json.read(row.getString("header"), Header.class),
                        state(row),
                        row.getInt("settled"),
                        row.getInt("findings"),
                        row.getInt("promises"),
                        row.getString("uploaded_by"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("confirmed_by"),
                        instant(row.getTimestamp("confirmed_at")),
                        row.getLong("revision")),
                row.getString("region_code"));
    }

    private static VersionState state(ResultSet row) throws SQLException {
        if (row.getTimestamp("confirmed_at") == null) {
            return VersionState.DRAFT;
        }
        return row.getTimestamp("ended_at") == null ? VersionState.IN_FORCE : VersionState.REPLACED;
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
