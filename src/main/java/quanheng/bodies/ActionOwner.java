package quanheng.bodies;

import java.util.UUID;

/// A unit that has to do an action.
///
/// @param organization that the minutes name
/// @param answering    who does it now: another where the unit was merged
/// @param unit         as it was called when the minutes were issued
/// @param presentUnit  who answers, as it is called now
public record ActionOwner(UUID organization, UUID answering, String unit, String presentUnit, boolean lead) {
    /// Whether who does it now is called otherwise.
    public boolean isRenamed() {
        return !unit.equals(presentUnit);
    }
}
