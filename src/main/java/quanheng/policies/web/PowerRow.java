package quanheng.policies.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.policies.Basis;
import quanheng.policies.Power;
import quanheng.policies.PowerCheck;

/// A line of the list of powers.
///
/// @param reason why it does not hold that day; null where it does
public record PowerRow(
        Power power,
        String unit,
        Basis basis,
        PowerCheck.@Nullable Reason reason,
        @Nullable LocalDate since) {
    static PowerRow of(Power power, String unit, PowerCheck check, Basis basis) {
        return switch (check) {
            case PowerCheck.Live live -> new PowerRow(power, unit, live.basis(), null, null);
            case PowerCheck.Refused refused -> new PowerRow(power, unit, basis, refused.reason(), refused.day());
        };
    }

    /// Whether it holds that day.
    public boolean isLive() {
        return reason == null;
    }
}
