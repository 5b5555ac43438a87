package quanheng.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure from one day to another.
///
/// @param lastOn the last day; null while it goes on. It never outlasts its instrument
public record ParameterVersion(
        Parameter parameter,
        BigDecimal value,
        Instrument instrument,
        String article,
        LocalDate from,
        @Nullable LocalDate lastOn) {
    /// The last day on which both the figure and its instrument are in force; null while both go on.
    public @Nullable LocalDate lastInForce() {
        var end = instrument.lastOn();
        return lastOn == null || (end != null && end.isBefore(lastOn)) ? end : lastOn;
    }

    /// Whether it is the figure of a day.
    public boolean covers(LocalDate day) {
        var last = lastInForce();
        return !day.isBefore(from) && instrument.isInForce(day) && (last == null || !day.isAfter(last));
    }
}
