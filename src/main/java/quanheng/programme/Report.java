package quanheng.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report owed by a unit for a period.
///
/// @param organization whose it is
/// @param answering    who writes it: another only where the unit was merged into one
/// @param name         of the unit where the plan binds it; it stays when the unit is renamed
/// @param revision     of the report as it was read; a change of an older one is refused
/// @param submittedOn  the day it was first handed in; null before
/// @param mendBy      the day its new version is owed by, since it was sent back; null where it never was
/// @param lateWhy      why it came late; null where it did not
public record Report(
        UUID id,
        Schedule schedule,
        UUID organization,
        UUID answering,
        String name,
        Schedule.Period period,
        LocalDate lastDay,
        ReportState state,
        int revision,
        @Nullable LocalDate submittedOn,
        @Nullable String lateWhy,
        @Nullable LocalDate mendBy) {
    /// Whether it should have been handed in by a day and was not.
    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && dueOn().isBefore(day);
    }

    /// The day it is owed by as it stands: that of the return where it was handed in and sent back.
    public LocalDate dueOn() {
        return state == ReportState.RETURNED && mendBy != null ? mendBy : lastDay;
    }

    /// Whether its period is over on a day and it was not handed in.
    public boolean isOwed(LocalDate day) {
        return state.isOpen() && period.to().isBefore(day);
    }

    /// Where it is written and read.
    public String address() {
        return "/programme/reports/" + id;
    }
}
