package quanheng.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Growth;

/// Reckons formulas from measures.
final class Reckoning {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final Function<String, Measure> measures;
    private final String region;
    private final @Nullable Instant knownAt;

    /// @param measures finds a measure by id
    Reckoning(Function<String, Measure> measures, String region, @Nullable Instant knownAt) {
        this.measures = measures;
        this.region = region;
        this.knownAt = knownAt;
    }

    /// What a formula came to.
    ///
    /// @param value null where there is no data
    record Result(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long records,
            List<Phrase> notes) {
        static Result of(Counted counted) {
            return new Result(counted.value(), null, null, counted.records(), counted.notes());
        }
    }

    Result reckon(Formula formula, Span span) {
        return switch (formula) {
            case Formula.Count count -> count(count, span);
            case Formula.Sum sum -> sum(sum, span);
            case Formula.Share share -> share(share, span);
            case Formula.Growth growth -> growth(growth, span);
        };
    }

    private Result count(Formula.Count count, Span span) {
        var measure = measures.apply(count.measure());
        var days = measure.isFlow() ? span : Span.on(span.to());
        return Result.of(measure.count(count.quantity(), new Selection(count.where(), region, days, knownAt)));
    }

    private Result sum(Formula.Sum sum, Span span) {
        var value = BigDecimal.ZERO;
        var records = 0L;
        var notes = new ArrayList<Phrase>();
        for (var part : sum.of()) {
            var result = reckon(part, span);
            notes.addAll(result.notes());
            if (result.value() == null) {
                return new Result(null, null, null, 0, notes);
            }
            value = value.add(result.value());
            records += result.records();
        }
        return new Result(value, null, null, records, notes);
    }

    private Result share(Formula.Share share, Span span) {
        var part = reckon(share.part(), span);
        var whole = reckon(share.whole(), span);
        var notes = new ArrayList<>(part.notes());
        notes.addAll(whole.notes());
        var over = part.value();
        var under = whole.value();
        if (over == null || under == null) {
            return new Result(null, over, under, part.records(), notes);
        }
        if (under.signum() == 0) {
            notes.add(Phrase.of("indicators.note.nothing-to-divide-by"));
            return new Result(null, over, under, part.records(), notes);
        }
        return new Result(over.multiply(share.times()).divide(under, EXACT), over, under, part.records(), notes);
    }

    /// Over the full calendar years of the span; the year before them is the base.
    private Result growth(Formula.Growth growth, Span span) {
        var last = lastYear(span).to().getYear();
        var from = span.from();
        var first = from == null ? last : Math.min(from.getYear(), last);
        var values = new ArrayList<BigDecimal>();
        var notes = new ArrayList<Phrase>();
        var records = 0L;
        for (var year = first - 1; year <= last; year++) {
            var result = reckon(growth.of(), new Span(LocalDate.of(year, 1, 1), yearEnd(year)));
            var value = result.value();
            if (value == null) {
                notes.addAll(result.notes());
                return new Result(null, null, null, 0, notes);
            }
            notes.add(Phrase.of("indicators.note.year", Integer.toString(year), value.toPlainString()));
            values.add(value);
            records = result.records();
        }
        if (values.stream().limit(values.size() - 1L).anyMatch(value -> value.signum() <= 0)) {
            notes.add(Phrase.of("indicators.note.grew-from-nothing"));
            return new Result(null, null, null, 0, notes);
        }
        var grown = grown(values, growth.method());
        notes.add(Phrase.of(grown.reasons().getFirst()));
        return new Result(grown.percent(), null, null, records, notes);
    }

    private static Growth grown(List<BigDecimal> values, Formula.Method method) {
        return switch (method) {
            case ARITHMETIC -> Growth.arithmetic(values);
            case COMPOUND -> Growth.compound(values);
            case LOWEST -> Growth.lowest(values);
        };
    }

    /// The last full calendar year of a span.
    static Span lastYear(Span span) {
        var year = span.to().getYear();
        var last = span.to().equals(yearEnd(year)) ? year : year - 1;
        return new Span(LocalDate.of(last, 1, 1), yearEnd(last));
    }

    private static LocalDate yearEnd(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
