package quanheng.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How many people there were.
///
/// @param regionCode six digits
/// @param measure    who is counted, such as `resident`
/// @param value      persons, as exact as the source
/// @param source     what the figure comes from
public record Population(String regionCode, LocalDate on, String measure, BigDecimal value, String source) {}
