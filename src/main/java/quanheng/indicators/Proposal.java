package quanheng.indicators;

import java.util.List;

/// What the product proposes to count for a target; a person decides.
public sealed interface Proposal {
    /// This measure may count it.
    ///
    /// @param reasons why, and what to beware of
    record Proposed(PatentsFiled measure, List<Phrase> reasons) implements Proposal {}

    /// Nothing here counts it yet.
    ///
    /// @param reason what it would need
    record NotCountable(Phrase reason) implements Proposal {}
}
