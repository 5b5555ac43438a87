package quanheng.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.pace.Series;

/// What an indicator counts, month by month over the last ten years.
@Component
public class PastMonths {
    private static final int YEARS = 10;

    private final Indicators indicators;

    PastMonths(Indicators indicators) {
        this.indicators = indicators;
    }

    /// The months up to the last full one, from the first in which there was anything; null for what is no count, such
    /// as shares and growth, and where a month is not told.
    ///
    /// @param countedFrom a month to begin with at the latest; null for none
    public @Nullable Series of(Definition definition, Indicators.Ask ask, @Nullable YearMonth countedFrom) {
        var counts = counts(definition.formula());
        if (counts.isEmpty()) {
            return null;
        }
        var last = YearMonth.from(ask.asOf().plusDays(1)).minusMonths(1);
        var decade = last.minusYears(YEARS).plusMonths(1);
        var first = countedFrom != null && countedFrom.isBefore(decade) ? countedFrom : decade;
        var values = new ArrayList<@Nullable BigDecimal>(
                Collections.nCopies((int) first.until(last.plusMonths(1), ChronoUnit.MONTHS), BigDecimal.ZERO));
        for (var count : counts) {
            if (!add(values, count, ask, first)) {
                return null;
            }
        }
        var kind = indicators.measure(counts.getFirst().measure()).isFlow() ? Series.Kind.FLOW : Series.Kind.STOCK;
        return told(kind, first, values, countedFrom);
    }

    /// @return false where months are not told at all
    private boolean add(List<@Nullable BigDecimal> values, Formula.Count count, Indicators.Ask ask, YearMonth first) {
        var measure = indicators.measure(count.measure());
        var last = first.plusMonths(values.size() - 1L);
        var selection = new Selection(count.where(), ask.region(), Span.on(last.atEndOfMonth()), ask.knownAt());
        var months = measure.byMonth(count.quantity(), selection, first, last);
        if (months.isEmpty() && measure.isFlow()) {
            addOneByOne(values, count, selection, first);
            return true;
        }
        for (@Nullable BigDecimal[] row : months.values()) {
            for (var month = 0; month < row.length; month++) {
                var value = row[month];
                var sum = values.get(month);
                values.set(month, value == null || sum == null ? null : sum.add(value));
            }
        }
        return !months.isEmpty();
    }

    /// What is not told by the month may still have been told for just this month.
    private void addOneByOne(
            List<@Nullable BigDecimal> values, Formula.Count count, Selection selection, YearMonth first) {
        for (var at = values.size() - 1; at >= 0; at--) {
            var month = first.plusMonths(at);
            var days = new Span(month.atDay(1), month.atEndOfMonth());
            var value = indicators
                    .measure(count.measure())
                    .count(count.quantity(), selection.over(days))
                    .value();
            var sum = values.get(at);
            values.set(at, value == null || sum == null ? null : sum.add(value));
        }
    }

    /// Without the months before anything was known, or was told; null where one after them is not told.
    private static @Nullable Series told(
            Series.Kind kind, YearMonth first, List<@Nullable BigDecimal> values, @Nullable YearMonth countedFrom) {
        var at = 0;
        while (at < values.size()
                && isNothing(values.get(at))
                && !first.plusMonths(at).equals(countedFrom)) {
            at++;
        }
        var told = new ArrayList<BigDecimal>();
        for (var value : values.subList(at, values.size())) {
            if (value == null) {
                return null;
            }
            told.add(value);
        }
        return told.isEmpty() ? null : new Series(kind, first.plusMonths(at), told);
    }

    private static boolean isNothing(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    private static List<Formula.Count> counts(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> List.of(count);
            case Formula.Sum sum -> {
                var parts = sum.of().stream().map(PastMonths::counts).toList();
                yield parts.stream().anyMatch(List::isEmpty)
                        ? List.of()
                        : parts.stream().flatMap(List::stream).toList();
            }
            case Formula.Share _, Formula.Growth _ -> List.of();
        };
    }
}
