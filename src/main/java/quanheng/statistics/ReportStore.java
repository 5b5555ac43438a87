package quanheng.statistics;

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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reports and what was done with them, in the database.
@Component
class ReportStore {
    /// With the state of each: a figure is superseded by a later one that was approved for the same period.
    private static final String STATED = """
            select told.*,
                   case when withdrawn_at is not null then 'WITHDRAWN'
                        when decision = 'RETURNED' then 'RETURNED'
                        when approved_at is null then 'PENDING'
                        when subject = '' and exists (
                            select from statistics.told later
                            where later.series = told.series and later.region_code = told.region_code
                              and later.first_on = told.first_on and later.last_on = told.last_on
                              and later.catalogue = told.catalogue and later.subject = ''
                              and later.withdrawn_at is null
                              and (later.approved_at, later.id) > (told.approved_at, told.id)) then 'SUPERSEDED'
                        else 'APPROVED' end as state
            from statistics.told
            """;

    private static final String FILTER = """
            where (:series = '' or series = :series)
              and (cardinality(:regions::text[]) = 0 or region_code = any(:regions::text[]))
              and (:state = '' or state = :state)
              and (:words = '' or position(:words in subject || ' ' || note) > 0)
              and (:by = '' or reported_by = :by)
            """;

    private final JdbcClient database;

    ReportStore(JdbcClient database) {
        this.database = database;
    }

    long insert(Told told, UUID evidence, String by, Instant at) {
        return database.sql("""
                        insert into statistics.report (series, region_code, first_on, last_on, value, subject, catalogue,
                            note, evidence, reported_by, reported_at)
                        values (:series, :region, :first, :last, :value, :subject, :catalogue, :note, :evidence, :by, :at)
                        returning id
                        """)
                .param("series", told.series())
                .param("region", told.regionCode())
                .param("first", told.firstOn())
                .param("last", told.lastOn())
                .param("value", told.value())
                .param("subject", told.subject())
                .param("catalogue", told.catalogue())
                .param("note", told.note())
                .param("evidence", evidence)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// @return false where it was decided or withdrawn already, or the person must not
    boolean decide(long id, Report.Decision decision) {
        return database.sql("""
                        insert into statistics.act (report_id, reported_by, kind, reason, done_by, done_at)
                        select id, reported_by, :kind, :reason, :by, :at
                        from statistics.told
                        where id = :id and decision is null and withdrawn_at is null
                          and (:kind <> 'APPROVED' or reported_by <> :by)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("kind", decision.approved() ? "APPROVED" : "RETURNED")
                        .param("reason", decision.reason())
                        .param("by", decision.by())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false where it was withdrawn or sent back already
    boolean withdraw(long id, Report.Decision withdrawal) {
        return database.sql("""
                        insert into statistics.act (report_id, reported_by, kind, reason, done_by, done_at)
                        select id, reported_by, 'WITHDRAWN', :reason, :by, :at
                        from statistics.told
                        where id = :id and withdrawn_at is null and decision is distinct from 'RETURNED'
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("reason", withdrawal.reason())
                        .param("by", withdrawal.by())
                        .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Report> find(long id) {
        return database.sql("select * from (" + STATED + "where id = :id) stated")
                .param("id", id)
                .query(ReportStore::report)
                .optional();
    }

    List<Report> list(ReportFilter filter, int offset, int limit) {
        var order = switch (filter.sorting()) {
            case REPORTED -> "reported_at desc, id desc";
            case PERIOD -> "last_on desc, first_on, series, id desc";
            case SERIES -> "series, last_on desc, id desc";
        };
        return filtered(
                        "select * from (" + STATED + ") stated " + FILTER + "order by " + order
                                + " offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(ReportStore::report)
                .list();
    }

    long count(ReportFilter filter) {
        return filtered("select count(*) from (" + STATED + ") stated " + FILTER, filter)
                .query(Long.class)
                .single();
    }

    private StatementSpec filtered(String sql, ReportFilter filter) {
        var state = filter.state();
        return database.sql(sql)
                .param("series", filter.series())
                .param("regions", filter.regions().toArray(String[]::new))
                .param("state", state == null ? "" : state.name())
                .param("words", filter.words())
                .param("by", filter.by());
    }

    /// What was told of one series in one region for one period, the latest first.
    List<Report> history(Told told) {
        return database.sql("select * from (" + STATED + """
                        where series = :series and region_code = :region and first_on = :first and last_on = :last
                          and subject = :subject) stated
                        order by reported_at desc, id desc
                        """)
                .param("series", told.series())
                .param("region", told.regionCode())
                .param("first", told.firstOn())
                .param("last", told.lastOn())
                .param("subject", told.subject())
                .query(ReportStore::report)
                .list();
    }

    /// Whether exactly this was told and stands or waits.
    boolean isTold(Told told) {
        return database.sql("select exists (select from (" + STATED + """
                        where series = :series and region_code = :region and first_on = :first and last_on = :last
                          and subject = :subject and catalogue = :catalogue and value = :value) stated
                        where state in ('PENDING', 'APPROVED'))
                        """)
                .param("series", told.series())
                .param("region", told.regionCode())
                .param("first", told.firstOn())
                .param("last", told.lastOn())
                .param("subject", told.subject())
                .param("catalogue", told.catalogue())
                .param("value", told.value())
                .query(Boolean.class)
                .single();
    }

    /// All that was approved of some series, as known at a moment, in the order it was approved.
    ///
    /// @param from what ended earlier is left out; null for all
    /// @param to   what ended later is left out; null for all
    /// @param at   null for now
    List<Report> approved(List<String> series, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant at) {
        return database.sql("""
                        select *, 'APPROVED' as state from statistics.told
                        where series = any(:series)
                          and last_on >= coalesce(:from::date, '-infinity') and last_on <= coalesce(:to::date, 'infinity')
                          and approved_at <= coalesce(:at::timestamptz, 'infinity')
                          and (withdrawn_at is null or withdrawn_at > :at::timestamptz)
                        order by approved_at, id
                        """)
                .param("series", series.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .query(ReportStore::report)
                .list();
    }

    /// Who reported something with a paper; usernames.
    List<String> reportersWith(UUID paper) {
        return database.sql("select distinct reported_by from statistics.told where evidence = :paper")
                .param("paper", paper)
                .query((row, number) -> row.getString("reported_by"))
                .list();
    }

    /// How many acts there are: none is ever undone.
    long acts() {
        return database.sql("select count(*) from statistics.act")
                .query(Long.class)
                .single();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new Report(
                row.getLong("id"),
                new Told(
                        row.getString("series"),
                        row.getString("region_code"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getString("subject"),
                        row.getString("catalogue"),
                        row.getString("note")),
                row.getObject("evidence", UUID.class),
                row.getString("reported_by"),
                moment(row, "reported_at"),
                decision == null
                        ? null
                        : new Report.Decision(
                                decision.equals("APPROVED"),
                                row.getString("decision_reason"),
                                row.getString("decided_by"),
                                moment(row, "decided_at")),
                row.getObject("withdrawn_at") == null
                        ? null
                        : new Report.Decision(
                                false,
                                row.getString("withdrawal_reason"),
                                row.getString("withdrawn_by"),
                                moment(row, "withdrawn_at")),
                Report.State.valueOf(row.getString("state")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
