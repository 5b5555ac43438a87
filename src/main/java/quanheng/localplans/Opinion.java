package quanheng.localplans;

import java.time.Instant;

/// What was found of a clause.
///
/// @param remark   what has to be amended; empty where nothing has
/// @param revision from 1; whoever did not see the last one writes none
/// @param carried  true where it was found of the same words in an earlier version
/// @param by       username
public record Opinion(String clause, int revision, Kind kind, String remark, boolean carried, String by, Instant at) {
    /// What can be found. Words: messages `localplans.opinion.<name>`.
    public enum Kind {
        AGREE,
        /// The clause has to be amended.
        AMEND
    }
}
