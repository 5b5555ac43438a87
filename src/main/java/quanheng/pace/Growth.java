package quanheng.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How yearly figures grew (增速), in percent, by a method that is told. Methods disagree: from 10,000 over 12,000 and
/// 11,500 to 12,590 the mean of the yearly rates is 8.44 %, the constant rate 7.98 %.
///
/// @param percent what the method makes of it
/// @param rates   one for each year after the base
/// @param reasons the method, then year by year
public record Growth(BigDecimal percent, List<BigDecimal> rates, List<Reason> reasons) {
    private static final MathContext ROOT = new MathContext(60);

    public Growth {
        rates = List.copyOf(rates);
        reasons = List.copyOf(reasons);
    }

    /// The mean of the yearly rates (算术平均).
    ///
    /// @param values one a year, the base year first; all but the last above 0
    /// @throws IllegalArgumentException where there are fewer than two, or one to grow from is not above 0
    public static Growth arithmetic(List<BigDecimal> values) {
        var rates = rates(values);
        return told("arithmetic", values, Exactly.divide(Exactly.sum(rates), rates.size()));
    }

    /// The constant yearly rate that leads from the base to the last (复合).
    ///
    /// @param values as for [#arithmetic(List)]; the years between do not matter to it, but have to be known
    /// @throws IllegalArgumentException likewise; also where the last is below 0
    public static Growth compound(List<BigDecimal> values) {
        rates(values);
        var ratio = values.getLast().divide(values.getFirst(), ROOT);
        var yearly = root(ratio, values.size() - 1);
        return told("compound", values, yearly.subtract(BigDecimal.ONE).multiply(Exactly.HUNDRED));
    }

    /// The lowest yearly rate: above 0 where every year rose (逐年增长).
    ///
    /// @param values as for [#arithmetic(List)]
    /// @throws IllegalArgumentException likewise
    public static Growth lowest(List<BigDecimal> values) {
        var lowest = rates(values).stream().min(Comparator.naturalOrder()).orElseThrow();
        return told("lowest", values, lowest);
    }

    /// Whether it is at least so many percent, exactly: nothing is rounded up to a target.
    public boolean reaches(BigDecimal least) {
        return percent.compareTo(least) >= 0;
    }

    private static Growth told(String method, List<BigDecimal> values, BigDecimal percent) {
        var rates = rates(values).stream().map(Exactly::told).toList();
        var reasons = new java.util.ArrayList<Reason>();
        reasons.add(Reason.of("growth." + method, Exactly.shown(percent), rates.size()));
        for (var year = 0; year < rates.size(); year++) {
            reasons.add(
                    Reason.of("growth.year", values.get(year), values.get(year + 1), Exactly.shown(rates.get(year))));
        }
        return new Growth(Exactly.told(percent), rates, reasons);
    }

    private static List<BigDecimal> rates(List<BigDecimal> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("growth needs two years");
        }
        return IntStream.range(1, values.size())
                .mapToObj(year -> rate(values.get(year - 1), values.get(year)))
                .toList();
    }

    private static BigDecimal rate(BigDecimal base, BigDecimal value) {
        if (base.signum() <= 0) {
            throw new IllegalArgumentException("nothing grows from " + base);
        }
        return Exactly.divide(value.subtract(base).multiply(Exactly.HUNDRED), base);
    }

    /// By Newton's method, to about 50 digits.
    private static BigDecimal root(BigDecimal of, int degree) {
        if (of.signum() < 0) {
            throw new IllegalArgumentException("no root of " + of);
        }
        if (of.signum() == 0 || degree == 1) {
            return of;
        }
        var n = BigDecimal.valueOf(degree);
        var near = BigDecimal.valueOf(Math.pow(of.doubleValue(), 1.0 / degree));
        for (var step = 0; step < 6; step++) {
            var power = near.pow(degree - 1, ROOT);
            near = near.multiply(n.subtract(BigDecimal.ONE))
                    .add(of.divide(power, ROOT))
                    .divide(n, ROOT);
        }
        return near;
    }
}
