package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an order has risen by a day: derived from its clock and the day alone.
///
/// @param starter   ordinal of the act that set the last day
/// @param lastDay   to reply by
/// @param repliedOn null where no reply had come by the day
/// @param late      whether the reply came after the last day
/// @param rungs     every level, the lowest first
public record Ascent(
        int starter, LocalDate lastDay, @Nullable LocalDate repliedOn, boolean late, List<Rung> rungs) {
    /// A level of it.
    ///
    /// @param recipient who is told
    /// @param from      the working day from which it holds, unless a reply comes before
    /// @param reached   whether it was reached by the day
    /// @param notice    ordinal of the act that made its paper; 0 where none was made by the day
    public record Rung(SupervisionLevel level, String recipient, LocalDate from, boolean reached, int notice) {}

    /// The level it had reached.
    public SupervisionLevel level() {
        return rungs.stream()
                .filter(Rung::reached)
                .map(Rung::level)
                .max(SupervisionLevel::compareTo)
                .orElseThrow();
    }

    /// The lowest level that was reached and that nobody was told of; one at a time.
    public Optional<Rung> due() {
        return rungs.stream()
                .filter(rung -> rung.level() != SupervisionLevel.CONTACT && rung.reached() && rung.notice() == 0)
                .findFirst();
    }
}
