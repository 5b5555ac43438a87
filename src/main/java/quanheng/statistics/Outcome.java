package quanheng.statistics;

import java.util.List;

/// What came of telling something.
public sealed interface Outcome {
    /// All of it is kept and waits for approval.
    ///
    /// @param ids of the reports, in the order told
    record Kept(List<Long> ids) implements Outcome {}

    /// Nothing is kept, for all of these reasons.
    record Wrong(List<Problem> problems) implements Outcome {}
}
