package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;

/// Who comes in a member's stead (代会人) on some days, both included.
///
/// @param post may be empty
public record Substitute(UUID id, UUID termId, String person, String post, LocalDate from, LocalDate last) {
    /// Whether he comes on a day.
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }
}
