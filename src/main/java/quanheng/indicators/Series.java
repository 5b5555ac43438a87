package quanheng.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reckons a formula for many days in one go where its measure can tell months, else day by day.
final class Series {
    private final Indicators indicators;
    private final Definition definition;
    private final Indicators.Ask ask;

    Series(Indicators indicators, Definition definition, Indicators.Ask ask) {
        this.indicators = indicators;
        this.definition = definition;
        this.ask = ask;
    }

    /// @param days in order, all but the last ends of months
    @Nullable
    BigDecimal[] of(Formula formula, List<LocalDate> days) {
        return switch (formula) {
            case Formula.Count count -> count(count, days);
            case Formula.Sum sum -> sum(sum, days);
            case Formula.Share share -> share(share, days);
            case Formula.Growth growth -> each(growth, days);
        };
    }

    private @Nullable BigDecimal[] sum(Formula.Sum sum, List<LocalDate> days) {
        var parts = sum.of().stream().map(part -> of(part, days)).toList();
        return fill(
                days.size(),
                at -> parts.stream().anyMatch(part -> part[at] == null)
                        ? null
                        : parts.stream().map(part -> part[at]).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private @Nullable BigDecimal[] share(Formula.Share share, List<LocalDate> days) {
        var part = of(share.part(), days);
        var whole = of(share.whole(), days);
        return fill(days.size(), at -> {
            var over = part[at];
            var under = whole[at];
            return over == null || under == null || under.signum() == 0
                    ? null
                    : over.multiply(share.times()).divide(under, MathContext.DECIMAL64);
        });
    }

    private @Nullable BigDecimal[] count(Formula.Count count, List<LocalDate> days) {
        var measure = indicators.measure(count.measure());
        var first = Indicators.span(definition, on(days.getFirst())).from();
        var wholeMonths = first == null || first.getDayOfMonth() == 1;
        if (!measure.adds(count.quantity()) || days.size() < 3 || (measure.isFlow() && !wholeMonths)) {
            return each(count, days);
        }
        var last = each(count, days.subList(days.size() - 1, days.size()))[0];
        var before = days.subList(0, days.size() - 1);
        var row = measure.isFlow() ? flow(count, measure, before) : stock(count, measure, before);
        return row == null ? each(count, days) : fill(days.size(), at -> at < row.length ? row[at] : last);
    }

    private @Nullable BigDecimal @Nullable [] stock(Formula.Count count, Measure measure, List<LocalDate> days) {
        var from = YearMonth.from(days.getFirst());
        var months = months(count, measure, from, YearMonth.from(days.getLast()));
        return months == null ? null : fill(days.size(), at -> months[between(from, days.get(at))]);
    }

    /// Adds months up from the first day counted; what lies before the first month is counted by itself.
    private @Nullable BigDecimal @Nullable [] flow(Formula.Count count, Measure measure, List<LocalDate> days) {
        var begun = Indicators.span(definition, on(days.getFirst())).from();
        var from = YearMonth.from(begun == null ? days.getFirst() : begun);
        var months = months(count, measure, from, YearMonth.from(days.getLast()));
        if (months == null) {
            return null;
        }
        var earlier = begun == null ? until(count, measure, from.atDay(1).minusDays(1)) : BigDecimal.ZERO;
        return fill(days.size(), at -> {
            var since = Indicators.span(definition, on(days.get(at))).from();
            var start = since == null ? 0 : between(from, since);
            return total(earlier, Arrays.asList(months).subList(start, between(from, days.get(at)) + 1));
        });
    }

    private @Nullable BigDecimal until(Formula.Count count, Measure measure, LocalDate day) {
        return measure.count(count.quantity(), selection(count, Span.on(day))).value();
    }

    /// All places together; null where the measure tells no months.
    private @Nullable BigDecimal @Nullable [] months(
            Formula.Count count, Measure measure, YearMonth from, YearMonth to) {
        var span = new Span(from.atDay(1), to.atEndOfMonth());
        var places = measure.byMonth(count.quantity(), selection(count, span), from, to);
        return places.isEmpty()
                ? null
                : fill(
                        (int) from.until(to, ChronoUnit.MONTHS) + 1,
                        at -> total(
                                BigDecimal.ZERO,
                                places.values().stream().map(row -> row[at]).toList()));
    }

    private static @Nullable BigDecimal total(@Nullable BigDecimal first, List<? extends @Nullable BigDecimal> more) {
        var total = first;
        for (var each : more) {
            total = total == null || each == null ? null : total.add(each);
        }
        return total;
    }

    private Selection selection(Formula.Count count, Span span) {
        return new Selection(count.where(), ask.region(), span, ask.knownAt());
    }

    private @Nullable BigDecimal[] each(Formula formula, List<LocalDate> days) {
        var reckoning = new Reckoning(indicators::measure, ask.region(), ask.knownAt());
        return fill(
                days.size(),
                at -> reckoning
                        .reckon(formula, Indicators.span(definition, on(days.get(at))))
                        .value());
    }

    private Indicators.Ask on(LocalDate day) {
        return new Indicators.Ask(ask.region(), ask.from(), day, ask.knownAt());
    }

    private static int between(YearMonth from, LocalDate day) {
        return (int) from.until(YearMonth.from(day), ChronoUnit.MONTHS);
    }

    private interface At {
        @Nullable
        BigDecimal value(int at);
    }

    private static @Nullable BigDecimal[] fill(int size, At value) {
        var row = new @Nullable BigDecimal[size];
        for (var at = 0; at < size; at++) {
            row[at] = value.value(at);
        }
        return row;
    }
}
