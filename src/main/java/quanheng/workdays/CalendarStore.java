package quanheng.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Loaded notices and closed days in the database.
@Component
class CalendarStore {
    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    Calendar read() {
        var days = new HashMap<LocalDate, Boolean>();
        database.sql("select day, worked from workdays.notice_day order by notice_id, day")
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getBoolean("worked"));
                });
        var years = database.sql("select distinct year from workdays.notice")
                .query(Integer.class)
                .list();
        var closed = database.sql("select day from workdays.closed_day where withdrawn_at is null")
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
        return new Calendar(revision(), new HashSet<>(years), days, new HashSet<>(closed));
    }

    private String revision() {
        return database.sql("""
                        select (select coalesce(max(id), 0) from workdays.notice) || '/'
                            || (select coalesce(max(id), 0) || '-' || count(withdrawn_at) from workdays.closed_day)
                        """).query(String.class).single();
    }

    /// @return whether it was new
    boolean insert(Notice notice, String digest, String by, Instant at) {
        var id = database.sql("""
                        insert into workdays.notice (year, source, digest, loaded_by, loaded_at)
                        values (:year, :source, :digest, :by, :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("year", notice.year())
                .param("source", notice.source())
                .param("digest", digest)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
        id.ifPresent(stored -> notice.days().forEach(day -> insert(stored, day)));
        return id.isPresent();
    }

    private void insert(int notice, Notice.Day day) {
        database.sql("insert into workdays.notice_day values (:notice, :day, :worked, :name)")
                .param("notice", notice)
                .param("day", day.on())
                .param("worked", day.worked())
                .param("name", day.name())
                .update();
    }

    /// @return whether the day was not closed before
    boolean close(ClosedDay day, Instant at) {
        return database.sql("""
                                insert into workdays.closed_day (day, reason, entered_by, entered_at)
                                values (:day, :reason, :by, :at)
                                on conflict do nothing
                                """)
                        .param("day", day.day())
                        .param("reason", day.reason())
                        .param("by", day.enteredBy())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// @return whether it was closed
    boolean reopen(LocalDate day, String by, Instant at) {
        return database.sql("""
                                update workdays.closed_day set withdrawn_by = :by, withdrawn_at = :at
                                where day = :day and withdrawn_at is null
                                """)
                        .param("day", day)
                        .param("by", by)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<ClosedDay> closedDays() {
        return database.sql("""
                        select day, reason, entered_by from workdays.closed_day
                        where withdrawn_at is null order by day desc
                        """)
                .query((row, number) -> new ClosedDay(
                        row.getObject("day", LocalDate.class), row.getString("reason"), row.getString("entered_by")))
                .list();
    }
}
