package quanheng.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A phase (阶段) of the plan.
///
/// @param name     without its number and dates, such as `宣传发动阶段`
/// @param startsOn first day, null where not printed
/// @param endsOn   last day; 月底 is the last day of the month; null where not printed
public record Phase(
        Span span,
        String clause,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Reason reason,
        double confidence)
        implements Finding {}
