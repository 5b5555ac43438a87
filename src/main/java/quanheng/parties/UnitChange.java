package quanheng.parties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit took another name, or went into another unit (更名、合并).
///
/// @param on     the first day of it
/// @param before the name it had
/// @param after  the name it took; null where it went into another
/// @param into   the unit it went into; null where it took another name
/// @param by     username
public record UnitChange(
        UUID unit,
        LocalDate on,
        String before,
        @Nullable String after,
        @Nullable UUID into,
        String why,
        String by) {
    /// Whether it went into another.
    public boolean isMerger() {
        return into != null;
    }
}
