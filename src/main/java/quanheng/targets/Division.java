package quanheng.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A target divided among regions (指标分解), until another takes its place.
///
/// @param unit    of the shares
/// @param shares  by region code
/// @param madeBy  username
/// @param endedBy null while it holds
public record Division(
        UUID id,
        UUID promiseId,
        String unit,
        SortedMap<String, BigDecimal> shares,
        String madeBy,
        Instant madeAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {
    public Division {
        shares = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }
}
