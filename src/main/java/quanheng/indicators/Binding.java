package quanheng.indicators;

import java.time.Instant;
import java.util.UUID;

/// A promise bound to a measure, until it is ended.
///
/// @param boundBy username, or `system`
public record Binding(UUID id, UUID promiseId, PatentsFiled measure, String boundBy, Instant boundAt) {}
