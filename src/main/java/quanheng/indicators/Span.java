package quanheng.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days something is counted over: a stock on the last of them, a flow over all of them.
///
/// @param from first day of a flow; null from the beginning
/// @param to   last day, included
public record Span(@Nullable LocalDate from, LocalDate to) {
    /// @throws IllegalArgumentException where the days run backwards
    public Span {
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from %s to %s runs backwards".formatted(from, to));
        }
    }

    /// A stock on a day.
    public static Span on(LocalDate day) {
        return new Span(null, day);
    }
}
