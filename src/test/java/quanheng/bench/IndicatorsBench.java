package quanheng.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Regions;
import quanheng.reference.Reference;

/// How fast indicators are observed: any built-in definition on any day and in any region, and a whole ledger with its
/// trajectories. The baselines are the same definitions as plain SQL over the tables of the registers, and DuckDB over
/// the same rights in Parquet. Whatever both answer has to be equal.
final class IndicatorsBench {
    private static final List<String> REGIONS = List.of("440700", "440703", "440000", "440704", "", "440781");
    private static final int WARM = 40;
    private static final int COLD = 3;
    private static final int PROMISES = 60;
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final YearMonth LAST = YearMonth.of(2023, 12);

    private final Indicators indicators;
    private final List<Definition> definitions;
    private final Regions regions;
    private final Reference reference;
    private final Connection owner;
    private final Random random = new Random(4);

    private IndicatorsBench(ConfigurableApplicationContext office, Connection owner) {
        this.indicators = office.getBean(Indicators.class);
        this.definitions = office.getBean(Definitions.class).all();
        this.regions = office.getBean(Regions.class);
        this.reference = office.getBean(Reference.class);
        this.owner = owner;
    }

    /// @param arguments data folders of offices whose registers are full, or numbers of rights to make up; each gives a
    ///                  line of the curve
    public static void main(String[] arguments) throws IOException, SQLException {
        var curve = new ArrayList<String>();
        for (var each : arguments.length == 0 ? new String[] {"1000000"} : arguments) {
            var made = each.matches("[0-9]+");
            var folder = made ? Files.createTempDirectory("quanheng-bench") : Path.of(each);
            try (var office = ImportBench.open(folder);
                    var owner = ImportBench.owner(office.getBean(DataSource.class), folder)) {
                if (made) {
                    MadeRegister.fill(owner, Integer.parseInt(each));
                }
                MadeRegister.strategicClasses(owner, office.getBean(Reference.class));
                curve.add(new IndicatorsBench(office, owner).measure(folder));
            }
        }
        System.out.println("curve");
        curve.forEach(System.out::println);
    }

    private record Question(Definition definition, Ask ask) {}

    private String measure(Path folder) throws SQLException, IOException {
        var rights = new PlainSql(owner).number("select count(*) from registers.right");
        var events = new PlainSql(owner).number("select count(*) from registers.event");
        System.out.printf(Locale.ROOT, "%,d rights, %,d events%n", number(rights), number(events));
        var first = time(() -> observe(question(definitions.getFirst())));
        System.out.printf(Locale.ROOT, "the first figure of all, columns read in: %.1f s%n", first / 1e3);
        var figures = figures();
        var ledger = ledger();
        var touched = touched(() -> run(ledger));
        var ledgerWarm = Times.of(5, () -> run(ledger));
        System.out.printf(
                Locale.ROOT,
                "ledger: %d promises with %d months by county %.0f ms after a writing, %.0f ms again%n",
                PROMISES,
                FIRST.until(LAST, java.time.temporal.ChronoUnit.MONTHS) + 1,
                touched,
                ledgerWarm.median());
        var sql = against(new PlainSql(owner), "plain SQL");
        String duck;
        try (var tables = DuckTables.of(owner, folder)) {
            duck = duck(tables, ledger, ledgerWarm.median());
        }
        return String.format(
                Locale.ROOT,
                "%,12d rights  %s  ledger %.0f ms (%.0f after a writing)  plain SQL %s  %s",
                number(rights),
                figures,
                ledgerWarm.median(),
                touched,
                sql,
                duck);
    }

    /// Every definition on random days and in random regions: after a writing, then for days not asked before, then
    /// for the same days again.
    private String figures() throws SQLException {
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (var definition : definitions) {
            var here = new ArrayList<Double>();
            for (var round = 0; round < COLD; round++) {
                cold.add(touched(() -> observe(question(definition))));
            }
            var asked = new ArrayList<Question>();
            for (var round = 0; round < WARM; round++) {
                var question = question(definition);
                asked.add(question);
                here.add(time(() -> observe(question)));
            }
            asked.forEach(question -> again.add(time(() -> observe(question))));
            warm.addAll(here);
            System.out.printf(
                    Locale.ROOT, "%-36s %s%n", definition.indicator() + " " + definition.version(), new Times(here));
        }
        System.out.printf(
                Locale.ROOT,
                "all definitions: %s; after a writing %s; the same again %s%n",
                new Times(warm),
                new Times(cold),
                new Times(again));
        return "any day %s, after a writing %s, again %s"
                .formatted(new Times(warm), new Times(cold), new Times(again));
    }

