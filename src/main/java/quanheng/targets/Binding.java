package quanheng.targets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A promise bound to an indicator until it is ended.
///
/// @param boundBy username, or `system`
/// @param endedBy null while it holds
/// @param endedAt null while it holds
public record Binding(
        UUID id,
        UUID promiseId,
        Terms terms,
        String boundBy,
        Instant boundAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {}
