package quanheng.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// More time that was granted (延长): of the length the rule gives, or of less where the rule lets the grant say how
/// much.
///
/// @param rule    id of the rule that allows it, such as `ADJ-11`
/// @param scope   such as `EXTENSION_HEAD`; empty where the rule has none
/// @param granted the day of the grant; one granted after the limit had run out has no effect
/// @param count   how many of the rule's unit; null for the whole length, and never more than that
public record Extension(
        String rule,
        String scope,
        LocalDate granted,
        @Nullable Integer count) {
    /// An extension of the rule's whole length.
    public Extension(String rule, String scope, LocalDate granted) {
        this(rule, scope, granted, null);
    }

    /// How much is granted under a row of the rule.
    Length of(Rule row) {
        var whole = row.term();
        return count == null || count >= whole.count() ? whole : new Length(Math.max(0, count), whole.unit());
    }
}
