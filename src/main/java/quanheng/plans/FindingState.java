package quanheng.plans;

/// Whether a person has looked at a finding.
public enum FindingState {
    /// As read; nobody has settled it.
    OPEN,
    /// Accepted, as read or as corrected.
    ACCEPTED,
    /// Rejected: the words promise no such thing.
    REJECTED,
    /// Merged into the finding before it.
    MERGED
}
