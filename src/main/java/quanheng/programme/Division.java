package quanheng.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A duty split into steps by a unit that leads it (任务分解); a later version takes its place.
///
/// @param version 0 where the unit has not split it yet
public record Division(UUID promise, UUID organization, int version, String keptBy, Instant keptAt, List<Step> steps) {
    /// A step of a duty.
    ///
    /// @param person who answers for it
    /// @param share  of the whole duty, in percent; those of a division are 100 together
    public record Step(int number, String title, String person, LocalDate lastDay, BigDecimal share) {}

    static Division none(UUID promise, UUID organization) {
        return new Division(promise, organization, 0, "", Instant.EPOCH, List.of());
    }

    /// What was to be done by a day, in percent.
    public BigDecimal due(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.lastDay().isAfter(day))
                .map(Step::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
