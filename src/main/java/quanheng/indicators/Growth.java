package quanheng.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How yearly figures grew.
public final class Growth {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growth() {}

    /// Growth in percent.
    ///
    /// @param values one a year, the base year first; all but the last above 0
    /// @throws IllegalArgumentException where there are fewer than two, or one to grow from is not above 0
    public static BigDecimal percent(List<BigDecimal> values, Formula.Method method) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("growth needs two years");
        }
        var rates = rates(values);
        return switch (method) {
            case ARITHMETIC ->
                rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(rates.size()), EXACT);
            case COMPOUND -> compound(values);
            case LOWEST -> rates.stream().min(Comparator.naturalOrder()).orElseThrow();
        };
    }

    /// The yearly rates in percent, the first that of the year after the base.
    ///
    /// @throws IllegalArgumentException where one to grow from is not above 0
    public static List<BigDecimal> rates(List<BigDecimal> values) {
        return IntStream.range(1, values.size())
                .mapToObj(year -> {
                    var base = values.get(year - 1);
                    if (base.signum() <= 0) {
                        throw new IllegalArgumentException("nothing grows from " + base);
                    }
                    return values.get(year).subtract(base).multiply(HUNDRED).divide(base, EXACT);
                })
                .toList();
    }

    private static BigDecimal compound(List<BigDecimal> values) {
        var ratio = values.getLast().divide(values.getFirst(), EXACT).doubleValue();
        var rate = (Math.pow(ratio, 1.0 / (values.size() - 1)) - 1) * 100;
        return new BigDecimal(rate, EXACT);
    }
}
