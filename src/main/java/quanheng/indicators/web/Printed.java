package quanheng.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as pages print them; nothing where there is no data.
final class Printed {
    private Printed() {}

    /// Rounded half up, thousands apart.
    static String rounded(@Nullable BigDecimal value, int places) {
        return value == null
                ? ""
                : String.format(Locale.ROOT, "%,." + places + "f", value.setScale(places, RoundingMode.HALF_UP));
    }

    /// Every digit there is.
    static String exact(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        var plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
