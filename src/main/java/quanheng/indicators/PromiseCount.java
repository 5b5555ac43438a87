package quanheng.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a measure showed for a promise.
///
/// @param value       in `unit`
/// @param unit        such as pieces (件)
/// @param label       exactly what was counted, what was not, and what is unknown
/// @param recordsPath address of the list of the records counted, as long as `value`
/// @param asOf        the day it is counted for: later publications are left out
/// @param countedAt   when it was counted
public record PromiseCount(
        BigDecimal value, Phrase unit, List<Phrase> label, String recordsPath, LocalDate asOf, Instant countedAt) {}
