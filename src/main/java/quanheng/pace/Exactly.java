package quanheng.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// How finely is reckoned: 34 digits within, 20 decimals of what is told.
final class Exactly {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext WITHIN = MathContext.DECIMAL128;
    private static final int TOLD = 20;

    private Exactly() {}

    /// A quotient as it is worked on with.
    static BigDecimal divide(BigDecimal over, BigDecimal under) {
        return over.divide(under, WITHIN);
    }

    static BigDecimal divide(BigDecimal over, long under) {
        return over.divide(BigDecimal.valueOf(under), WITHIN);
    }

    static BigDecimal multiply(BigDecimal one, BigDecimal other) {
        return one.multiply(other, WITHIN);
    }

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A result without the last digits, which division left uncertain: what is exactly 8 stays exactly 8.
    static BigDecimal told(BigDecimal value) {
        var rounded = value.setScale(TOLD, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// As a sentence shows it: at most two decimals.
    static BigDecimal shown(BigDecimal value) {
        var rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// The days from one to another, both counted; 0 where they run backwards.
    static long days(LocalDate from, LocalDate to) {
        return Math.max(0, from.until(to, ChronoUnit.DAYS) + 1);
    }
}
