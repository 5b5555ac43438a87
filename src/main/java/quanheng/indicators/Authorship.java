package quanheng.indicators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quanheng.law.Evidence;

/// Who answers for a version of a definition of the office: who wrote it, and who compared it with its source.
///
/// @param writtenBy username
/// @param vouched   null where nobody has vouched for it
public record Authorship(
        String writtenBy, Instant writtenAt, @Nullable Vouched vouched) {
    /// That somebody vouched for it.
    ///
    /// @param evidence how well
    /// @param reasons  what it was compared with
    /// @param by       username; never who wrote it
    public record Vouched(Evidence evidence, String reasons, String by, Instant at) {}
}
