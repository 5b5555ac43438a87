package quanheng.plans;

/// Who put a finding as it stands.
public enum Origin {
    /// The reader.
    READER,
    /// A person, by correcting, splitting, merging or adding.
    PERSON
}
