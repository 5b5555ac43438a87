package quanheng.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import quanheng.indicators.Criterion;
import quanheng.indicators.Formula;

/// Definitions as SQL of DuckDB over Parquet files of the same rights, laid out for it: times in force, each with what
/// is asked of its right and the first days of pledges and honours; rights; events.
final class DuckTables extends Recounted implements AutoCloseable {
    private static final String ALWAYS = "date '0001-01-01'";
    private static final String SPELLS = """
            select r.category, r.variety, r.region_code, r.filed_on, t.began, nullif(t.ended, 'infinity') as ended,
                   jsonb_exists(r.details, 'STRATEGIC_INDUSTRY') as told, cardinality(r.family) > 0 as family,
                   jsonb_exists(r.details, 'AWARD') as award, jsonb_exists(r.details, 'WELL_KNOWN') as well_known,
                   jsonb_exists(r.details, 'PLEDGE_AMOUNT') as pledge,
                   (select string_agg(distinct '<' || s.edition || '>', '') from bench.strategic s
                    where s.symbol = any (r.classes)) as strategic,
                   h.pledged_on, h.awarded_on, h.known_on
            from registers.right r
            left join (select right_id, min(happened_on) filter (where kind = 'PLEDGED') as pledged_on,
                              min(happened_on) filter (where kind = 'AWARDED') as awarded_on,
                              min(happened_on) filter (where kind = 'RECOGNIZED_WELL_KNOWN') as known_on
                       from registers.event where withdrawn_at is null group by 1) as h on h.right_id = r.id
            cross join lateral (
                select turned_on as began, coalesce(lead(turned_on) over (order by n), 'infinity') as ended, state
                from unnest(r.states, r.turned_on) with ordinality as u (state, turned_on, n)) as t
            where t.state in ('IN_FORCE', 'IN_GRACE') and t.began < t.ended
            """;
    /// What cannot be told from values that are all alike or all missing.
    private static final Map<String, String> TEXTS = Map.of(
            "region_code",
            "VARCHAR",
            "reference",
            "VARCHAR",
            "strategic",
            "VARCHAR",
            "amount",
            "BIGINT",
            "pledged_on",
            "DATE",
            "awarded_on",
            "DATE",
            "known_on",
            "DATE",
            "granted_on",
            "DATE",
            "ended",
            "DATE");
    private static final String RIGHTS =
            "select category, variety, region_code, filed_on, granted_on from registers.right";

    private DuckTables(Connection connection) {
        super(connection);
    }

    /// Writes the files and opens DuckDB over them.
    static DuckTables of(Connection owner, Path folder) throws SQLException, IOException {
        var tables = new DuckTables(DriverManager.getConnection("jdbc:duckdb:"));
        MadeRegister.run(tables.connection, "set memory_limit = '4GB'");
        tables.keep(owner, folder, "spells", SPELLS);
        tables.keep(owner, folder, "rights", RIGHTS);
        tables.keep(owner, folder, "events", """
            select e.kind, e.happened_on, e.reference, e.right_id, r.category, r.region_code, %s as amount
            from registers.event e join registers.right r on r.id = e.right_id where e.withdrawn_at is null
            """.formatted(PlainSql.AMOUNT));
        return tables;
    }

    private void keep(Connection owner, Path folder, String name, String sql) throws SQLException, IOException {
        var lines = folder.resolve(name + ".csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(lines), 1 << 20)) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (%s) to stdout (format csv, header, null '\\N')".formatted(sql), out);
        }
        var types = TEXTS.entrySet().stream()
                .filter(each -> sql.contains(each.getKey()))
                .map(each -> "'%s': '%s'".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        var parquet = folder.resolve(name + ".parquet");
        MadeRegister.run(connection, """
                copy (select * from read_csv('%s', header = true, nullstr = '\\N', types = %s)) to '%s' (format parquet)
                """.formatted(lines, types, parquet));
        Files.delete(lines);
        MadeRegister.run(connection, "create view %s as select * from '%s'".formatted(name, parquet));
    }

    @Override
    String sql(Formula.Count count, Asked asked) {
        var where = where(count, asked);
        return switch (count.measure()) {
            case "registers.rights" -> {
                var day = asked.span().to();
                where.add("r.began <= '%s'".formatted(day));
                where.add("(r.ended is null or r.ended > '%s')".formatted(day));
                since(count, asked).forEach(since -> where.add("%s <= '%s'".formatted(since, day)));
                yield "select count(*) from spells r where " + String.join(" and ", where);
            }
            case "registers.filings", "registers.grants" -> {
                within(where, day(count), asked.span());
                yield "select count(*) from rights r where " + String.join(" and ", where);
            }
            case "registers.events" -> {
                within(where, "r.happened_on", asked.span());
                yield "select %s from events r where %s".formatted(quantity(count), String.join(" and ", where));
            }
            default -> throw new IllegalArgumentException(count.measure() + " is not in the files");
        };
    }

