package quanheng.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// How a person judged a goal by its criterion (评判).
///
/// @param on         the day it holds from
/// @param reviewedBy username; never who wrote the criterion
/// @param restsOn    ids of the proofs it rests on; it falls with the first that is withdrawn
public record Verdict(
        UUID id,
        UUID criterionId,
        Outcome outcome,
        LocalDate on,
        String reasons,
        String reviewedBy,
        Instant reviewedAt,
        List<UUID> restsOn) {
    public Verdict {
        restsOn = List.copyOf(restsOn);
    }

    /// What was found.
    public enum Outcome {
        /// Its criterion is fulfilled.
        MET,
        /// Not yet fulfilled, but as far as can be asked for.
        ON_COURSE,
        /// Not fulfilled.
        NOT_MET;

        /// The word used in messages and forms, such as `on-course`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
