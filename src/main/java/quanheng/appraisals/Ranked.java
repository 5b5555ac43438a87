package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit's place in the published ranking of a year.
///
/// @param edition of the ranking
/// @param rank    equal scores share one; null where a veto applies
/// @param sheet   version of the sheet it rests on
public record Ranked(
        int year,
        int edition,
        UUID unit,
        String name,
        @Nullable Integer rank,
        BigDecimal score,
        String grade,
        boolean vetoed,
        int sheet,
        boolean commended,
        boolean criticised) {
    /// Whether one of the [Appraisals#PAPERS] names the unit.
    boolean isOn(String paper) {
        return switch (paper) {
            case "commendation" -> commended;
            case "criticism" -> criticised;
            default -> true;
        };
    }
}
