package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record that is counted.
///
/// @param number as its module numbers it; `explain` understands it
/// @param words  what it is, such as the title of a patent
/// @param region six digits; empty where unknown
/// @param on     the day it is counted for; null for a stock
/// @param amount what it adds; null where it adds one
/// @param path   address of its page
public record CountedRecord(
        String number,
        String words,
        String region,
        @Nullable LocalDate on,
        @Nullable BigDecimal amount,
        String path) {}
