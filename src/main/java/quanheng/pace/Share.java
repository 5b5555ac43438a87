package quanheng.pace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One quantity of another (占比), times a factor.
///
/// @param value null where there is nothing to divide by
public record Share(
        BigDecimal part,
        BigDecimal whole,
        BigDecimal times,
        @Nullable BigDecimal value,
        List<Reason> reasons) {
    public Share {
        reasons = List.copyOf(reasons);
    }

    /// @param times 100 for percent, 10,000 for each 10,000 people
    public static Share of(BigDecimal part, BigDecimal whole, BigDecimal times) {
        if (whole.signum() == 0) {
            return new Share(part, whole, times, null, List.of(Reason.of("share.of-nothing", part)));
        }
        var value = Exactly.told(Exactly.divide(part.multiply(times), whole));
        return new Share(
                part, whole, times, value, List.of(Reason.of("share.is", part, whole, times, Exactly.shown(value))));
    }
}