    /// By region month by month, both included.
    Map<String, long[]> months(Formula.Count count, Asked asked, YearMonth first, YearMonth last) throws SQLException {
        var where = where(count, asked);
        var isStock = count.measure().equals("registers.rights");
        String sql;
        if (isStock) {
            var parts = since(count, asked);
            parts.forEach(part -> where.add(part + " is not null"));
            parts.add("r.began");
            sql = """
                    with live as (select r.region_code, greatest(r.began, %s) as began, r.ended from spells r where %s)
                    select region_code, cast(date_trunc('month', began) as date), count(*) from live
                    where ended is null or began < ended group by 1, 2
                    union all
                    select region_code, cast(date_trunc('month', ended) as date), -count(*) from live
                    where began < ended group by 1, 2
                    """.formatted(String.join(", ", parts), where.isEmpty() ? "true" : String.join(" and ", where));
        } else {
            var day = count.measure().equals("registers.events") ? "r.happened_on" : day(count);
            where.add("%s between '%s' and '%s'".formatted(day, first.atDay(1), last.atEndOfMonth()));
            sql = "select r.region_code, cast(date_trunc('month', %s) as date), %s from %s r where %s group by 1, 2"
                    .formatted(
                            day,
                            count.measure().equals("registers.events") ? quantity(count) : "count(*)",
                            count.measure().equals("registers.events") ? "events" : "rights",
                            String.join(" and ", where));
        }
        return months(sql, first, last, isStock);
    }

    private Map<String, long[]> months(String sql, YearMonth first, YearMonth last, boolean adds) throws SQLException {
        var length = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, long[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var at = (int)
                        first.until(YearMonth.from(rows.getObject(2, java.time.LocalDate.class)), ChronoUnit.MONTHS);
                if (at < length) {
                    months.computeIfAbsent(rows.getString(1), place -> new long[length])[Math.max(0, at)] +=
                            rows.getLong(3);
                }
            }
        }
        if (adds) {
            months.values().forEach(row -> {
                for (var month = 1; month < row.length; month++) {
                    row[month] += row[month - 1];
                }
            });
        }
        return months;
    }

    private static List<String> where(Formula.Count count, Asked asked) {
        var where = new ArrayList<String>();
        narrow(where, count, asked);
        var kinds = values(count, "event");
        if (!kinds.isEmpty()) {
            where.add("r.kind in " + quoted(kinds));
        }
        return where;
    }

    private static String day(Formula.Count count) {
        return count.measure().endsWith("filings") ? "r.filed_on" : "r.granted_on";
    }

    private static String quantity(Formula.Count count) {
        return PlainSql.quantity(count.quantity(), "r.amount").replace("e.", "r.");
    }

    /// The first days of what is asked besides category and force, null for never.
    private static List<String> since(Formula.Count count, Asked asked) {
        return count.where().stream()
                .filter(each -> !(each instanceof Criterion.Is is
                        && List.of("category", "in-force", "event").contains(is.is())))
                .map(each -> switch (each) {
                    case Criterion.Is is -> since(is, asked);
                    case Criterion.AnyOf any ->
                        any.anyOf().stream()
                                .map(part -> since((Criterion.Is) part, asked))
                                .collect(Collectors.joining(", ", "least(", ")"));
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String since(Criterion.Is is, Asked asked) {
        return switch (is.is()) {
            case "strategic-industry" ->
                always(
                        is.values().equals(List.of("told"))
                                ? "r.told"
                                : "r.told or contains(r.strategic, '<%d>')".formatted(asked.edition()));
            case "overseas-family" -> always("r.family");
            case "held-longer" ->
                "cast(r.filed_on + interval %s year as date)"
                        .formatted(is.values().getFirst());
            case "pledged" -> "coalesce(r.pledged_on, %s)".formatted(always("r.pledge"));
            case "awarded" -> "coalesce(r.awarded_on, %s)".formatted(always("r.award"));
            case "well-known" -> "coalesce(r.known_on, %s)".formatted(always("r.well_known"));
            case "variety" -> always("r.variety in " + quoted(is.values()));
            default -> throw new IllegalArgumentException(is.is() + " is not in the files");
        };
    }

    private static String always(String condition) {
        return "case when %s then %s end".formatted(condition, ALWAYS);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
