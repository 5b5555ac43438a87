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

    /// The same amount without the scale in its unit: `3.2 万件` is 32,000 `件`.
    public Quantity unscaled() {
        return switch (unit.isEmpty() ? ' ' : unit.charAt(0)) {
            case '万' -> new Quantity(low.movePointRight(4), high.movePointRight(4), unit.substring(1));
            case '亿' -> new Quantity(low.movePointRight(8), high.movePointRight(8), unit.substring(1));
            default -> this;
        };
    }

    /// True where two different values were given.
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
