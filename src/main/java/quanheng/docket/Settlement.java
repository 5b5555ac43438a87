package quanheng.docket;

import java.time.LocalDateTime;

/// The second person's word on an act that was put forward.
///
/// @param ordinal of what was put forward
/// @param approve false to reject it
/// @param reason  why; needed for a rejection
/// @param key     as in [ActRequest#key()]
public record Settlement(int ordinal, boolean approve, LocalDateTime happenedAt, String reason, String key) {}
