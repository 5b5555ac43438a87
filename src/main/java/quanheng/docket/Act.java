package quanheng.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/// What was done in a case. It is never changed and never taken back; only another act can answer it.
///
/// @param ordinal    its place in the case, from 1
/// @param kind       id of its kind in the procedure
/// @param move       what became of it
/// @param settles    of an approval or a rejection: the ordinal of what it settles; else 0
/// @param post       whose act it is
/// @param author     username of who entered it; `system` for nobody
/// @param happenedAt when it was done, in the office's time; midnight where only the day is known
/// @param recordedAt when the office came to know it
/// @param told       values of its fields, by field
public record Act(
        int ordinal,
        String kind,
        Move move,
        int settles,
        String post,
        String author,
        LocalDateTime happenedAt,
        Instant recordedAt,
        Map<String, String> told) {
    public Act {
        told = Map.copyOf(told);
    }

    /// What an entry is.
    public enum Move {
        /// Done, and in effect.
        DONE,
        /// Put forward; it has no effect until a second person approves it.
        PROPOSED,
        /// The second person's approval of what was put forward.
        APPROVED,
        /// The second person's refusal.
        REJECTED
    }

    /// The day it was done.
    public LocalDate happenedOn() {
        return happenedAt.toLocalDate();
    }

    /// What was told in a field; empty for nothing.
    public String told(String field) {
        return told.getOrDefault(field, "");
    }
}
