package quanheng.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One act of a person on a finding, as kept in its history.
///
/// @param before null where it was added
/// @param by     username
public record Correction(
        Act act, @Nullable ReadFinding before, @Nullable ReadFinding after, String by, Instant at) {
    /// What was done.
    public enum Act {
        /// Taken as it stands.
        ACCEPTED,
        /// Changed, and taken as changed.
        CORRECTED,
        /// Cut in two, both to be settled.
        SPLIT,
        /// Joined with the next of its kind.
        MERGED,
        /// Promises no such thing.
        REJECTED,
        /// Found by a person.
        ADDED,
        /// To be settled anew.
        REOPENED,
        /// What the text says about itself was corrected.
        HEADED,
        /// Taken over from the version before, as it was settled there.
        CARRIED
    }
}
