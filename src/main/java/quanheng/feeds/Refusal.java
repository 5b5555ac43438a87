package quanheng.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A batch that was turned away.
///
/// @param sequence null where none was to be read
/// @param sha256   empty where the bytes were not read to their end
public record Refusal(@Nullable Integer sequence, String fileName, String sha256, Received.Reason reason, Instant at) {}
