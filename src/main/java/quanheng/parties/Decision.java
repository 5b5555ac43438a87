package quanheng.parties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person decided about two owners.
///
/// @param from     the owner whose names moved; of two kept apart the one that would have
/// @param to       the owner they moved to
/// @param figures  what was counted right before it; nothing where nothing counts
/// @param undoneBy who took it back; null while it holds
public record Decision(
        int id,
        Kind kind,
        int from,
        int to,
        String by,
        Instant at,
        String note,
        List<Reason> reasons,
        Figures figures,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    /// The kinds. Their words are the messages `parties.decision.<name>`.
    public enum Kind {
        /// All names of one owner came to another.
        MERGE,
        /// Some names of an owner became an owner of their own.
        SPLIT,
        /// The two are not one, whatever they look like.
        APART
    }

    /// Whether it holds.
    public boolean holds() {
        return undoneAt == null;
    }
}
