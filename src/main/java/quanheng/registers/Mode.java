package quanheng.registers;

/// How much of a file with problems is wanted.
public enum Mode {
    /// Only whole: one problem and nothing is written.
    ALL_OR_NOTHING,
    /// The rows without problems.
    GOOD_ROWS
}
