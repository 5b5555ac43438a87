package quanheng.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
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
    /// @param party name of the one of several parties that a clock binds; empty for none
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
            boolean assigned,
            String party) {}

    /// Whose work is asked for.
    ///
    /// @param account       who looks
    /// @param organizations whose unit's work is meant; of no meaning for other scopes
    /// @param day           on which assignments count
    /// @param own           only in cases the account is assigned to, and in those nobody ever was
    /// @param unit          only in cases of the organisations
    record Asked(UUID account, Collection<UUID> organizations, LocalDate day, boolean own, boolean unit, int limit) {}

    private static final String DETAILS = """
            cross join lateral (
                select coalesce(string_agg(a.username, ', ') filter (where a.post = w.post), '') as officer,
                    coalesce(bool_or(a.account = :account) filter (where a.post = w.post), false) as assigned
                from docket.assignment a
                where a.case_id = w.case_id and :day between a.from_on and coalesce(a.to_on, :day)) officers
            join docket.case_file c on c.id = w.case_id
            """;
    private static final String OWN = """
            ((select * from docket.due where free order by last_day, case_id limit :limit)
            union all (select * from docket.due where not free and case_id in (select case_id from docket.assignment
                where account = :account and :day between from_on and coalesce(to_on, :day))))
            """;
    private static final String OF_UNIT =
            "(select * from docket.due where unit = any (:organizations) order by last_day, case_id limit :limit)";
    private static final String ALL = "(select * from docket.due order by last_day, case_id limit :limit)";

    /// Clocks, the first to end first; those that stand still last.
    List<Row> due(Asked asked) {
        var from = asked.own() ? OWN : asked.unit() ? OF_UNIT : ALL;
        return asked(asked, """
                        select c.number, c.title, c.procedure, false as waits, w.clock, w.post, w.rule, w.last_day,
                            w.until, null::date as since, '' as author, officer, assigned,
                            case when w.party = 0 then null else (select name from docket.identity i
                                where i.case_id = w.case_id and i.number = w.party order by since desc limit 1) end
                                as party
                        from %s w
                        %s
                        order by w.last_day nulls last, w.until, c.number limit :limit
                        """.formatted(from, DETAILS));
    }

    /// What was put forward and waits, the oldest first.
    List<Row> awaiting(Asked asked) {
        return asked(asked, """
                        select c.number, c.title, c.procedure, true as waits, w.kind as clock, w.post, '' as rule,
                            null::date as last_day, null::timestamp as until, w.since, w.author, officer, assigned,
                            null as party
                        from (select * from docket.awaiting where not :unit or unit = any (:organizations)
                            order by since, case_id limit :limit) w
                        %s
                        order by w.since, c.number
                        """.formatted(DETAILS));
    }

    private List<Row> asked(Asked asked, String sql) {
        return database.sql(sql)
                .param("account", asked.account())
                .param("organizations", asked.organizations().toArray(UUID[]::new))
                .param("day", asked.day())
                .param("unit", asked.unit())
                .param("limit", asked.limit())
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
                row.getBoolean("assigned"),
                Objects.requireNonNullElse(row.getString("party"), ""));
    }
}
