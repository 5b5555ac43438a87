package quanheng.appraisals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Points a person gave a unit on a line, with evidence.
///
/// @param evidence id of the kept file
/// @param decision the second person's; null while it waits
public record Entry(
        UUID id,
        int year,
        UUID unit,
        String unitName,
        String line,
        BigDecimal points,
        String reason,
        UUID evidence,
        String typedBy,
        Instant typedAt,
        @Nullable Decision decision) {
    /// What the second person said.
    public record Decision(boolean approved, String reason, String by, Instant at) {}

    /// The word of its state: `waiting`, `approved` or `refused`.
    public String state() {
        return decision == null ? "waiting" : decision.approved() ? "approved" : "refused";
    }
}
