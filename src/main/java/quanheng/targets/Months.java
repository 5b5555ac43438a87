package quanheng.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.pace.Series;

/// What an indicator counts, month by month over the last ten years.
@Component
class Months {
    private static final int YEARS = 10;

    private final Indicators indicators;

    Months(Indicators indicators) {
        this.indicators = indicators;
    }

    /// The months up to the last full one, from the first in which there was anything; null for what is no count, such
    /// as
    /// shares and growth, and where a month is not told.
    ///
    /// @param countedFrom a month to begin with at the latest; null for none
    /// @param unit        the figures are told in
    @Nullable
    Series of(Observing.Asked asked, @Nullable YearMonth countedFrom, String unit) {
        var counts = counts(asked.definition().formula());
        if (counts.isEmpty()) {
            return null;
        }
        var last = YearMonth.from(asked.ask().asOf().plusDays(1)).minusMonths(1);
        var decade = last.minusYears(YEARS).plusMonths(1);
        var first = countedFrom != null && countedFrom.isBefore(decade) ? countedFrom : decade;
        var values = new ArrayList<>(Collections.nCopies(
                (int) first.until(last.plusMonths(1), java.time.temporal.ChronoUnit.MONTHS), BigDecimal.ZERO));
        for (var count : counts) {
            if (!add(values, count, asked, first)) {
                return null;
            }
        }
        var from = asked.definition().unit();
        values.replaceAll(value -> Units.convert(value, from, unit));
        var kind = indicators.measure(counts.getFirst().measure()).isFlow() ? Series.Kind.FLOW : Series.Kind.STOCK;
        return trimmed(new Series(kind, first, values), countedFrom);
    }

    /// @return false where a month is not told
    private boolean add(List<BigDecimal> values, Formula.Count count, Observing.Asked asked, YearMonth first) {
        var last = first.plusMonths(values.size() - 1L);
        var selection = new Selection(
                count.where(),
                asked.ask().region(),
                Span.on(last.atEndOfMonth()),
                asked.ask().knownAt());
        var months = indicators.measure(count.measure()).byMonth(count.quantity(), selection, first, last);
        for (@Nullable BigDecimal[] row : months.values()) {
            for (var month = 0; month < row.length; month++) {
                var value = row[month];
                if (value == null) {
                    return false;
                }
                values.set(month, values.get(month).add(value));
            }
        }
        return true;
    }

    /// Without the months before anything was known.
    private static Series trimmed(Series series, @Nullable YearMonth countedFrom) {
        var at = 0;
        while (at < series.values().size()
                && series.values().get(at).signum() == 0
                && !series.first().plusMonths(at).equals(countedFrom)) {
            at++;
        }
        return new Series(
                series.kind(),
                series.first().plusMonths(at),
                series.values().subList(at, series.values().size()));
    }

    private static List<Formula.Count> counts(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> List.of(count);
            case Formula.Sum sum -> {
                var parts = sum.of().stream().map(Months::counts).toList();
                yield parts.stream().anyMatch(List::isEmpty)
                        ? List.of()
                        : parts.stream().flatMap(List::stream).toList();
            }
            case Formula.Share _, Formula.Growth _ -> List.of();
        };
    }
}
