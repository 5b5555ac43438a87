package quanheng.rights;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import quanheng.law.Rule;

/// When a mark can be renewed (LIF-26), by the law in force on the last day of its term.
///
/// @param opensOn   first day to ask for it
/// @param lastDay   of the term
/// @param graceBy   last day of the months of grace, or the first working day after it
/// @param nextTo    last day of the next term, which follows the old one without a gap
/// @param rule      the row about the months of grace
public record RenewalWindow(LocalDate opensOn, LocalDate lastDay, LocalDate graceBy, LocalDate nextTo, Rule rule) {
    private static final Versions WINDOW = Versions.of("LIF-26", "WINDOW");
    private static final Versions GRACE = Versions.of("LIF-26", "GRACE");
    private static final Versions TERM = Versions.of("LIF-25", "");

    /// The window at the end of a term.
    ///
    /// @param onOrAfter the working day on or after a day
    public static RenewalWindow of(LocalDate lastDay, UnaryOperator<LocalDate> onOrAfter) {
        var grace = GRACE.on(lastDay);
        var nextFrom = lastDay.plusDays(1);
        return new RenewalWindow(
                WINDOW.on(lastDay).term().before(nextFrom),
                lastDay,
                onOrAfter.apply(grace.term().after(lastDay)),
                TERM.on(nextFrom).term().after(nextFrom).minusDays(1),
                grace);
    }
}
