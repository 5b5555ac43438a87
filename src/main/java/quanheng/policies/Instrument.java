package quanheng.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An instrument of the office or its city (政策文件).
///
/// @param number     as printed, such as `云政发〔2013〕12号`; empty where it has none
/// @param lastOn     the last day in force; null while it goes on
/// @param supersedes id of the instrument it takes the place of; null where there is none
public record Instrument(
        String id,
        String title,
        String number,
        String issuer,
        LocalDate effectiveOn,
        @Nullable LocalDate lastOn,
        @Nullable String supersedes,
        String note) {
    /// Whether it is in force on a day.
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveOn) && (lastOn == null || !day.isAfter(lastOn));
    }
}
