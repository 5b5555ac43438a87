package quanheng.appraisals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the office knows of units that scores them by itself, such as how many reports came on time. The module
/// that knows it declares it as a component; schemes name it by its id. Its name is the message
/// `appraisals.source.<id>`, or that of the module's own bundle under this key.
public interface ScoreSource {
    /// Its name in schemes, such as `lights` or `reports`.
    String id();

    /// What is known of units. A unit that is not in the answer has no data, which is not 0.
    Map<UUID, Score> scores(Ask ask);

    /// What is asked.
    ///
    /// @param asOf    the last day of the year, or today while the year runs
    /// @param knownAt as known at this moment; null for now
    record Ask(int year, LocalDate asOf, @Nullable Instant knownAt, Set<UUID> units) {
        public Ask {
            units = Set.copyOf(units);
        }

        /// The first day of the year.
        public LocalDate from() {
            return LocalDate.of(year, 1, 1);
        }
    }

    /// What was reached of what was due; the line's value is the percentage. Nothing due is no data.
    ///
    /// @param pieces what it is made of, each with its address
    record Score(BigDecimal reached, BigDecimal due, List<Piece> pieces) {
        public Score {
            pieces = List.copyOf(pieces);
        }

        /// The sum of pieces.
        public static Score of(List<Piece> pieces) {
            return new Score(
                    pieces.stream().map(Piece::reached).reduce(BigDecimal.ZERO, BigDecimal::add),
                    pieces.stream().map(Piece::due).reduce(BigDecimal.ZERO, BigDecimal::add),
                    pieces);
        }
    }

    /// A part of a score.
    ///
    /// @param words     what it is about
    /// @param path      where it can be looked at; empty for nowhere
    /// @param message   why it reached this, the full key of a message
    /// @param arguments of the message
    record Piece(
            String words, String path, BigDecimal reached, BigDecimal due, String message, List<String> arguments) {
        public Piece {
            arguments = List.copyOf(arguments);
        }
    }
}
