package quanheng.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A promise in a bulletin, as it stood on its day by what was known then.
///
/// @param state  its light, derived by the published rule
/// @param value  what was proved, with its unit; null where there is no figure
/// @param needed what its pace would have reached by the day; null where it has none
/// @param proved share of the target that is proved, in percent; null where there is no figure or no target
/// @param due    share that the pace would have reached, in percent; null where it has none
public record BulletinLine(
        UUID promise,
        String title,
        String plan,
        String state,
        @Nullable String value,
        @Nullable String needed,
        @Nullable Integer proved,
        @Nullable Integer due,
        @Nullable LocalDate deadline) {}
