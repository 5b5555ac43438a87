package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a meeting told units to do (议定事项).
///
/// @param owners     as printed in the minutes, who leads first
/// @param serves     the promise or clause it serves; empty where none was named
/// @param promise    null where it serves none of the ledger
/// @param opened     the day the minutes were issued
/// @param revision   of the action as it was read
/// @param reportedOn the day it was last reported done; null before
/// @param verifiedOn null before
public record Action(
        UUID id,
        UUID meetingId,
        UUID bodyId,
        String bodyName,
        String meetingTitle,
        int ordinal,
        String what,
        String owners,
        String serves,
        @Nullable UUID promise,
        LocalDate metOn,
        LocalDate opened,
        LocalDate lastDay,
        ActionState state,
        int revision,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate verifiedOn) {
    /// Whether it should have been reported done by a day and was not.
    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && lastDay.isBefore(day);
    }

    /// Whether it was reported done by its last day and verified.
    public boolean isOnTime() {
        return verifiedOn != null && reportedOn != null && !reportedOn.isAfter(lastDay);
    }

    /// Where it is shown.
    public String address() {
        return "/actions/" + id;
    }
}
