package quanheng.journal;

/// What became of recomputing every entry of the journal.
public sealed interface Verification {
    /// Every entry is as it was written and follows the one before it.
    ///
    /// @param count number of entries
    /// @param head  hash of the last one, or 64 zeros where there is none
    record Intact(long count, String head) implements Verification {}

    /// The journal was changed behind the application's back.
    ///
    /// @param sequence the first entry that is not as it was
    /// @param fault    what is wrong there
    record Broken(long sequence, Fault fault) implements Verification {}

    /// What can be wrong with an entry.
    enum Fault {
        /// It is not there.
        MISSING,

        /// It does not follow the entry before it.
        UNLINKED,

        /// Its words are not those that were hashed.
        ALTERED
    }
}
