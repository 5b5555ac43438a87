package quanheng.plans;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.Clause;
import quanheng.reading.Header;
import quanheng.reading.Reading;

/// Writes versions. Whoever changes a version holds its row until the transaction ends.
@Repository
class VersionStore {
    private final JdbcClient jdbc;
    private final PlanJson json;

    VersionStore(JdbcClient jdbc, PlanJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A version to be written, with what was read in it.
    record NewVersion(
            UUID id,
            UUID plan,
            int number,
            UUID submission,
            UUID evidence,
            String fileName,
            @Nullable String regionCode,
            String by,
            Instant at) {}

    void open(UUID plan, Instant at) {
        jdbc.sql("insert into plans.plan (id, opened_at) values (:id, :at)")
                .param("id", plan)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Holds a plan until the transaction ends; false where there is none.
    boolean hold(UUID plan) {
        return jdbc.sql("select id from plans.plan where id = :id for update")
                .param("id", plan)
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /// Holds a version until the transaction ends and counts the act; false where it is no draft.
    boolean touch(UUID version) {
        jdbc.sql("update plans.version set revision = revision + 1 where id = :id")
                .param("id", version)
                .update();
        return isDraft(version);
    }

    /// The same, only where its revision is still the one seen.
    boolean touch(UUID version, long revision) {
        var held = jdbc.sql("update plans.version set revision = revision + 1 where id = :id and revision = :revision")
                .param("id", version)
                .param("revision", revision)
                .update();
        return held == 1 && isDraft(version);
    }

    private boolean isDraft(UUID version) {
        return jdbc.sql("select not exists (select from plans.confirmation where version_id = :id)")
                .param("id", version)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void insert(NewVersion version, Reading reading) {
        jdbc.sql("""
                        insert into plans.version (id, plan_id, number, submission, evidence_id, file_name, source,
                                                   header, region_code, oddities, uploaded_by, uploaded_at)
                        values (:id, :plan, :number, :submission, :evidence, :fileName, :source,
                                :header::jsonb, :regionCode, :oddities::jsonb, :by, :at)
                        """)
                .param("id", version.id())
                .param("plan", version.plan())
                .param("number", version.number())
                .param("submission", version.submission())
                .param("evidence", version.evidence())
                .param("fileName", version.fileName())
                .param("source", reading.source())
                .param("header", json.write(reading.header()))
                .param("regionCode", version.regionCode())
                .param("oddities", json.write(reading.oddities()))
                .param("by", version.by())
                .param("at", Timestamp.from(version.at()))
                .update();
        insertClauses(version.id(), reading.clauses());
    }

    /// Writes a version with the text of another one.
    void copy(UUID from, NewVersion version) {
        jdbc.sql("""
                        insert into plans.version (id, plan_id, number, submission, evidence_id, file_name, source,
                                                   header, region_code, oddities, uploaded_by, uploaded_at)
                        select :id, plan_id, :number, :submission, evidence_id, file_name, source,
                               header, region_code, oddities, :by, :at
                          from plans.version where id = :from
                        """)
                .param("id", version.id())
                .param("number", version.number())
                .param("submission", version.submission())
                .param("by", version.by())
                .param("at", Timestamp.from(version.at()))
                .param("from", from)
                .update();
        jdbc.sql("""
                        insert into plans.clause (version_id, position, body)
                        select :id, position, body from plans.clause where version_id = :from
                        """).param("id", version.id()).param("from", from).update();
    }

    private void insertClauses(UUID version, List<Clause> clauses) {
        jdbc.sql("""
                        insert into plans.clause (version_id, position, body)
                        select :version, ordinality, value from jsonb_array_elements(:clauses::jsonb) with ordinality
                        """)
                .param("version", version)
                .param("clauses", json.write(clauses))
                .update();
    }

    void head(UUID version, Header header, @Nullable String regionCode) {
        jdbc.sql("update plans.version set header = :header::jsonb, region_code = :regionCode where id = :id")
                .param("id", version)
                .param("header", json.write(header))
                .param("regionCode", regionCode)
                .update();
    }
}
