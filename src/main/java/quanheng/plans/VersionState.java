package quanheng.plans;

/// Where a version stands.
public enum VersionState {
    /// Being read; drives nothing.
    DRAFT,
    /// Confirmed by a person; drives the plan's promises.
    IN_FORCE,
    /// Was in force until a newer version was confirmed.
    REPLACED
}
