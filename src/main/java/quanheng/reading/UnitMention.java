package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// A body named as responsible for a duty.
///
/// @param name      as printed, such as `市市场监管局<市知识产权局>` (one body with two names)
/// @param span      where it is printed; for an inherited mention, where the rule for later duties is printed
/// @param inherited true where an earlier statement extends it to this duty (以下均需…落实,不再列出)
public record UnitMention(String name, @Nullable Span span, boolean inherited) {}
