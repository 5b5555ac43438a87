package quanheng.localplans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a unit stands under a parent.
///
/// @param parentTitle of the parent
/// @param unitName    as the unit is called today
/// @param state       `NOT_SUBMITTED`, `UNDER_REVIEW`, `RETURNED`, `APPROVED` or `WITHDRAWN`
/// @param number      of its last case; empty where nothing was handed in
/// @param version     handed in last; 0 for none
/// @param inForce     the version that drives tasks; 0 for none
/// @param since       the day its state began
/// @param dueOn       until when it was asked for; null where it was not
public record PlanRow(
        UUID parent,
        String parentTitle,
        UUID unit,
        String unitName,
        String state,
        String number,
        int version,
        int inForce,
        LocalDate since,
        @Nullable LocalDate dueOn) {
    static final String NOT_SUBMITTED = "NOT_SUBMITTED";

    /// Days its state has lasted.
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    /// Whether it was asked for and is not there in time.
    public boolean isOverdue(LocalDate today) {
        return state.equals(NOT_SUBMITTED) && dueOn != null && dueOn.isBefore(today);
    }

    /// Whether its last version was approved and does not drive tasks yet.
    public boolean isToConfirm() {
        return state.equals(Submission.Outcome.APPROVED.name()) && inForce < version;
    }

    /// What is wanted of a list.
    ///
    /// @param parent null for any
    /// @param state  empty for any
    /// @param words  in the unit's name; empty for any
    /// @param sort   `state`, `days`, `due` or, for the unit's name, anything else
    public record Search(@Nullable UUID parent, String state, String words, String sort) {
        boolean takes(PlanRow row) {
            return (parent == null || parent.equals(row.parent()))
                    && (state.isEmpty() || state.equals(row.state()))
                    && row.unitName().contains(words.strip());
        }
    }
}
