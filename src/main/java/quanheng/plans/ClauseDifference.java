package quanheng.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a clause differs between two versions.
///
/// @param label   number as printed, of the newer version where it stands in both
/// @param heading words of its heading; empty for a paragraph
/// @param pieces  its words in order, marked where they differ
/// @param older   id of the clause in the older version; null where it is not there
/// @param newer   id of the clause in the newer version; null where it is not there
public record ClauseDifference(
        Kind kind,
        String label,
        String heading,
        List<Piece> pieces,
        @Nullable String older,
        @Nullable String newer) {
    public ClauseDifference {
        pieces = List.copyOf(pieces);
    }

    /// What happened to a clause.
    public enum Kind {
        /// The same words in both.
        SAME,
        /// Only in the newer version.
        ADDED,
        /// Only in the older version.
        REMOVED,
        /// In both, with other words.
        CHANGED
    }

    /// Words that stand in both versions or in one of them.
    public record Piece(Kind kind, String words) {}
}
