package quanheng.parties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A development zone (园区), or a piece of land that changed hands, with the county it is counted under.
///
/// @param id         0 before it is kept
/// @param regionCode the county
/// @param within     addresses must lie in this region, such as its city; empty: anywhere
/// @param words      how addresses name it
/// @param overrules  whether it stands against a county that is printed, as after a change of boundaries
/// @param from       first day; null: always
/// @param to         first day no more; null: still
public record Park(
        int id,
        String name,
        String regionCode,
        String within,
        List<String> words,
        boolean overrules,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
