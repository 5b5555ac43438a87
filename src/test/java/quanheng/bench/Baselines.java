package quanheng.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.bench.IndicatorsBench.Question;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Regions;
import quanheng.reference.Reference;

/// What indicators are compared with, figure by figure and in time.
final class Baselines {
    private static final int SLOW = 20;

    private final Indicators indicators;
    private final Regions regions;
    private final Reference reference;

    Baselines(Indicators indicators, Regions regions, Reference reference) {
        this.indicators = indicators;
        this.regions = regions;
        this.reference = reference;
    }

    /// The same definitions by SQL, compared and timed side by side.
    String against(PlainSql baseline, List<Question> questions) throws SQLException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var question : questions) {
            var definition = question.definition();
            var mine = IndicatorsBench.time(() -> indicators.observe(definition, question.ask()));
            var asked = asked(question);
            var begun = System.nanoTime();
            var value = baseline.value(definition.formula(), asked);
            var took = (System.nanoTime() - begun) / 1e6;
            agree(question, indicators.observe(definition, question.ask()).value(), value);
            ours.add(mine);
            theirs.add(took);
            ratios.add(took / mine);
            if (took < SLOW * mine) {
                System.out.printf(Locale.ROOT, "%s: SQL %.1f ms, here %.1f ms%n", question, took, mine);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "plain SQL: %s, here %s; all %d equal; ratio median %.0f, least %.0f times faster%n",
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

    /// The counts of a ledger and their trajectories by DuckDB, likewise.
    String against(DuckTables tables, List<Question> ledger, double ourLedger) throws SQLException {
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
                var span =
                        measure.isFlow() ? asked.span() : Span.on(asked.span().to());
                var selection = new Selection(count.where(), asked.region(), span, null);
                ours.add(IndicatorsBench.time(() -> measure.count(count.quantity(), selection)));
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
            var edition = MadeRegister.edition(reference, IndicatorsBench.LAST.atEndOfMonth());
            var whole = new Recounted.Asked(asked.region(), asked.codes(), asked.span(), edition);
            tables.number(tables.sql(count, asked));
            var months = tables.months(count, whole, IndicatorsBench.FIRST, IndicatorsBench.LAST);
            if (compares) {
                same(question, months(indicators, question, count), months);
            }
        }
    }

    private static void same(Question question, Map<String, BigDecimal[]> ours, Map<String, long[]> theirs) {
        theirs.values().removeIf(row -> Arrays.stream(row).allMatch(each -> each == 0));
        ours.values().removeIf(row -> Arrays.stream(row).allMatch(each -> each.signum() == 0));
        if (!ours.keySet().equals(theirs.keySet())) {
            throw new IllegalStateException("%s: %s, not %s".formatted(question, ours.keySet(), theirs.keySet()));
        }
        ours.forEach((place, row) -> {
            var mine = Arrays.stream(row).mapToLong(BigDecimal::longValueExact).toArray();
            if (!Arrays.equals(mine, theirs.get(place))) {
                throw new IllegalStateException("%s in %s: %s, not %s"
                        .formatted(question, place, Arrays.toString(mine), Arrays.toString(theirs.get(place))));
            }
        });
    }

    static Map<String, BigDecimal[]> months(Indicators indicators, Question question, Formula.Count count) {
        var selection = new Selection(
                count.where(),
                question.ask().region(),
                Span.on(IndicatorsBench.LAST.atEndOfMonth()),
                question.ask().knownAt());
        return new HashMap<>(indicators
                .measure(count.measure())
                .byMonth(count.quantity(), selection, IndicatorsBench.FIRST, IndicatorsBench.LAST));
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

    private static void agree(Object question, @Nullable BigDecimal ours, @Nullable BigDecimal theirs) {
        var equal = ours == null ? theirs == null : theirs != null && ours.compareTo(theirs) == 0;
        if (!equal) {
            throw new IllegalStateException("%s: %s here, but %s there".formatted(question, ours, theirs));
        }
    }
}
