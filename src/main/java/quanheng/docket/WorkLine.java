package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Something that is due in a case, or waits for somebody.
///
/// @param clock   what is due; null where an act that was put forward waits
/// @param act     what was put forward; null where a clock runs
/// @param rule    that sets the limit; empty for an act that waits
/// @param post    that has to do it
/// @param lastDay null while the clock stands still, and for an act that waits
/// @param until   the last moment of a limit in hours; else null
/// @param since   since when an act waits; else null
/// @param officer usernames of those assigned to the post; empty for nobody
/// @param party   name of the one of several parties that a clock binds; empty for none
/// @param mine    whether it is the viewer's to do
public record WorkLine(
        String number,
        String title,
        Procedure procedure,
        Procedure.@Nullable ClockKind clock,
        @Nullable ActKind act,
        String rule,
        Procedure.Post post,
        @Nullable LocalDate lastDay,
        @Nullable LocalDateTime until,
        @Nullable LocalDate since,
        String officer,
        String party,
        boolean mine,
        int level) {
    /// When it is due. Its words are the messages `docket.band.<name>`.
    public enum Band {
        /// Its last day has passed.
        OVERDUE,
        /// Its last day is today.
        TODAY,
        /// It is the viewer's, and a second person's work waits for him.
        TO_SETTLE,
        /// Its last day is still to come.
        COMING,
        /// Its clock stands still.
        STOPPED,
        /// Others have to do it.
        WAITING
    }

    /// Where it belongs in the list of a day.
    public Band band(LocalDate today) {
        if (!mine) {
            return Band.WAITING;
        }
        if (act != null) {
            return Band.TO_SETTLE;
        }
        if (lastDay == null) {
            return Band.STOPPED;
        }
        return lastDay.isBefore(today) ? Band.OVERDUE : lastDay.equals(today) ? Band.TODAY : Band.COMING;
    }
}
