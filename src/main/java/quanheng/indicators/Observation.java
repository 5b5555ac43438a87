package quanheng.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an indicator showed: everything needed to reckon it again.
///
/// @param value       as reckoned, not rounded; null where there is no data
/// @param numerator   null where it is not a share
/// @param denominator null where it is not a share
/// @param region      six digits; empty for anywhere
/// @param asOf        the day it is counted for
/// @param span        the days counted over
/// @param knownAt     the moment whose knowledge it rests on
/// @param records     how many records were counted; of a share those of its numerator
/// @param notes       what it leaves out or cannot tell, and the bases and editions used
public record Observation(
        Definition definition,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String region,
        LocalDate asOf,
        Span span,
        Instant knownAt,
        long records,
        List<Phrase> notes) {
    public Observation {
        notes = List.copyOf(notes);
    }

    /// The value as it is published: rounded as the definition says; null where there is no data.
    public @Nullable BigDecimal rounded() {
        return value == null ? null : value.setScale(definition.places(), RoundingMode.HALF_UP);
    }
}
