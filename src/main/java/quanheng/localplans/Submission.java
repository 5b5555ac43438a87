package quanheng.localplans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version that was handed in.
///
/// @param number    of the case
/// @param round     in the case, from 1
/// @param words     the covering words; may be empty
/// @param outcome   null while it is under review
/// @param outcomeOn null while it is under review
public record Submission(
        UUID version,
        UUID plan,
        String number,
        int round,
        String words,
        LocalDate submittedOn,
        String submittedBy,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn) {
    /// What becomes of a version. Words: messages `localplans.state.<name>`.
    public enum Outcome {
        RETURNED,
        APPROVED,
        WITHDRAWN
    }

    /// `UNDER_REVIEW`, or its outcome.
    public String state() {
        return outcome == null ? "UNDER_REVIEW" : outcome.name();
    }
}
