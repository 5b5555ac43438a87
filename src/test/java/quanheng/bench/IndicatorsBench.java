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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
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
    static final YearMonth FIRST = YearMonth.of(2014, 1);
    static final YearMonth LAST = YearMonth.of(2023, 12);

    private final Indicators indicators;
    private final List<Definition> definitions;
    private final Regions regions;
    private final Reference reference;
    private final Connection owner;
    private final Random random = new Random(4);
    private int written;

    private IndicatorsBench(ConfigurableApplicationContext office, Connection owner) {
        this.indicators = office.getBean(Indicators.class);
        this.definitions = office.getBean(Definitions.class).all().stream()
                .filter(each -> restsOnRegisters(each.formula()))
                .toList();
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

    record Question(Definition definition, Ask ask) {}

    /// What others report and what rosters hold is small, and has no SQL here to be compared with.
    private static boolean restsOnRegisters(Formula formula) {
        return switch (formula) {
            case Formula.Count count ->
                count.measure().startsWith("registers.") || count.measure().startsWith("reference.");
            case Formula.Sum sum -> sum.of().stream().allMatch(IndicatorsBench::restsOnRegisters);
            case Formula.Share share -> restsOnRegisters(share.part()) && restsOnRegisters(share.whole());
            case Formula.Growth growth -> restsOnRegisters(growth.of());
        };
    }

    private String measure(Path folder) throws SQLException, IOException {
        var rights = new PlainSql(owner).number("select count(*) from registers.right");
        var events = new PlainSql(owner).number("select count(*) from registers.event");
        System.out.printf(Locale.ROOT, "%,d rights, %,d events%n", number(rights), number(events));
        var first = time(() -> observe(question(definitions.getFirst())));
        System.out.printf(Locale.ROOT, "the first figure of all, columns read in: %.1f s%n", first / 1e3);
        for (var round = 0; round < 20; round++) {
            definitions.forEach(definition -> observe(question(definition)));
        }
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
        var baselines = new Baselines(indicators, regions, reference);
        var sql = baselines.against(
                new PlainSql(owner), definitions.stream().map(this::question).toList());
        String duck;
        try (var tables = DuckTables.of(owner, folder)) {
            duck = baselines.against(tables, ledger, ledgerWarm.median());
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
        return "any day %s, after a writing %s, again %s".formatted(new Times(warm), new Times(cold), new Times(again));
    }

    /// Promises that differ in definition, region or days.
    private List<Question> ledger() {
        var questions = new ArrayList<Question>();
        for (var each = 0; each < PROMISES; each++) {
            var definition = definitions.get(each % definitions.size());
            var day = LAST.minusMonths(each / definitions.size() * 12L).atEndOfMonth();
            questions.add(new Question(
                    definition,
                    new Ask(
                            REGIONS.get(each % 3),
                            from(definition, day.minusYears(2).withDayOfYear(1)),
                            day,
                            null)));
        }
        return questions;
    }

    private void run(List<Question> ledger) {
        for (var question : ledger) {
            observe(question);
            Recounted.counts(question.definition().formula())
                    .forEach(count -> Baselines.months(indicators, question, count));
        }
    }

    private void observe(Question question) {
        indicators.observe(question.definition(), question.ask());
    }

    private Question question(Definition definition) {
        var day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7300));
        var from = from(definition, day.minusYears(random.nextInt(5)).withDayOfYear(1));
        return new Question(definition, new Ask(REGIONS.get(random.nextInt(REGIONS.size())), from, day, null));
    }

    private static @Nullable LocalDate from(Definition definition, LocalDate from) {
        return definition.window() == Definition.Window.EVER ? null : from;
    }

    /// How long something takes right after a writing to the registers, which makes everything derived out of date.
    private double touched(Runnable work) throws SQLException {
        MadeRegister.licenseOne(owner, ++written);
        return time(work);
    }

    static double time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long number(@Nullable BigDecimal value) {
        return value == null ? 0 : value.longValue();
    }
}
