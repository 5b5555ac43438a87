package quanheng.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A figure as it was published; it never changes.
///
/// @param region      six digits; empty for anywhere
/// @param from        first day of a flow; null for a stock
/// @param knownAt     the moment whose knowledge it rests on
/// @param value       as published, rounded; null where there was no data
/// @param exact       not rounded
/// @param records     how many records were counted
/// @param notes       what it left out, and the bases and editions it used
/// @param digest      SHA-256 of the keys of the records counted, one a line
/// @param publishedBy username
public record Figure(
        UUID id,
        String indicator,
        int version,
        String region,
        @Nullable LocalDate from,
        LocalDate asOf,
        Instant knownAt,
        @Nullable BigDecimal value,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long records,
        List<Phrase> notes,
        String digest,
        String publishedBy,
        Instant publishedAt) {
    public Figure {
        notes = List.copyOf(notes);
    }
}
