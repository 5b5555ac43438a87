package quanheng.rights;

/// What is to be said of how a number was printed. Its words are the messages `rights.spelling.<name>`.
public enum Spelling {
    /// Characters of full width were made narrow.
    WIDTH,
    /// Spaces or invisible characters were dropped.
    SPACES,
    /// Small letters were made capitals.
    CASE,
    /// The point before the check character was put in.
    POINT_RESTORED,
    /// The check character was reckoned and put in.
    CHECK_RESTORED,
    /// A check character was dropped: numbers of 1985 to 1988 have none.
    CHECK_DROPPED,
    /// A mark's class is not told.
    CLASS_MISSING,
    /// The code of the kind of document is not told.
    KIND_MISSING,
    /// It is not written as such numbers are, and was kept as it stands.
    UNUSUAL,
    /// The check character is not the one reckoned.
    CHECK_WRONG,
    /// The number is one of another category.
    OTHER_CATEGORY;

    /// Whether the number cannot be the right's own, as against a spelling that was mended or is merely odd.
    public boolean isFault() {
        return this == CHECK_WRONG || this == OTHER_CATEGORY;
    }
}
