package quanheng.programme;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

/// Schedules in the database.
@Repository
class ScheduleStore {
    private final JdbcClient database;

    ScheduleStore(JdbcClient database) {
        this.database = database;
    }

    /// Names a sentence of a plan in forms.
    static String key(UUID plan, String sentence) {
        return UUID.nameUUIDFromBytes((plan + sentence).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    void insert(Schedule schedule, Instant at) {
        database.sql("""
                        insert into programme.schedule (id, plan_id, plan_title, version_id, version, clause_id, sentence,
                            cadence, recipient, limit_unit, limit_count, limit_named, from_on, to_on, confirmed_by,
                            confirmed_at)
                        values (:id, :plan, :title, :versionId, :version, :clause, :sentence, :cadence, :recipient, :unit,
                            :count, :named, :from, :to, :by, :at)
                        """)
                .param("id", schedule.id())
                .param("plan", schedule.planId())
                .param("title", schedule.planTitle())
                .param("versionId", schedule.versionId())
                .param("version", schedule.version())
                .param("clause", schedule.clauseId())
                .param("sentence", schedule.sentence())
                .param("cadence", schedule.cadence().name())
                .param("recipient", schedule.recipient())
                .param("unit", schedule.limit().unit().name())
                .param("count", schedule.limit().count())
                .param("named", schedule.limitNamed())
                .param("from", schedule.from())
                .param("to", schedule.to())
                .param("by", schedule.confirmedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertOwing(UUID schedule, OwingUnit unit, LocalDate from) {
        database.sql("""
                        insert into programme.owing (schedule_id, organization, name, why, from_on)
                        values (:schedule, :organization, :name, :why, :from)
                        """)
                .param("schedule", schedule)
                .param("organization", unit.organization())
                .param("name", unit.name())
                .param("why", unit.why())
                .param("from", from)
                .update();
    }

    List<OwingUnit> units(UUID schedule) {
        return database.sql("select * from programme.owing where schedule_id = :schedule order by name")
                .param("schedule", schedule)
                .query((row, index) -> new OwingUnit(
                        row.getObject("organization", UUID.class), row.getString("name"), row.getString("why")))
                .list();
    }

    Optional<UUID> confirmed(UUID plan, String sentence) {
        return database.sql("""
                        select id from programme.schedule
                        where plan_id = :plan and sentence = :sentence and ended_on is null
                        """)
                .param("plan", plan)
                .param("sentence", sentence)
                .query(UUID.class)
                .optional();
    }

    List<Schedule> all() {
        return database.sql(
                        "select * from programme.schedule order by ended_on nulls first, plan_title, confirmed_at, id")
                .query((row, index) -> schedule(row))
                .list();
    }

    Optional<Schedule> find(UUID id) {
        return database.sql("select * from programme.schedule where id = :id")
                .param("id", id)
                .query((row, index) -> schedule(row))
                .optional();
    }

    boolean end(UUID id, LocalDate day, String by, String why) {
        return database.sql("""
                                update programme.schedule set ended_on = :day, ended_by = :by, ended_why = :why
                                where id = :id and ended_on is null
                                """)
                        .param("id", id)
                        .param("day", day)
                        .param("by", by)
                        .param("why", why)
                        .update()
                == 1;
    }

    /// A period nobody writes for any more.
    record Closing(UUID schedule, LocalDate periodFrom, LocalDate day, String by, String why) {}

    boolean close(Closing closing) {
        return database.sql("""
                                insert into programme.closing values (:id, :period, :day, :by, :why)
                                on conflict do nothing
                                """)
                        .param("id", closing.schedule())
                        .param("period", closing.periodFrom())
                        .param("day", closing.day())
                        .param("by", closing.by())
                        .param("why", closing.why())
                        .update()
                == 1;
    }

    /// The day a period was closed; empty while it is open.
    Optional<LocalDate> closedOn(UUID id, LocalDate periodFrom) {
        return database.sql("select closed_on from programme.closing where schedule_id = :id and period_from = :period")
                .param("id", id)
                .param("period", periodFrom)
                .query(LocalDate.class)
                .optional();
    }

    /// The days on which periods were closed, by their first days.
    Map<LocalDate, LocalDate> closings(UUID id) {
        var closed = new TreeMap<LocalDate, LocalDate>();
        database.sql("select period_from, closed_on from programme.closing where schedule_id = :id")
                .param("id", id)
                .query(row -> {
                    closed.put(
                            row.getObject("period_from", LocalDate.class), row.getObject("closed_on", LocalDate.class));
                });
        return closed;
    }

    static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_title"),
                row.getObject("version_id", UUID.class),
                row.getInt("version"),
                row.getString("clause_id"),
                row.getString("sentence"),
                ReportingCadence.valueOf(row.getString("cadence")),
                row.getString("recipient"),
                new Limit(Limit.Unit.valueOf(row.getString("limit_unit")), row.getInt("limit_count")),
                row.getBoolean("limit_named"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("confirmed_by"),
                row.getObject("ended_on", LocalDate.class));
    }
}
