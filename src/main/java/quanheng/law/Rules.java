package quanheng.law;

import java.time.LocalDate;
import java.util.List;

/// The rules of law with their versions, from the tables under `rules/`. Rows are never edited: a new law adds a row.
public final class Rules {
    private static final Rulebook BOOK = Rulebook.read();

    private Rules() {}

    /// The version of a rule that a day selects.
    ///
    /// @throws IllegalStateException where none does
    public static Rule on(String id, LocalDate day) {
        return on(id, "", day);
    }

    /// The version of one of a rule's cases that a day selects.
    ///
    /// @throws IllegalStateException where none does
    public static Rule on(String id, String scope, LocalDate day) {
        return versions(id, scope).stream()
                .filter(rule -> rule.covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + id + " " + scope + " on " + day));
    }

    /// All versions of one of a rule's cases, the oldest first.
    ///
    /// @throws IllegalStateException where there is none
    public static List<Rule> versions(String id, String scope) {
        return BOOK.versions(id, scope);
    }

    /// All rows of a rule, in the table's order; none for an unknown id.
    public static List<Rule> named(String id) {
        return BOOK.rules().stream().filter(rule -> rule.id().equals(id)).toList();
    }

    /// The scope that is meant where none is named: the empty one, else the first that a limit can run by.
    ///
    /// @throws IllegalStateException where the rule has no time limit
    public static String mainScope(String id) {
        return named(id).stream()
                .filter(Conventions::isClock)
                .map(Rule::scope)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not a time limit: " + id));
    }

    /// Whether a limit can run by it: somebody has to act within its length, or something ends with it.
    public static boolean isClock(Rule rule) {
        return Conventions.isClock(rule);
    }

    /// All rows.
    public static List<Rule> all() {
        return BOOK.rules();
    }
}
