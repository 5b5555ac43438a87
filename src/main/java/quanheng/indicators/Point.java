package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an indicator showed on a day.
///
/// @param value not rounded; null where there is no data
public record Point(LocalDate on, @Nullable BigDecimal value) {}
