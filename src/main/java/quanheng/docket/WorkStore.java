package quanheng.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what is due from the index, as far as policies show it.
@Component
class WorkStore {
    private final JdbcClient database;

    WorkStore(JdbcClient database) {
        this.database = database;
    }

    /// A row of the index.
    ///
    /// @param clock id of a clock, or of an act that waits
    /// @param officer usernames of those assigned to the post on the day, by comma
    /// @param assigned whether the account asked for is among them
    record Row(
            String number,
            String title,
            String procedure,
            boolean waits,
            String clock,
            String post,
            String rule,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime until,
            @Nullable LocalDate since,
            String author,
            String officer,
            boolean assigned) {}

    private static final String ASSIGNED = """
            cross join lateral (
                select coalesce(string_agg(a.username, ', ') filter (where a.post = w.post), '') as officer,
                    coalesce(bool_or(a.account = :account) filter (where a.post = w.post), false) as assigned
                from docket.assignment a
                where a.case_id = w.case_id and :day between a.from_on and coalesce(a.to_on, :day)) officers
            join docket.case_file c on c.id = w.case_id
            """;

    /// Clocks, the first to end first; those that stand still last.
    ///
    /// @param own only in cases the account is assigned to, and in those nobody is
    List<Row> due(UUID account, LocalDate day, boolean own, int limit) {
        return database.sql("""
                        select c.number, c.title, c.procedure, false as waits, w.clock, w.post, w.rule, w.last_day,
                            w.until, null::date as since, '' as author, officer, assigned
                        from docket.due w
                        """ + ASSIGNED + """
                        where not :own or w.case_id in (select case_id from docket.assignment
                            where account = :account and :day between from_on and coalesce(to_on, :day))
                            or not exists (select from docket.assignment other where other.case_id = w.case_id)
                        order by w.last_day nulls last, w.until, c.number limit :limit
                        """)
                .param("account", account)
                .param("day", day)
                .param("own", own)
                .param("limit", limit)
                .query(WorkStore::row)
                .list();
    }

    /// What was put forward and waits, the oldest first.
    List<Row> awaiting(UUID account, LocalDate day) {
        return database.sql("""
                        select c.number, c.title, c.procedure, true as waits, w.kind as clock, w.post, '' as rule,
                            null::date as last_day, null::timestamp as until, w.since, w.author, officer, assigned
                        from docket.awaiting w
                        """ + ASSIGNED + """
                        order by w.since, c.number
                        """)
                .param("account", account)
                .param("day", day)
                .query(WorkStore::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("number"),
                row.getString("title"),
                row.getString("procedure"),
                row.getBoolean("waits"),
                row.getString("clock"),
                row.getString("post"),
                row.getString("rule"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("until", LocalDateTime.class),
                row.getObject("since", LocalDate.class),
                row.getString("author"),
                Objects.requireNonNullElse(row.getString("officer"), ""),
                row.getBoolean("assigned"));
    }
}
