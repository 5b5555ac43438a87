package quanheng.ladder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody holds a title.
///
/// @param number  of the case
/// @param type    `NONE`, `LEADING`, `SUPPORTING` or `SPECIAL`
/// @param slot    place among those a cap leaves; null where there is no cap
/// @param untilOn the first day no more; null while it lasts
/// @param because the act it began with
/// @param endedBy the act it ended with; null while it lasts
public record Standing(
        String number,
        UUID candidate,
        String name,
        String region,
        String title,
        String type,
        @Nullable Integer slot,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String because,
        @Nullable String endedBy) {
    /// Whether it is held on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }

    Standing ended(LocalDate day, String act) {
        return new Standing(number, candidate, name, region, title, type, slot, fromOn, day, because, act);
    }
}
