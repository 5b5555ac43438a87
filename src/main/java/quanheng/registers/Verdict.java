package quanheng.registers;

/// What a telling meant to the register.
public enum Verdict {
    /// The right was not known.
    NEW,
    /// Something of it was not known, or known otherwise.
    CHANGED,
    /// All of it was known.
    UNCHANGED,
    /// An event of a right that is not in the register.
    RIGHT_UNKNOWN
}
