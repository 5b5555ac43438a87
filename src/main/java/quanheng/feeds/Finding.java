package quanheng.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that does not add up in a feed.
///
/// @param sequence batch it is about; null where the number is not known
/// @param since    from when on it could be known
/// @param expected by what the sender announced; 0 where nothing is counted
/// @param got      by the office's own count
public record Finding(Kind kind, @Nullable Integer sequence, Instant since, long expected, long got) {
    /// What does not add up.
    public enum Kind {
        /// A later number arrived and this one did not.
        MISSING,
        /// Nothing arrived by the moment it was due.
        LATE,
        /// The batch has more or fewer rows than announced.
        ROWS,
        /// By the sender's running total, rows got lost or were sent twice before or with this batch.
        TOTAL,
        /// Its import broke off or was stopped.
        STOPPED
    }
}
