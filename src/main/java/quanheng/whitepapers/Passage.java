package quanheng.whitepapers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a section's text.
sealed interface Passage {
    /// A paragraph.
    record Words(List<Piece> pieces) implements Passage {
        public Words {
            pieces = List.copyOf(pieces);
        }
    }

    /// A table of indicators with the years side by side.
    record Table(List<String> indicators) implements Passage {
        public Table {
            indicators = List.copyOf(indicators);
        }
    }

    /// A chart of an indicator over the years.
    record Chart(String indicator) implements Passage {}

    /// A part of a paragraph.
    sealed interface Piece {
        record Text(String words) implements Piece {}

        /// A number the office counts.
        ///
        /// @param on the day it is counted for; null for the day of the paper
        record Counted(String indicator, @Nullable LocalDate on) implements Piece {}

        /// A number others state, with where they do.
        record Cited(String value, String source) implements Piece {}
    }
}
