package quanheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import quanheng.registers.AsOf;
import quanheng.registers.Axis;
import quanheng.registers.Filter;
import quanheng.rights.Category;
import quanheng.rights.State;

/// How fast rights are counted as of any day. The baseline is PostgreSQL reading a flat table of the same rights from
/// end to end: category, region, class, first day in force and first day no longer. Every count is compared with it.
final class AsOfBench {
    private static final int COUNTS = 300;
    private static final int BASELINE = 12;
    private static final Set<State> IN_FORCE = Arrays.stream(State.values())
            .filter(State::isInForce)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));

    private AsOfBench() {}

    /// @param arguments the data folder of an office whose registers are full, or the number of rights to make up
    public static void main(String[] arguments) throws IOException, SQLException {
        var made = arguments.length == 0 || arguments[0].matches("[0-9]+");
        var folder = made ? Files.createTempDirectory("quanheng-bench") : Path.of(arguments[0]);
        try (var office = ImportBench.open(folder);
                var owner = ImportBench.owner(office.getBean(DataSource.class), folder)) {
            if (made) {
                make(owner, arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]));
            }
            flatten(owner);
            measure(office.getBean(AsOf.class), owner);
        }
    }

    private static void measure(AsOf rights, Connection owner) throws SQLException {
        var started = System.nanoTime();
        var all = rights.count(Filter.ALL);
        System.out.printf(
                Locale.ROOT, "%,d rights, read into columns in %.1f s%n", all, (System.nanoTime() - started) / 1e9);
        var questions = new Random(7);
        for (var warm = 0; warm < 30; warm++) {
            rights.count(question(questions));
        }
        var times = new double[COUNTS];
        for (var each = 0; each < COUNTS; each++) {
            var filter = question(questions);
            var begun = System.nanoTime();
            var count = rights.count(filter);
            times[each] = (System.nanoTime() - begun) / 1e6;
            if (each < BASELINE) {
                agree(filter, count, scan(owner, filter));
            }
        }
        var baseline = new double[BASELINE];
        for (var each = 0; each < BASELINE; each++) {
            var begun = System.nanoTime();
            scan(owner, question(questions));
            baseline[each] = (System.nanoTime() - begun) / 1e6;
        }
        print("one count as of a day", times, baseline);
        groups(rights, owner);
    }

    private static void groups(AsOf rights, Connection owner) throws SQLException {
        var axes = EnumSet.of(Axis.CATEGORY, Axis.REGION, Axis.CLASS);
        var times = new double[20];
        var baseline = new double[5];
        for (var each = 0; each < times.length; each++) {
            var day = LocalDate.of(2010 + each % 14, 6, 30);
            var begun = System.nanoTime();
            var cells = rights.count(Filter.ALL.being(IN_FORCE).on(day), axes);
            times[each] = (System.nanoTime() - begun) / 1e6;
            if (each < baseline.length) {
                begun = System.nanoTime();
                var sum = group(owner, day);
                baseline[each] = (System.nanoTime() - begun) / 1e6;
                agree(day, cells.values().stream().mapToLong(Long::longValue).sum(), sum);
            }
        }
        print("by category, region and class", times, baseline);
        var months = new double[10];
        for (var each = 0; each < months.length; each++) {
            var begun = System.nanoTime();
            rights.inForce(Filter.ALL, YearMonth.of(2005 + each, 1), YearMonth.of(2014 + each, 12));
            months[each] = (System.nanoTime() - begun) / 1e6;
        }
        var begun = System.nanoTime();
        var sum = months(owner);
        var counted = rights.inForce(Filter.ALL, YearMonth.of(2015, 1), YearMonth.of(2024, 12));
        agree("months", counted.values().stream().flatMapToLong(Arrays::stream).sum(), sum);
        print("by month over ten years", months, new double[] {(System.nanoTime() - begun) / 1e6});
    }

    private static void print(String what, double[] times, double[] baseline) {
        Arrays.sort(times);
        Arrays.sort(baseline);
        var median = times[times.length / 2];
        var scan = baseline[baseline.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%-30s median %8.2f ms  p99 %8.2f ms   sequential scan %9.1f ms   ratio %.0f times faster%n",
                what,
                median,
                times[(int) (times.length * 0.99)],
                scan,
                scan / median);
    }

    private static Filter question(Random random) {
        var filter = Filter.ALL.being(IN_FORCE).on(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)));
        var category = List.of(Category.INVENTION, Category.UTILITY_MODEL, Category.DESIGN, Category.TRADEMARK)
                .get(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> filter;
            case 1 -> filter.of(category);
            case 2 -> filter.of(category).in("440700");
            default -> filter.of(Category.INVENTION).in("440703").under("H05K");
        };
    }

    private static long scan(Connection owner, Filter filter) throws SQLException {
        var sql = new StringBuilder(
                "select count(*) from bench.flat where began <= '%1$s' and ended > '%1$s'".formatted(filter.asOf()));
        filter.categories().forEach(category -> sql.append(" and category = '%s'".formatted(category)));
        if (!filter.region().isEmpty()) {
            var beginning = filter.region().replaceAll("(00)+$", "");
            sql.append(" and region_code like '%s%%'".formatted(beginning));
        }
        if (!filter.classes().isEmpty()) {
            sql.append(" and class like '%s%%'".formatted(filter.classes()));
        }
        return number(owner, sql.toString());
    }

    private static long group(Connection owner, LocalDate day) throws SQLException {
        return number(owner, """
                select sum(n) from (
                    select category, region_code, left(class, 4), count(*) as n from bench.flat
                    where began <= '%1$s' and ended > '%1$s' group by 1, 2, 3) as cells
                """.formatted(day));
    }

    private static long months(Connection owner) throws SQLException {
        return number(owner, """
                select count(*) from bench.flat join generate_series(date '2015-01-31', date '2024-12-31', '1 month') as
                m (day) on began <= (date_trunc('month', day) + interval '1 month - 1 day')::date
                       and ended > (date_trunc('month', day) + interval '1 month - 1 day')::date
                """);
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void agree(Object question, long count, long baseline) {
        if (count != baseline) {
            throw new IllegalStateException("%s: counted %d, but a scan finds %d".formatted(question, count, baseline));
        }
    }

    private static void flatten(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("drop table if exists bench.flat");
            statement.execute("""
                    create table bench.flat as
                    select category, region_code, coalesce(classes[1], '') as class, t.began, t.ended
                    from registers.right r cross join lateral (
                        select turned_on as began, coalesce(lead(turned_on) over (order by n), 'infinity') as ended, state
                        from unnest(r.states, r.turned_on) with ordinality as u (state, turned_on, n)) as t
                    where t.state in ('IN_FORCE', 'IN_GRACE')
                    """);
            statement.execute("vacuum analyze bench.flat");
        }
    }

    /// Rights of no meaning, for when no register is at hand.
    private static void make(Connection owner, int count) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    insert into registers.right
                    select i, (array['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK'])[1 + i %% 4]::registers.category,
                           'ORDINARY', i::text, 'x', '', '', array[(array['H05K3/00', 'F21S8/00', 'B62K11/04', 'G06N3/08'])[1 + i / 7 %% 4]],
                           '{}', '{}', null, '{}', '', (array['440703', '440704', '440781', '440106'])[1 + i / 3 %% 4], '',
                           '{}', '', '{}', d, d + 400, array['FILED', 'IN_FORCE', 'LAPSED']::registers.state[],
                           array[d, d + 400, d + 400 + (365 * (1 + i %% 12))::integer], 0, now(), 1
                    from (select i, date '1995-01-01' + (i * 7919 %% 10000)::integer as d
                          from generate_series(1, %d::bigint) as i) as made
                    """.formatted(count));
            statement.execute("update registers.moment set last_id = %d, known_at = now()".formatted(count));
        }
    }
}
