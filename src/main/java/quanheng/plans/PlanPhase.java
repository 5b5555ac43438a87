package quanheng.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A phase of a plan in force.
///
/// @param id       stays the same across versions while the phase does
/// @param startsOn first day, null where not printed
/// @param endsOn   last day, null where not printed
public record PlanPhase(
        UUID id,
        UUID planId,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /// True where a day falls in it; an end not printed is open.
    public boolean contains(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }
}
