package quanheng.registers;

/// What a file of patents can tell of each.
public enum Column {
    /// (11)
    PUBLICATION_NUMBER(true),
    /// (21)
    APPLICATION_NUMBER(true),
    /// Invention, utility model or design.
    KIND(true),
    /// Year of (22).
    FILING_YEAR(true),
    /// (43) or (45)
    PUBLISHED_ON(true),
    /// (54)
    TITLE(true),
    /// (71)
    APPLICANT(true),
    /// (72)
    INVENTOR(false),
    /// (51)
    IPC(false),
    /// (57)
    ABSTRACT(false),
    /// Six digits of GB/T 2260.
    REGION(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    /// Whether a file without this column cannot be read.
    public boolean isNeeded() {
        return needed;
    }
}
