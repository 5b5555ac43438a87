package quanheng.reading;

import java.math.BigDecimal;

/// A number or a range with its unit, as printed.
///
/// @param low  the value, or the lower end of a range
/// @param high the value again, or the upper end of a range; not below `low`
/// @param unit as printed, in simplified characters, with its scale, such as `万件`, `亿元`, `%`, `人次`
public record Quantity(BigDecimal low, BigDecimal high, String unit) {
    public Quantity {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("range ends below its start: %s..%s".formatted(low, high));
        }
    }

    /// True where two different values were given.
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
