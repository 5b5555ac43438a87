package quanheng.pace;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a figure is to come to: at least, at most, or between two bounds (1–2 reports a year).
///
/// @param least null for no floor
/// @param most  null for no ceiling
public record Aim(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    /// @throws IllegalArgumentException where there is no bound, or they contradict each other
    public Aim {
        if (least == null && most == null) {
            throw new IllegalArgumentException("an aim at nothing");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("at least %s and at most %s".formatted(least, most));
        }
    }

    public static Aim atLeast(BigDecimal value) {
        return new Aim(value, null);
    }

    public static Aim atMost(BigDecimal value) {
        return new Aim(null, value);
    }

    /// Whether a figure keeps every bound there is.
    public boolean isMetBy(BigDecimal value) {
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }

    /// How much is missing to the floor; 0 where there is none.
    BigDecimal missing(BigDecimal value) {
        return least == null ? BigDecimal.ZERO : least.subtract(value).max(BigDecimal.ZERO);
    }
}
