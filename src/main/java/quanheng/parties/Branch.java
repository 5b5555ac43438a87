package quanheng.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A branch of an organisation, or a member of a group. Each keeps its own rights.
///
/// @param id     0 before it is kept
/// @param parent the owner it belongs to
/// @param from   first day; null: not known
/// @param to     first day no more; null: still
public record Branch(
        int id,
        int parent,
        int child,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String by) {
    /// What the child is. The words are the messages `parties.branch.<name>`.
    public enum Kind {
        /// A branch (分支机构).
        BRANCH,
        /// A member of a group (集团成员).
        GROUP
    }
}
