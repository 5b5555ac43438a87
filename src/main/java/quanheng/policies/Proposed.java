package quanheng.policies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change somebody proposed, and what became of it.
///
/// @param approved null while it waits for a second person
/// @param reason   why it was refused
public record Proposed(
        long id,
        Change change,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Boolean approved,
        String reason) {
    /// Whether nobody decided yet.
    public boolean isWaiting() {
        return approved == null;
    }
}
