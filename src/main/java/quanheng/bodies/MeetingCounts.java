package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// Meetings and actions with the days that are counted, as they were known at a moment. How many there are everybody
/// may
/// know; which they are, only who sees them.
@Component
class MeetingCounts {
    private static final Viewer ENGINE = new Viewer(new UUID(0, 0), "bodies", "bodies", Set.of(Role.AUDITOR), Set.of());
    private static final String MEETINGS = """
            select m.id, m.title, b.region, m.met_on as on_day, m.met_on as last_day, null::date as done_on, false as on_time
            from bodies.issue i join bodies.meeting m on m.id = i.meeting_id join bodies.body b on b.id = m.body_id
            where i.issued_at <= :known order by m.met_on, m.id
            """;
    private static final String ACTIONS = """
            select a.id, a.what as title, b.region, a.opened_on as on_day, a.last_day,
                (select max(v.happened_on) from bodies.action_act v
                    where v.action_id = a.id and v.kind = 'VERIFIED' and v.recorded_at <= :known) as done_on,
                coalesce((select max(v.happened_on) from bodies.action_act v
                    where v.action_id = a.id and v.kind = 'REPORTED' and v.recorded_at <= :known) <= a.last_day, false) as on_time
            from bodies.action a join bodies.issue i on i.meeting_id = a.meeting_id join bodies.body b on b.id = a.body_id
            where i.issued_at <= :known order by a.last_day, a.id
            """;

    private final JdbcClient database;
    private final Sight sight;

    MeetingCounts(JdbcClient database, Sight sight) {
        this.database = database;
        this.sight = sight;
    }

    /// What is counted.
    ///
    /// @param on     the day of the meeting, or the day the action was opened
    /// @param doneOn the day an action was verified; null before, and for a meeting
    /// @param onTime whether it was reported done by its last day; false for a meeting
    record Line(
            String number,
            String title,
            String region,
            LocalDate on,
            LocalDate lastDay,
            @Nullable LocalDate doneOn,
            boolean onTime) {}

    /// Meetings that were held: their minutes are issued.
    List<Line> meetings(@Nullable Instant knownAt) {
        return sight.as(ENGINE, () -> lines(MEETINGS, knownAt));
    }

    /// Actions that meetings resolved.
    List<Line> actions(@Nullable Instant knownAt) {
        return sight.as(ENGINE, () -> lines(ACTIONS, knownAt));
    }

    private List<Line> lines(String sql, @Nullable Instant knownAt) {
        var known = knownAt == null ? Instant.parse("9999-01-01T00:00:00Z") : knownAt;
        return database.sql(sql)
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, index) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("id"),
                row.getString("title"),
                row.getString("region"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getBoolean("on_time"));
    }

    /// Ids of the meetings that who asks may see.
    Set<String> seenMeetings() {
        return Set.copyOf(database.sql("select id::text from bodies.meeting")
                .query(String.class)
                .list());
    }

    /// Ids of the actions that who asks may see.
    Set<String> seenActions() {
        return Set.copyOf(database.sql("select id::text from bodies.action")
                .query(String.class)
                .list());
    }

    /// Another one after every issue and every act.
    String stamp() {
        return sight.as(ENGINE, () -> database.sql("""
                        select (select count(*) from bodies.issue) || ' ' || (select count(*) from bodies.action_act)
                        """).query(String.class).single());
    }
}
