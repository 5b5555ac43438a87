package quanheng.rosters;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody on a roster for some days.
///
/// @param creditCode unified social credit code; empty where none is known
/// @param regionCode six digits; empty where none is known
/// @param nameId     id of the printed name in the list of owners; null where members are no owners
/// @param toOn       the first day no more; null for still
/// @param knownAt    when the membership became known
/// @param endedAt    when its end became known
public record Member(
        long id,
        String roster,
        String name,
        String creditCode,
        String regionCode,
        @Nullable Integer nameId,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String note,
        String keptBy,
        Instant knownAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {
    /// Whether it is on the roster on a day, as known now.
    public boolean isOn(LocalDate day) {
        return withdrawnAt == null && !fromOn.isAfter(day) && (toOn == null || toOn.isAfter(day));
    }
}
