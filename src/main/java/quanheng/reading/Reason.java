package quanheng.reading;

import java.util.List;

/// Why something was read as it was: the rule of the grammar that matched, and the words it matched.
///
/// @param rule  id of the rule, the tail of a message key `reading.reason.<rule>`, such as `comparator-after`
/// @param words the words of the plan that made the rule match, in the order the message names them
public record Reason(String rule, List<String> words) {
    public Reason {
        words = List.copyOf(words);
    }

    /// A reason from a rule and the words it matched.
    public static Reason of(String rule, String... words) {
        return new Reason(rule, List.of(words));
    }
}
