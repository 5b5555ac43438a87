package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import quanheng.law.Deadline;

/// A time limit of a case, and why it ends when it ends.
///
/// @param kind     what it limits
/// @param starter  ordinal of the act that started it
/// @param party    number of the party it binds; 0 for whoever holds the post
/// @param deadline its reckoning by the law of the case's anchor day; null where no version of the rule was in force
/// @param state    how it stands on the day asked about
/// @param ender    ordinal of the act that met or ended it; 0 while there is none
/// @param endedAt  when; null while it is open
public record CaseClock(
        Procedure.ClockKind kind,
        ActKind.Start start,
        int starter,
        int party,
        @Nullable Deadline deadline,
        State state,
        int ender,
        @Nullable LocalDateTime endedAt) {
    /// How a clock can stand. Its words are the messages `docket.clock.<name>`.
    public enum State {
        /// It runs, and its last day is still to come or today.
        RUNNING,
        /// It stands still.
        STOPPED,
        /// Its last day has passed.
        OVERDUE,
        /// What it limits was done in time.
        MET,
        /// What it limits was done, but late.
        LATE,
        /// It ended because the case took another way.
        CEASED;

        /// Whether something is still due.
        public boolean isOpen() {
            return this == RUNNING || this == STOPPED || this == OVERDUE;
        }
    }

    /// The last day; null while it stands still, or where no version of the rule was in force.
    public @Nullable LocalDate lastDay() {
        return deadline == null ? null : deadline.lastDay();
    }
}
