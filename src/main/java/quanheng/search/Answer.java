package quanheng.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of a question.
public sealed interface Answer {
    /// It was answered.
    ///
    /// @param total  how many rights it finds, exact
    /// @param on     the day of states and of facets of states
    /// @param rights of this page, as the register tells them now
    /// @param next   where the next page begins; null where this is the last
    /// @param knows  the moment of the register that the index knows
    /// @param said   the question as it was understood, in plain words
    record Found(
            long total,
            LocalDate on,
            List<Finding> rights,
            Map<Facet, List<Bucket>> facets,
            @Nullable String next,
            Instant knows,
            String said)
            implements Answer {}

    /// It was not understood.
    ///
    /// @param words  the part of it that the faults are in
    /// @param faults all of them, in order
    record NotUnderstood(String words, List<Fault> faults) implements Answer {}

    /// There is no index yet.
    ///
    /// @param progress of its making
    record NotReady(Optional<Progress> progress) implements Answer {}
}
