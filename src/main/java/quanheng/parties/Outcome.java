package quanheng.parties;

import java.util.List;

/// What became of a decision about owners.
public sealed interface Outcome {
    /// It is done.
    record Done(Decision decision) implements Outcome {}

    /// It cannot be done, and nothing was changed.
    ///
    /// @param words what stands in the way: names, numbers of decisions
    record Refused(Why why, List<String> words) implements Outcome {}

    /// Why not. The words are the messages `parties.refused.<name>`.
    enum Why {
        /// The two are one already, or one of them has no names any more.
        GONE,
        /// One is a person and the other is not.
        PERSON,
        /// Somebody keeps them apart; that has to be taken back first.
        KEPT_APART,
        /// A name with a code of its own cannot be parted from the owner of the code.
        CODE,
        /// No name would be left, or none was chosen.
        ALL_OR_NONE,
        /// It was taken back already.
        UNDONE,
        /// Later decisions moved the same names on; they have to be taken back first.
        MOVED_ON
    }
}
