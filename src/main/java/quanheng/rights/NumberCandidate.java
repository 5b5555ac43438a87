package quanheng.rights;

import org.jspecify.annotations.Nullable;

/// What some words may be as a number.
///
/// @param category of the right; null where the number does not tell
/// @param number   in normal form
public record NumberCandidate(NumberKind kind, @Nullable Category category, String number) {}
