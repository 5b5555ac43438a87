package quanheng.rights;

import org.jspecify.annotations.Nullable;

/// A pledge, license, preservation or suspension, which leaves the state of a right alone (LIF-21).
///
/// @param begun the event it began with; its reference names it
/// @param ended the event it ended with; null while it goes on
public record Encumbrance(RightEvent begun, @Nullable RightEvent ended) {}
