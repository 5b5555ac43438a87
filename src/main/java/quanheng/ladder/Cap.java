package quanheng.ladder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many may hold a title as a type at once, by a rule in force.
///
/// @param places     how many
/// @param held       on the day asked
/// @param instrument as cited
/// @param clause     of it
/// @param from       the first day of the rule
/// @param to         its last; null while it goes on
/// @param verified   false where a lawyer has to look it up (待核实)
/// @param note       what the rule says beside the figure
public record Cap(
        String title,
        String type,
        int places,
        int held,
        String instrument,
        String clause,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        String note) {
    /// Whether no place is left.
    public boolean isFull() {
        return held >= places;
    }

    /// Where it stands.
    public String cited() {
        return "《" + instrument + "》" + clause;
    }

    Cap holding(int now) {
        return new Cap(title, type, places, now, instrument, clause, from, to, verified, note);
    }
}
