package quanheng.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a limit runs out, and why.
///
/// @param rule        the version that was applied
/// @param start       when it started
/// @param lastDay     the last day to act; for rules that count back the latest day for notice; null only while a
///                    stop stands
/// @param until       the last moment, for limits in hours only
/// @param steps       the reckoning in its order
/// @param provisional whether it rests on a year whose days off are not published, so that it may still move
public record Deadline(
        Rule rule,
        LocalDateTime start,
        @Nullable LocalDate lastDay,
        @Nullable LocalDateTime until,
        List<Step> steps,
        boolean provisional) {
    /// Keeps its own copy of the steps.
    public Deadline {
        steps = List.copyOf(steps);
    }

    /// Whether something that came in on a day is in time. What was posted in time is in time, however long it
    /// travelled
    /// (`CLK-13`); while a stop stands everything is.
    public boolean isKept(LocalDate received, @Nullable LocalDate posted) {
        return lastDay == null || !received.isAfter(lastDay) || (posted != null && !posted.isAfter(lastDay));
    }

    /// Whether a stop stands, so that there is no last day for now.
    public boolean isStopped() {
        return lastDay == null;
    }
}