    /// The same definitions by SQL, compared and timed side by side.
    private String against(Recounted baseline, String name) throws SQLException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var definition : definitions) {
            var question = question(definition);
            observe(question);
            var mine = time(() -> observe(question));
            var asked = asked(question);
            var begun = System.nanoTime();
            var value = baseline.value(definition.formula(), asked);
            var took = (System.nanoTime() - begun) / 1e6;
            agree(question, indicators.observe(definition, question.ask()).value(), value);
            ours.add(mine);
            theirs.add(took);
            ratios.add(took / mine);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %s, here %s; all %d equal; ratio median %.0f, least %.0f times faster%n",
                name,
                new Times(theirs),
                new Times(ours),
                ratios.size(),
                new Times(ratios).median(),
                ratios.stream().mapToDouble(each -> each).min().orElse(0));
        return String.format(
                Locale.ROOT,
                "%.0f times (least %.0f)",
                new Times(ratios).median(),
                ratios.stream().mapToDouble(each -> each).min().orElse(0));
    }

    private String duck(DuckTables tables, List<Question> ledger, double ourLedger) throws SQLException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var question : ledger) {
            for (var count : Recounted.counts(question.definition().formula())) {
                var asked = asked(question);
                var sql = tables.sql(count, asked);
                tables.number(sql);
                var begun = System.nanoTime();
                var value = tables.number(sql);
                theirs.add((System.nanoTime() - begun) / 1e6);
                var measure = indicators.measure(count.measure());
                var span = measure.isFlow() ? asked.span() : Span.on(asked.span().to());
                var selection = new Selection(count.where(), asked.region(), span, null);
                ours.add(time(() -> measure.count(count.quantity(), selection)));
                agree(question, measure.count(count.quantity(), selection).value(), value);
            }
        }
        var begun = System.nanoTime();
        for (var question : ledger) {
            trajectories(tables, question, false);
        }
        var took = (System.nanoTime() - begun) / 1e6;
        for (var question : ledger) {
            trajectories(tables, question, true);
        }
        System.out.printf(
                Locale.ROOT,
                "DuckDB over Parquet: one count %s, here %s; the ledger %.0f ms, here %.0f ms; all equal%n",
                new Times(theirs),
                new Times(ours),
                took,
                ourLedger);
        return String.format(
                Locale.ROOT,
                "DuckDB one count %.1f times, ledger %.1f times slower",
                new Times(theirs).median() / new Times(ours).median(),
                took / ourLedger);
    }

    private void trajectories(DuckTables tables, Question question, boolean compares) throws SQLException {
        for (var count : Recounted.counts(question.definition().formula())) {
            var asked = asked(question);
            var edition = MadeRegister.edition(reference, LAST.atEndOfMonth());
            var whole = new Recounted.Asked(asked.region(), asked.codes(), asked.span(), edition);
            tables.number(tables.sql(count, asked));
            var months = tables.months(count, whole, FIRST, LAST);
            if (compares) {
                var ours = months(question, count);
                months.values().removeIf(row -> Arrays.stream(row).allMatch(each -> each == 0));
                ours.values().removeIf(row -> Arrays.stream(row).allMatch(each -> each.signum() == 0));
                if (!ours.keySet().equals(months.keySet())) {
                    throw new IllegalStateException("%s: %s, not %s".formatted(question, ours.keySet(), months.keySet()));
                }
                months.forEach((place, row) -> {
                    var mine = Arrays.stream(ours.get(place)).mapToLong(BigDecimal::longValueExact).toArray();
                    if (!Arrays.equals(mine, row)) {
                        throw new IllegalStateException("%s in %s: %s, not %s"
                                .formatted(question, place, Arrays.toString(mine), Arrays.toString(row)));
                    }
                });
            }
        }
    }

    private java.util.Map<String, BigDecimal[]> months(Question question, Formula.Count count) {
        var selection = new Selection(
                count.where(), question.ask().region(), Span.on(LAST.atEndOfMonth()), question.ask().knownAt());
        return new java.util.HashMap<>(
                indicators.measure(count.measure()).byMonth(count.quantity(), selection, FIRST, LAST));
    }

    /// Promises that differ in definition, region or days.
    private List<Question> ledger() {
        var questions = new ArrayList<Question>();
        for (var each = 0; each < PROMISES; each++) {
            var definition = definitions.get(each % definitions.size());
            var day = LAST.minusMonths(each / definitions.size() * 12L).atEndOfMonth();
            questions.add(new Question(
                    definition,
                    new Ask(REGIONS.get(each % 3), from(definition, day.minusYears(2).withDayOfYear(1)), day, null)));
        }
        return questions;
    }

    private void run(List<Question> ledger) {
        for (var question : ledger) {
            observe(question);
            Recounted.counts(question.definition().formula()).forEach(count -> months(question, count));
        }
    }

    private void observe(Question question) {
        indicators.observe(question.definition(), question.ask());
    }

    private Question question(Definition definition) {
        var day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7300));
        var from = from(definition, day.minusYears(random.nextInt(5)).withDayOfYear(1));
        return new Question(
                definition, new Ask(REGIONS.get(random.nextInt(REGIONS.size())), from, day, null));
    }

    private static @Nullable LocalDate from(Definition definition, LocalDate from) {
        return definition.window() == Definition.Window.EVER ? null : from;
    }

    private Recounted.Asked asked(Question question) {
        var ask = question.ask();
        var codes = ask.region().isEmpty() ? Set.<String>of() : regions.within(ask.region());
        return new Recounted.Asked(
                ask.region(),
                codes,
                Indicators.span(question.definition(), ask),
                MadeRegister.edition(reference, ask.asOf()));
    }

    /// How long something takes right after a writing to the registers, which makes everything derived out of date.
    private double touched(Runnable work) throws SQLException {
        MadeRegister.run(owner, "update registers.moment set known_at = clock_timestamp()");
        return time(work);
    }

    private static double time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long number(@Nullable BigDecimal value) {
        return value == null ? 0 : value.longValue();
    }

    private static void agree(Object question, @Nullable BigDecimal ours, @Nullable BigDecimal theirs) {
        var equal = ours == null || theirs == null ? ours == theirs : ours.compareTo(theirs) == 0;
        if (!equal) {
            throw new IllegalStateException("%s: %s here, but %s there".formatted(question, ours, theirs));
        }
    }
}
