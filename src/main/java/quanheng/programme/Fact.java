package quanheng.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the product itself tells about a duty of the unit, as of a day.
///
/// @param lead  whether the unit leads it
/// @param state name of its light, derived
/// @param value of the indicator it is bound to, with its unit; null where there is no figure
/// @param asOf  the day the light and the value are of
public record Fact(
        UUID promise,
        String title,
        boolean lead,
        String state,
        @Nullable String value,
        @Nullable LocalDate deadline,
        LocalDate asOf) {}
