package quanheng.docket;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the index of what is due; in one statement, for it is written with every act.
@Component
class IndexStore {
    private final JdbcClient database;
    private final JsonMapper json;

    IndexStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void write(Procedure procedure, Standing standing) {
        var head = standing.head();
        database.sql("""
                        with gone as (delete from docket.due where case_id = :case),
                        settled as (delete from docket.awaiting where case_id = :case)
                        insert into docket.standing
                        values (:case, :number, :procedure, :stage, :ended, :acts, :nextBy, :openedOn, :begunOn,
                            :endedOn, :onTime)
                        on conflict (case_id) do update set stage = excluded.stage, ended = excluded.ended,
                            acts = excluded.acts, next_by = excluded.next_by, opened_on = excluded.opened_on,
                            begun_on = excluded.begun_on, ended_on = excluded.ended_on, on_time = excluded.on_time
                        """)
                .param("case", head.id())
                .param("number", head.number())
                .param("procedure", head.procedure())
                .param("stage", standing.stage().id())
                .param("ended", standing.stage().end())
                .param("acts", standing.acts())
                .param("nextBy", standing.nextBy())
                .param("openedOn", standing.openedOn())
                .param("begunOn", standing.begunOn())
                .param("endedOn", standing.endedOn())
                .param("onTime", standing.onTime())
                .update();
        add(head, standing.open());
        await(procedure, head, standing.pending());
    }

    private void add(CaseHead head, List<CaseClock> open) {
        if (open.isEmpty()) {
            return;
        }
        var rows = open.stream().map(IndexStore::row).toList();
        database.sql("""
                        insert into docket.due
                        select :case, starter, clock, post, rule, last_day, until, stopped, party, cast(:unit as uuid),
                            not exists (select from docket.assignment a where a.case_id = :case)
                        from jsonb_to_recordset(:rows::jsonb) as due(starter int, clock text, post text, rule text,
                            last_day date, until timestamp, stopped boolean, party int)
                        """)
                .param("case", head.id())
                .param("unit", head.unit())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static Map<String, Object> row(CaseClock clock) {
        var row = new LinkedHashMap<String, Object>();
        row.put("starter", clock.starter());
        row.put("clock", clock.kind().id());
        row.put("party", clock.party());
        row.put("post", clock.kind().on());
        row.put("rule", new CitedRule(clock.start().rule(), clock.start().scope()).toString());
        var deadline = clock.deadline();
        if (deadline != null && deadline.lastDay() != null) {
            row.put("last_day", deadline.lastDay().toString());
        }
        if (deadline != null && deadline.until() != null) {
            row.put("until", deadline.until().toString());
        }
        row.put("stopped", clock.state() == CaseClock.State.STOPPED);
        return row;
    }

    private void await(Procedure procedure, CaseHead head, List<Act> pending) {
        for (var act : pending) {
            var kind = procedure.act(act.kind()).orElseThrow();
            database.sql("insert into docket.awaiting values (:case, :ordinal, :kind, :post, :author, :since, :unit)")
                    .param("case", head.id())
                    .param("unit", head.unit())
                    .param("ordinal", act.ordinal())
                    .param("kind", act.kind())
                    .param("post", kind.approvedBy())
                    .param("author", act.author())
                    .param("since", act.happenedOn())
                    .update();
        }
    }

    /// All of it, as text, to be compared.
    List<String> all() {
        return database.sql("""
                        select 'standing ' || s::text from docket.standing s
                        union all select 'due ' || d::text from docket.due d
                        union all select 'awaiting ' || a::text from docket.awaiting a
                        order by 1
                        """).query((row, index) -> row.getString(1)).list();
    }

    void clear() {
        for (var table : List.of("due", "awaiting", "standing")) {
            database.sql("delete from docket." + table).update();
        }
    }

    /// Numbers of cases after a number, in order.
    List<String> numbersAfter(String number, int limit) {
        return database.sql("select number from docket.case_file where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> row.getString("number"))
                .list();
    }

    /// Numbers of cases with an open clock after a number, in order.
    List<String> openAfter(String number, int limit) {
        return database.sql("""
                        select number from docket.case_file c where number > :number
                        and exists (select from docket.due d where d.case_id = c.id)
                        order by number limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> row.getString("number"))
                .list();
    }

    /// The last day of each open clock of a case, by starter and clock; empty where it stands still.
    Map<String, Optional<LocalDate>> lastDays(UUID caseId) {
        var days = new LinkedHashMap<String, Optional<LocalDate>>();
        database.sql("select starter, clock, last_day from docket.due where case_id = :case")
                .param("case", caseId)
                .query((row, index) -> days.put(
                        row.getInt("starter") + " " + row.getString("clock"),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .list();
        return days;
    }

    /// Whether the index was made from this.
    boolean isMadeFrom(String stamp) {
        return database.sql("select exists (select from docket.index_stamp where stamp = :stamp)")
                .param("stamp", stamp)
                .query(Boolean.class)
                .single();
    }

    void madeFrom(String stamp) {
        database.sql("""
                        insert into docket.index_stamp values (true, :stamp, now())
                        on conflict (only_one) do update set stamp = excluded.stamp, made_at = excluded.made_at
                        """).param("stamp", stamp).update();
    }
}
