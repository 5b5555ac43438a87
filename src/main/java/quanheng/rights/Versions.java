package quanheng.rights;

import java.time.LocalDate;
import java.util.List;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// The versions of one case of a rule, at hand without a search by name.
record Versions(List<Rule> rules) {
    static Versions of(String id, String scope) {
        return new Versions(Rules.versions(id, scope));
    }

    /// The version a day selects; the oldest one for days before it, the last one before a gap.
    Rule on(LocalDate day) {
        for (var place = rules.size() - 1; place > 0; place--) {
            if (!day.isBefore(rules.get(place).from())) {
                return rules.get(place);
            }
        }
        return rules.getFirst();
    }
}
