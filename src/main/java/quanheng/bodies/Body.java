package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.BodyKind;

/// A body that plans set up to carry them out (议事协调机构).
///
/// @param region    six digits
/// @param ofBody    the body whose office it is; null where it is nobody's
/// @param last      its last day; null while nobody closed it
/// @param revision  of the body as it was read; a change of an older one is refused
/// @param closedWhy null while nobody closed it
public record Body(
        UUID id,
        BodyKind kind,
        String name,
        String region,
        @Nullable UUID ofBody,
        LocalDate from,
        @Nullable LocalDate last,
        Founding founding,
        int revision,
        @Nullable String closedWhy) {
    /// Whether it is there on a day.
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /// Where it is shown.
    public String address() {
        return "/bodies/" + id;
    }
}
