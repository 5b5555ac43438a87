package quanheng.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds reports in the database, as far as policies show them.
@Repository
class ReportLists {
    private static final String STATE_ON = """
            coalesce((select a.state from programme.report_act a where a.report_id = r.id and a.happened_on <= :day
                order by a.ordinal desc limit 1), 'OWED')""";
    private static final String MEND_ON = """
            (select a.mend_by from programme.report_act a where a.report_id = r.id and a.kind = 'RETURNED'
                and a.happened_on <= :day order by a.ordinal desc limit 1)""";
    private static final String COLUMNS = """
            select r.id as report_id, r.schedule_id, r.organization, r.answering, r.name, r.period_from, r.period_to,
                r.last_day, %s as state_shown, r.revision, r.submitted_on, r.late_why, %s as mend_by
            from programme.report r join programme.schedule s on s.id = r.schedule_id
            """;

    private final JdbcClient database;
    private final ScheduleStore schedules;

    ReportLists(JdbcClient database, ScheduleStore schedules) {
        this.database = database;
        this.schedules = schedules;
    }

    Optional<Report> find(UUID id) {
        return database.sql(COLUMNS.formatted("r.state", "r.mend_by") + " where r.id = :id")
                .param("id", id)
                .query((row, index) -> report(row, all()))
                .optional();
    }

    List<Report> find(ReportFilter filter, int offset, int limit) {
        var known = all();
        return database.sql(COLUMNS.formatted(state(filter), mendBy(filter)) + where(filter) + " order by "
                        + filter.sorting().order() + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> report(row, known))
                .list();
    }

    int count(ReportFilter filter) {
        return database.sql("select count(*) from programme.report r join programme.schedule s on s.id = r.schedule_id "
                        + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /// How many of each state's kind there are, in one look.
    Map<ReportFilter.Which, Integer> counts(ReportFilter filter) {
        var rows =
                "(select r.*, 1 as reports, %s as state_shown, %s as mend_shown from programme.report r%s where %s) r"
                        .formatted(
                                state(filter), mendBy(filter), joined(filter), String.join(" and ", narrowed(filter)));
        return sums(rows, filter);
    }

    /// The same from what the database keeps of all units, without a look at the reports.
    Map<ReportFilter.Which, Integer> tallied(ReportFilter filter) {
        var rows =
                "(select r.*, r.state as state_shown, r.mend_by as mend_shown from programme.report_tally r where %s) r"
                        .formatted(String.join(" and ", narrowed(filter)));
        return sums(rows, filter);
    }

    private Map<ReportFilter.Which, Integer> sums(String rows, ReportFilter filter) {
        var kinds = ReportFilter.Which.values();
        var each = Stream.of(kinds)
                .map(which -> "coalesce(sum(r.reports) filter (where %s), 0) as \"%s\""
                        .formatted(which.condition("r.state_shown", "r.mend_shown"), which.name()))
                .collect(Collectors.joining(", "));
        return database.sql("select " + each + " from " + rows)
                .params(parameters(filter))
                .query((row, index) -> {
                    var counts = new EnumMap<ReportFilter.Which, Integer>(ReportFilter.Which.class);
                    for (var which : kinds) {
                        counts.put(which, row.getInt(which.name()));
                    }
                    return counts;
                })
                .single();
    }

    /// Plans are looked at only where their names are.
    private static String joined(ReportFilter filter) {
        return filter.words().isBlank() ? "" : " join programme.schedule s on s.id = r.schedule_id";
    }

    private static String state(ReportFilter filter) {
        return filter.asOf() ? STATE_ON : "r.state";
    }

    private static String mendBy(ReportFilter filter) {
        return filter.asOf() ? MEND_ON : "r.mend_by";
    }

    private static String where(ReportFilter filter) {
        var all = new ArrayList<>(narrowed(filter));
        all.add(filter.which().condition(state(filter), mendBy(filter)));
        return " where " + String.join(" and ", all);
    }

    private static List<String> narrowed(ReportFilter filter) {
        var narrowed = new ArrayList<String>();
        narrowed.add("true");
        if (filter.schedule() != null) {
            narrowed.add("r.schedule_id = :schedule");
        }
        if (filter.periodFrom() != null) {
            narrowed.add("r.period_from = :period");
        }
        if (filter.unit() != null) {
            narrowed.add("(r.answering = :unit or r.organization = :unit)");
        }
        if (!filter.words().isBlank()) {
            narrowed.add("strpos(r.name || ' ' || s.plan_title, :words) > 0");
        }
        return narrowed;
    }

    private static Map<String, Object> parameters(ReportFilter filter) {
        var parameters = new HashMap<String, Object>(
                Map.of("day", filter.day(), "words", filter.words().strip()));
        if (filter.schedule() != null) {
            parameters.put("schedule", filter.schedule());
        }
        if (filter.periodFrom() != null) {
            parameters.put("period", filter.periodFrom());
        }
        if (filter.unit() != null) {
            parameters.put("unit", filter.unit());
        }
        return parameters;
    }

    private Map<UUID, Schedule> all() {
        var known = new HashMap<UUID, Schedule>();
        schedules.all().forEach(schedule -> known.put(schedule.id(), schedule));
        return known;
    }

    private static Report report(ResultSet row, Map<UUID, Schedule> schedules) throws SQLException {
        var schedule = schedules.get(row.getObject("schedule_id", UUID.class));
        if (schedule == null) {
            throw new IllegalStateException("a report without its schedule: " + row.getString("report_id"));
        }
        return new Report(
                row.getObject("report_id", UUID.class),
                schedule,
                row.getObject("organization", UUID.class),
                row.getObject("answering", UUID.class),
                row.getString("name"),
                new Schedule.Period(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("last_day", LocalDate.class),
                ReportState.valueOf(row.getString("state_shown")),
                row.getInt("revision"),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("late_why"),
                row.getObject("mend_by", LocalDate.class));
    }
}
