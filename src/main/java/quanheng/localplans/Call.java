package quanheng.localplans;

import java.time.LocalDate;
import java.util.UUID;

/// The office asks a unit for a plan under a parent.
///
/// @param unitName as it was called then
/// @param dueOn    the last day
public record Call(UUID parent, UUID unit, String unitName, LocalDate calledOn, LocalDate dueOn) {
    String key() {
        return key(parent, unit);
    }

    static String key(UUID parent, UUID unit) {
        return parent + " " + unit;
    }
}
