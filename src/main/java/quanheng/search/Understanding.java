package quanheng.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a question's words.
sealed interface Understanding {
    /// It can be asked.
    ///
    /// @param on the day its states are meant for; null is today
    record Understood(Query query, @Nullable LocalDate on) implements Understanding {}

    /// It cannot be asked.
    ///
    /// @param faults all that is wrong with it, in order
    record Misunderstood(List<Fault> faults) implements Understanding {}
}
