package quanheng.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a unit had a power on a day.
interface Authority {
    /// Why it had not; empty where it had.
    ///
    /// @param unit null where the office has no parts
    Optional<String> against(String power, @Nullable UUID unit, LocalDate day);
}
