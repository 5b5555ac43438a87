package quanheng.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
        var values = new ArrayList<@Nullable BigDecimal>(
                Collections.nCopies((int) first.until(last.plusMonths(1), ChronoUnit.MONTHS), BigDecimal.ZERO));
        for (var count : counts) {
            if (!add(values, count, asked, first)) {
                return null;
            }
        }
        var from = asked.definition().unit();
        var kind = indicators.measure(counts.getFirst().measure()).isFlow() ? Series.Kind.FLOW : Series.Kind.STOCK;
        var start = start(values, first, countedFrom);
        var told = new ArrayList<BigDecimal>();
        for (var value : values.subList(start, values.size())) {
            if (value == null) {
                return null;
            }
            told.add(Units.convert(value, from, unit));
        }
        return told.isEmpty() ? null : new Series(kind, first.plusMonths(start), told);
    }

    /// @return false where months are not told at all
    private boolean add(
            List<@Nullable BigDecimal> values, Formula.Count count, Observing.Asked asked, YearMonth first) {
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
                var sum = values.get(month);
                values.set(month, value == null || sum == null ? null : sum.add(value));
            }
        }
        return !months.isEmpty();
    }

    /// After the months before anything was known, or was told.
    private static int start(List<@Nullable BigDecimal> values, YearMonth first, @Nullable YearMonth countedFrom) {
        var at = 0;
        while (at < values.size()
                && isNothing(values.get(at))
                && !first.plusMonths(at).equals(countedFrom)) {
            at++;
        }
        return at;
    }

    private static boolean isNothing(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
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
