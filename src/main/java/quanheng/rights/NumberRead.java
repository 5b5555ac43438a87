package quanheng.rights;

import java.util.Set;

/// What a printed number came to.
public sealed interface NumberRead {
    /// It was read.
    ///
    /// @param number    in its one normal form
    /// @param spellings what is to be said of the printed form; empty where it was in normal form or nearly
    record Read(String number, Set<Spelling> spellings) implements NumberRead {
        /// Whether nothing speaks against the number.
        public boolean isConsistent() {
            for (var spelling : spellings) {
                if (spelling.isFault()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// It is no number of its kind.
    ///
    /// @param printed as it stands
    record Unreadable(String printed) implements NumberRead {}
}
