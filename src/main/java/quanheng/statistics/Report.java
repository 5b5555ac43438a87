package quanheng.statistics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report with what became of it. It is never changed: a correction is another report for the same period, or a
/// withdrawal.
///
/// @param evidence   id of the file that proves it
/// @param decision   null while nobody decided
/// @param withdrawal null where it was not withdrawn
public record Report(
        long id,
        Told told,
        UUID evidence,
        String reportedBy,
        Instant reportedAt,
        @Nullable Decision decision,
        @Nullable Decision withdrawal,
        State state) {
    /// Where a report stands.
    public enum State {
        /// Nobody decided on it yet; it counts nowhere.
        PENDING,
        /// It counts.
        APPROVED,
        /// It counted until a later figure for the same period was approved.
        SUPERSEDED,
        /// It was sent back and never counts.
        RETURNED,
        /// It was withdrawn and counts no longer.
        WITHDRAWN
    }

    /// Who did what with it.
    ///
    /// @param reason empty for an approval
    public record Decision(boolean approved, String reason, String by, Instant at) {}
}
