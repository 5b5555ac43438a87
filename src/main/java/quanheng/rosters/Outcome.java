package quanheng.rosters;

import java.util.List;

/// What came of adding members.
public sealed interface Outcome {
    /// All of them are on the roster.
    record Joined(List<Long> ids) implements Outcome {}

    /// None is, for all of these reasons.
    record Wrong(List<Problem> problems) implements Outcome {}
}
