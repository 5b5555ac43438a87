package quanheng.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a target that wants a count.
///
/// @param name   what is measured, in the plan's words
/// @param region of the plan, six digits; null where unknown
/// @param start  first day of the plan's period
/// @param end    last day by which the target is to be reached
public record Question(
        String name,
        @Nullable String region,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
