package quanheng.localplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans of units and the versions they handed in, as far as the viewer sees them.
@Repository
class LocalPlanStore {
    private final JdbcClient database;

    LocalPlanStore(JdbcClient database) {
        this.database = database;
    }

    List<LocalPlan> plans() {
        return database.sql("select * from localplans.local_plan order by unit_name, plan_id")
                .query(LocalPlanStore::plan)
                .list();
    }

    Optional<LocalPlan> plan(UUID plan) {
        return database.sql("select * from localplans.local_plan where plan_id = :plan")
                .param("plan", plan)
                .query(LocalPlanStore::plan)
                .optional();
    }

    /// The plans a unit or a region has under a parent.
    List<LocalPlan> under(LocalPlan wanted) {
        return database.sql("""
                        select * from localplans.local_plan
                         where parent_id = :parent and (unit = :unit or area = :area)
                        """)
                .param("parent", wanted.parent())
                .param("unit", wanted.unit())
                .param("area", wanted.area())
                .query(LocalPlanStore::plan)
                .list();
    }

    boolean isBound(UUID plan) {
        return database.sql("select exists (select from localplans.bound where plan_id = :plan)")
                .param("plan", plan)
                .query(Boolean.class)
                .single();
    }

    /// Whether the text of a version was approved.
    boolean isApproved(UUID plan, UUID version) {
        return database.sql("""
                        select exists (select from localplans.approved a
                          join plans.version approved on approved.id = a.version_id
                          join plans.version wanted on wanted.evidence_id = approved.evidence_id
                         where a.plan_id = :plan and wanted.id = :version)
                        """)
                .param("plan", plan)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    void insert(LocalPlan plan, String by, Instant at) {
        database.sql("insert into localplans.bound (plan_id) values (:plan)")
                .param("plan", plan.plan())
                .update();
        database.sql("""
                        insert into localplans.local_plan
                            (plan_id, parent_id, unit, unit_name, region, area, level, made_by, made_at)
                        values (:plan, :parent, :unit, :name, :region, :area, :level, :by, :at)
                        """)
                .param("plan", plan.plan())
                .param("parent", plan.parent())
                .param("unit", plan.unit())
                .param("name", plan.unitName())
                .param("region", plan.region())
                .param("area", plan.area())
                .param("level", plan.level().name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(Submission submission, String digest, Instant at) {
        database.sql("""
                        insert into localplans.submission (version_id, plan_id, number, round, digest, words,
                                                           submitted_on, submitted_by, submitted_at)
                        values (:version, :plan, :number, :round, :digest, :words, :on, :by, :at)
                        """)
                .param("version", submission.version())
                .param("plan", submission.plan())
                .param("number", submission.number())
                .param("round", submission.round())
                .param("digest", digest)
                .param("words", submission.words())
                .param("on", submission.submittedOn())
                .param("by", submission.submittedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All that was ever handed in, plan by plan, the earliest first.
    List<Submission> submissions() {
        return database.sql("select * from localplans.submission order by plan_id, submitted_at, round")
                .query(LocalPlanStore::submission)
                .list();
    }

    List<Submission> submissions(UUID plan) {
        return database.sql("select * from localplans.submission where plan_id = :plan order by submitted_at, round")
                .param("plan", plan)
                .query(LocalPlanStore::submission)
                .list();
    }

    List<Submission> submissions(String number) {
        return database.sql("select * from localplans.submission where number = :number order by round")
                .param("number", number)
                .query(LocalPlanStore::submission)
                .list();
    }

    Optional<Submission> submission(UUID version) {
        return database.sql("select * from localplans.submission where version_id = :version")
                .param("version", version)
                .query(LocalPlanStore::submission)
                .optional();
    }

    boolean hasDigest(UUID plan, String digest) {
        return database.sql("""
                        select exists (select from localplans.submission
                         where plan_id = :plan and digest = :digest and outcome is distinct from 'WITHDRAWN')
                        """)
                .param("plan", plan)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /// Holds a version under review until the transaction ends; false where it is not under review.
    boolean hold(UUID version) {
        return database.sql("""
                        select version_id from localplans.submission
                         where version_id = :version and outcome is null for update
                        """)
                .param("version", version)
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /// False where it is not under review.
    boolean end(UUID version, Submission.Outcome outcome, LocalDate on) {
        return database.sql("""
                        update localplans.submission set outcome = :outcome, outcome_on = :on
                         where version_id = :version and outcome is null
                        """)
                        .param("version", version)
                        .param("outcome", outcome.name())
                        .param("on", on)
                        .update()
                == 1;
    }

    void approve(Submission submission, LocalDate on) {
        database.sql("""
                        insert into localplans.approved (version_id, plan_id, number, approved_on)
                        values (:version, :plan, :number, :on)
                        """)
                .param("version", submission.version())
                .param("plan", submission.plan())
                .param("number", submission.number())
                .param("on", on)
                .update();
    }

    private static LocalPlan plan(ResultSet row, int number) throws SQLException {
        return new LocalPlan(
                row.getObject("plan_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("region"),
                row.getString("area"),
                LocalPlan.Level.valueOf(row.getString("level")));
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Submission(
                row.getObject("version_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getInt("round"),
                row.getString("words"),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("submitted_by"),
                outcome == null ? null : Submission.Outcome.valueOf(outcome),
                row.getObject("outcome_on", LocalDate.class));
    }
}
