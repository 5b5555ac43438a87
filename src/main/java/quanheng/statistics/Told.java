package quanheng.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What somebody tells: a figure of a series for a period, or one thing that happened.
///
/// @param series     id of the [Series]
/// @param regionCode six digits
/// @param firstOn    first day of the period; the day it happened
/// @param lastOn     last day of the period; the same day for what happened
/// @param value      in the unit of the series; how many a happening counts for, such as people trained
/// @param subject    whom or what it happened to, such as a case number; empty for a figure
/// @param catalogue  edition of the catalogue a figure was reckoned by; empty where none matters
public record Told(
        String series,
        String regionCode,
        LocalDate firstOn,
        LocalDate lastOn,
        BigDecimal value,
        String subject,
        String catalogue,
        String note) {}
