package quanheng.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Writes reports, their texts and their acts.
@Repository("programmeReportStore")
class ReportStore {
    private final JdbcClient database;
    private final JsonMapper json;

    ReportStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// What somebody does with a report.
    record Doing(ReportAct.Kind kind, LocalDate on, String remarks, String by) {}

    /// Where a report goes.
    ///
    /// @param submittedOn null where it stays as it was
    /// @param lateWhy     null where it stays as it was
    /// @param mendBy      null where it stays as it was
    record Move(
            ReportState to,
            @Nullable LocalDate submittedOn,
            @Nullable String lateWhy,
            @Nullable LocalDate mendBy) {}

    void insert(Schedule schedule, OwingUnit unit, Schedule.Period period, LocalDate lastDay) {
        database.sql("""
                        insert into programme.report (id, schedule_id, organization, answering, name, period_from, period_to,
                            last_day)
                        values (:id, :schedule, :unit, :unit, :name, :from, :to, :last)
                        """)
                .param("id", UUID.randomUUID())
                .param("schedule", schedule.id())
                .param("unit", unit.organization())
                .param("name", unit.name())
                .param("from", period.from())
                .param("to", period.to())
                .param("last", lastDay)
                .update();
    }

    /// Moves a report that still is as it was seen; false where somebody else was first.
    boolean move(Report seen, Move move) {
        return database.sql("""
                                update programme.report
                                set state = :to, revision = revision + 1,
                                    submitted_on = coalesce(submitted_on, :on), late_why = coalesce(late_why, :why),
                                    mend_by = coalesce(:mend, mend_by)
                                where id = :id and revision = :seen and state = :from
                                """)
                        .param("to", move.to().name())
                        .param("on", move.submittedOn())
                        .param("why", move.lateWhy())
                        .param("mend", move.mendBy())
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .param("from", seen.state().name())
                        .update()
                == 1;
    }

    void addText(UUID report, ReportText text) {
        database.sql("""
                        insert into programme.report_text values (:id, :number, :told::jsonb, :facts::jsonb, :by, :at)
                        """)
                .param("id", report)
                .param("number", text.number())
                .param("told", json.writeValueAsString(text.told()))
                .param("facts", text.facts().isEmpty() ? null : json.writeValueAsString(text.facts()))
                .param("by", text.keptBy())
                .param("at", text.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addAct(UUID report, Doing doing, ReportState state, Instant at) {
        database.sql("""
                        insert into programme.report_act
                        select :id, coalesce(max(ordinal), 0) + 1, :kind, :state,
                            (select coalesce(max(number), 0) from programme.report_text where report_id = :id),
                            :on, :remarks, :by, :at,
                            (select mend_by from programme.report where id = :id and :kind = 'RETURNED')
                        from programme.report_act where report_id = :id
                        """)
                .param("id", report)
                .param("kind", doing.kind().name())
                .param("state", state.name())
                .param("on", doing.on())
                .param("remarks", doing.remarks())
                .param("by", doing.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ReportText> texts(UUID report) {
        return database.sql("select * from programme.report_text where report_id = :id order by number")
                .param("id", report)
                .query((row, index) -> text(row))
                .list();
    }

    Optional<ReportText> lastText(UUID report) {
        return database.sql("select * from programme.report_text where report_id = :id order by number desc limit 1")
                .param("id", report)
                .query((row, index) -> text(row))
                .optional();
    }

    /// The last text of the period before, of the same unit under the same schedule.
    Optional<ReportText> textBefore(Report report) {
        return database.sql("""
                        select t.* from programme.report_text t join programme.report r on r.id = t.report_id
                        where r.schedule_id = :schedule and r.organization = :unit and r.period_from < :from
                        order by r.period_from desc, t.number desc limit 1
                        """)
                .param("schedule", report.schedule().id())
                .param("unit", report.organization())
                .param("from", report.period().from())
                .query((row, index) -> text(row))
                .optional();
    }

    private ReportText text(ResultSet row) throws SQLException {
        var facts = row.getString("facts");
        return new ReportText(
                row.getInt("number"),
                json.readValue(row.getString("told"), new TypeReference<>() {}),
                facts == null ? List.of() : json.readValue(facts, new TypeReference<>() {}),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    List<ReportAct> acts(UUID report) {
        return database.sql("select * from programme.report_act where report_id = :id order by ordinal")
                .param("id", report)
                .query((row, index) -> new ReportAct(
                        row.getInt("ordinal"),
                        ReportAct.Kind.valueOf(row.getString("kind")),
                        ReportState.valueOf(row.getString("state")),
                        row.getInt("text_number"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("remarks"),
                        row.getString("author"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Takes back what is owed for periods that begin after a day, unless somebody wrote it already.
    int withdraw(UUID schedule, LocalDate day, Doing doing, Instant at) {
        var gone = database.sql("""
                        update programme.report set state = 'WITHDRAWN', revision = revision + 1
                        where schedule_id = :schedule and period_from > :day and state = 'OWED' returning id
                        """)
                .param("schedule", schedule)
                .param("day", day)
                .query(UUID.class)
                .list();
        gone.forEach(id -> addAct(id, doing, ReportState.WITHDRAWN, at));
        return gone.size();
    }
}
