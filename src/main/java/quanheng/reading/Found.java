package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// One fact about the plan itself, with the words it was read from.
///
/// @param value the fact
/// @param span  the words, null where it was inferred from the whole
public record Found<T>(T value, @Nullable Span span, Reason reason) {}
