package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a score sheet: what went in, what came of it, and why.
///
/// @param value   what went in, in `unit`; null where there is no data, or people gave the points
/// @param reached the value's numerator where it is a share; else null
/// @param due     its denominator; else null
/// @param percent share of the points the scale gives; null without a value
/// @param points  what counts, two decimals; null where there is no data
/// @param steps   how it came to be, in order
/// @param pieces  what it rests on, each with its address
public record SheetLine(
        String id,
        String name,
        SchemeLine.Part part,
        SchemeLine.Kind kind,
        String subject,
        BigDecimal weight,
        String scale,
        String basis,
        @Nullable BigDecimal value,
        @Nullable BigDecimal reached,
        @Nullable BigDecimal due,
        String unit,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal points,
        List<Step> steps,
        List<ScoreSource.Piece> pieces) {
    public SheetLine {
        steps = List.copyOf(steps);
        pieces = List.copyOf(pieces);
    }

    /// A step in words.
    ///
    /// @param message full key
    public record Step(String message, List<String> arguments) {
        public Step {
            arguments = List.copyOf(arguments);
        }

        static Step of(String message, Object... arguments) {
            return new Step(
                    "appraisals.step." + message,
                    java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    /// Whether it lacks data.
    public boolean isMissing() {
        return points == null;
    }
}
