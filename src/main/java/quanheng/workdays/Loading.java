package quanheng.workdays;

import java.util.List;

/// What became of a file with a notice.
public sealed interface Loading {
    /// The notice is in force.
    ///
    /// @param changed how many days are worked now and were not, or the other way round
    record Loaded(Notice notice, int changed) implements Loading {}

    /// The same notice was loaded before.
    record Unchanged(Notice notice) implements Loading {}

    /// Nothing was loaded.
    record Refused(List<NoticeFault> faults) implements Loading {}
}
