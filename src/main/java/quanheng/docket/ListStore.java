package quanheng.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Searches the index, as far as policies show it.
@Component
class ListStore {
    private static final String WANTED = """
            from docket.standing s join docket.case_file c on c.id = s.case_id
            where (:procedure = '' or s.procedure = :procedure)
            and (:stage = '' or s.stage = :stage)
            and (:state = 'ANY'
                or (:state = 'OPEN' and not s.ended)
                or (:state = 'ENDED' and s.ended)
                or (:state = 'OVERDUE' and not s.ended and s.next_by < :today)
                or (:state = 'SOON' and not s.ended and s.next_by between :today and cast(:today as date) + 7)
                or (:state = 'UNDATED' and not s.ended and s.next_by is null))
            and (:officer = '' or s.case_id in (select case_id from docket.assignment
                where username = :officer and :today between from_on and coalesce(to_on, :today)))
            and (:words = '' or position(:words in c.number || ' ' || c.title) > 0 or s.case_id in
                (select case_id from docket.identity where position(:words in name) > 0))
            """;

    private final JdbcClient database;
    private final Procedures procedures;

    ListStore(JdbcClient database, Procedures procedures) {
        this.database = database;
        this.procedures = procedures;
    }

    List<CaseLine> find(CaseFilter filter, int offset, int limit) {
        var direction = filter.descending() ? " desc" : "";
        var order = switch (filter.sorting()) {
            case DEADLINE ->
                filter.descending() ? "s.ended, s.next_by desc nulls last" : "s.ended, s.next_by nulls last";
            case OPENED -> "s.opened_on" + direction;
            case NUMBER -> "s.number" + direction;
            case MATTER -> "c.title" + direction;
            case STAGE -> "s.procedure" + direction + ", s.stage" + direction;
            case PARTIES -> "parties" + direction + " nulls last";
            case OFFICER -> "officer" + direction + " nulls last";
        };
        return asked("""
                        select s.*, c.title,
                            (select string_agg(name, ', ' order by number) from (
                                select distinct on (number) number, name from docket.identity i
                                where i.case_id = s.case_id order by number, since desc) called) as parties,
                            (select string_agg(distinct username, ', ') from docket.assignment a
                                where a.case_id = s.case_id and :today between from_on and coalesce(to_on, :today)) as officer
                        """ + WANTED + " order by " + order + ", s.number offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    int count(CaseFilter filter) {
        return asked("select count(*) " + WANTED, filter).query(Integer.class).single();
    }

    private StatementSpec asked(String sql, CaseFilter filter) {
        return database.sql(sql)
                .param("procedure", filter.procedure())
                .param("stage", filter.stage())
                .param("state", filter.state().name())
                .param("officer", filter.officer())
                .param("words", filter.words())
                .param("today", filter.today());
    }

    private CaseLine line(ResultSet row, int index) throws SQLException {
        var procedure = procedures.get(row.getString("procedure"));
        return new CaseLine(
                row.getString("number"),
                row.getString("title"),
                procedure,
                procedure.stage(row.getString("stage")),
                Objects.requireNonNullElse(row.getString("parties"), ""),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("next_by", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("officer"), ""));
    }
}
