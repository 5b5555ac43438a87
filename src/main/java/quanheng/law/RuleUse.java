package quanheng.law;

import java.util.List;

/// A module that cites rules in what only it can read, such as its tables in the database. What stands in code, in
/// procedures and in tables of the application is found without it.
public interface RuleUse {
    /// Each rule it cites, with the place.
    List<Use> uses();

    /// A citation.
    ///
    /// @param rule  id, such as `ADJ-11`
    /// @param place where it is cited, such as `rights · Annuities` or `procedures/adjudication.json`
    record Use(String rule, String place) {}
}
