package quanheng.docket;

import java.time.LocalDate;
import java.util.Optional;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// A rule as a procedure cites it: its id and, after a space, the one of its cases that is meant.
///
/// @param scope empty for all of them
public record CitedRule(String id, String scope) {
    /// Reads `ADJ-06` or `ADJ-06 ACCEPT`.
    public static CitedRule of(String cited) {
        var at = cited.indexOf(' ');
        return at < 0 ? new CitedRule(cited, "") : new CitedRule(cited.substring(0, at), cited.substring(at + 1));
    }

    /// The version a day selects; the first of its rows where no case of it is named; empty where none covers the day.
    public Optional<Rule> on(LocalDate day) {
        return Rules.named(id).stream()
                .filter(rule -> scope.isEmpty() || rule.scope().equals(scope))
                .filter(rule -> rule.covers(day))
                .findFirst();
    }

    boolean exists() {
        return Rules.named(id).stream()
                .anyMatch(rule -> scope.isEmpty() || rule.scope().equals(scope));
    }

    static boolean exists(String id, String scope) {
        return Rules.named(id).stream().anyMatch(rule -> rule.scope().equals(scope));
    }

    static boolean hasLength(String id, String scope) {
        return Rules.named(id).stream().anyMatch(rule -> rule.scope().equals(scope) && rule.length() != null);
    }

    static boolean covers(String id, String scope, LocalDate day) {
        return Rules.named(id).stream().anyMatch(rule -> rule.scope().equals(scope) && rule.covers(day));
    }

    @Override
    public String toString() {
        return scope.isEmpty() ? id : id + " " + scope;
    }
}
