package quanheng.whitepapers;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the numbers of a white paper rest on.
///
/// @param knownAt  the moment; null for now
/// @param versions of definitions by indicator and day, such as `high-value-patents@2025-12-31`, as they were issued;
///                 one that is not named is counted by that in force on its day
record Basis(@Nullable Instant knownAt, Map<String, Integer> versions) {
    static final Basis NOW = new Basis(null, Map.of());

    Basis {
        versions = Map.copyOf(versions);
    }
}
