package quanheng.law.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.law.Deadline;

/// The form that tries a rule with a date, filled in or not.
///
/// @param scopes     to choose from; empty where the rule is no time limit
/// @param extensions scopes of the rule that lengthen it
/// @param values     what was filled in, by field
/// @param wrong      keys of messages, by field
/// @param deadline   what came of it; null where nothing was asked or something is wrong
/// @param steps      of the reckoning
record Trial(
        List<String> scopes,
        List<String> extensions,
        Map<String, String> values,
        Map<String, String> wrong,
        @Nullable Deadline deadline,
        List<Line> steps) {
    /// A step in words, with the law it follows.
    record Line(String words, String rule, String citation) {}

    /// What was filled in; empty where nothing was.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
