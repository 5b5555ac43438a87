package quanheng.indicators;

import java.util.List;

/// Why a record is counted or not.
///
/// @param number  of the record
/// @param words   what it is
/// @param path    address of its page
/// @param grounds one for each criterion, in the definition's order
public record Explanation(String number, String words, String path, List<Ground> grounds) {
    public Explanation {
        grounds = List.copyOf(grounds);
    }

    /// Whether it is counted.
    public boolean isCounted() {
        return grounds.stream().allMatch(Ground::holds);
    }

    /// One criterion, and how the record stands to it.
    ///
    /// @param criterion in its own words
    /// @param because   what the record shows
    /// @param parts     of alternatives, each by itself
    public record Ground(Phrase criterion, boolean holds, Phrase because, List<Ground> parts) {
        public Ground {
            parts = List.copyOf(parts);
        }

        /// A ground of one part.
        public static Ground of(Phrase criterion, boolean holds, Phrase because) {
            return new Ground(criterion, holds, because, List.of());
        }
    }
}
