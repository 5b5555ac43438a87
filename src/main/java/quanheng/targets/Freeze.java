package quanheng.targets;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day something is judged on, with the knowledge of a moment (冻结).
///
/// @param knownAt null for all that is known now
public record Freeze(LocalDate day, @Nullable Instant knownAt) {
    /// A day as known now.
    public static Freeze on(LocalDate day) {
        return new Freeze(day, null);
    }
}
