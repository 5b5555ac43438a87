package quanheng.imports;

/// How much of a file with problems is wanted.
public enum Mode {
    /// Nothing: only what an import would do is wanted.
    REHEARSAL,
    /// Only whole: one problem and nothing is written.
    ALL_OR_NOTHING,
    /// The rows without problems.
    GOOD_ROWS
}
