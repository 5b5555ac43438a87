package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.SeatRank;

/// Somebody's time in a seat of a body.
///
/// @param seatPost     such as 副组长, as the body calls it
/// @param ordinal      of the seat in the body
/// @param unit         as it was called when he was named
/// @param presentUnit  as it is called now
/// @param post         elsewhere, such as 市教育局副局长; may be empty
/// @param last         null while nobody ended it
/// @param planId       of the plan that names him; null where none does
/// @param revision     of the term as it was read
public record Term(
        UUID id,
        UUID seatId,
        UUID bodyId,
        String seatPost,
        SeatRank rank,
        int ordinal,
        UUID organization,
        String unit,
        String presentUnit,
        String person,
        String post,
        LocalDate from,
        @Nullable LocalDate last,
        @Nullable String endWhy,
        @Nullable UUID planId,
        int version,
        @Nullable UUID findingId,
        int revision) {
    /// Whether he sits on a day.
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /// Whether his unit is called otherwise by now.
    public boolean isRenamed() {
        return !unit.equals(presentUnit);
    }

    /// Where the plan names him; null where none does.
    public @Nullable String source() {
        return planId == null ? null : "/plans/%s/versions/%d#finding-%s".formatted(planId, version, findingId);
    }
}
