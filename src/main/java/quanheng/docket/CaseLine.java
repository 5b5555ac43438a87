package quanheng.docket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A case in a list.
///
/// @param parties names the viewer may know, by comma
/// @param nextBy  the earliest last day of its open clocks; null where none has one
/// @param endedOn null while it is open
/// @param officer usernames of those assigned; empty for nobody
public record CaseLine(
        String number,
        String title,
        Procedure procedure,
        Procedure.Stage stage,
        String parties,
        LocalDate openedOn,
        @Nullable LocalDate nextBy,
        @Nullable LocalDate endedOn,
        String officer) {
    /// Whether a last day has passed on a day.
    public boolean isOverdue(LocalDate today) {
        return nextBy != null && nextBy.isBefore(today);
    }
}
