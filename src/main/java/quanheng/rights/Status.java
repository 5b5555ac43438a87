package quanheng.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of a right on a day, and why.
///
/// @param state null before anything happened to the right
/// @param since first day of the state; null with it
public record Status(@Nullable State state, @Nullable LocalDate since, List<Reason> reasons) {
    /// Whether the right is in force on the day.
    public boolean isInForce() {
        return state != null && state.isInForce();
    }
}
