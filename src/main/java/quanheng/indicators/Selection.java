package quanheng.indicators;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which records a measure is to count.
///
/// @param where   all of these hold
/// @param region  six digits, all that lies in it included; empty for anywhere
/// @param knownAt as it was known at this moment; null for now
public record Selection(
        List<Criterion> where,
        String region,
        Span span,
        @Nullable Instant knownAt) {
    public Selection {
        where = List.copyOf(where);
    }

    /// The same in another region.
    public Selection in(String other) {
        return new Selection(where, other, span, knownAt);
    }

    /// The same over other days.
    public Selection over(Span other) {
        return new Selection(where, region, other, knownAt);
    }

    /// The same as known at another moment.
    public Selection knownAt(@Nullable Instant moment) {
        return new Selection(where, region, span, moment);
    }
}
