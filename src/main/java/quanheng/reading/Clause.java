package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// A clause of the plan: a numbered heading or item with its text, or an unnumbered paragraph.
///
/// @param id      stable address inside the plan, from its numbers: `3.2.1`, with `-2` added to a repeated one
/// @param parent  id of the clause above it, null at the top
/// @param level   1 for chapters, growing downwards
/// @param label   number as printed, such as `三、`, `（二）`, `1.`; empty for a paragraph
/// @param heading words of its heading; empty for a paragraph
/// @param role    what the clause is for
/// @param span    the whole clause with everything below it
/// @param text    its own words: heading and text, without the clauses below it
public record Clause(
        String id,
        @Nullable String parent,
        int level,
        String label,
        String heading,
        ClauseRole role,
        Span span,
        Span text) {}
