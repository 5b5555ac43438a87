package quanheng.budgets;

import java.time.LocalDate;
import java.util.Optional;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// The nation ended public money for filings and for grants of patents.
final class Bar {
    private Bar() {}

    /// The rule that bars money for a use on a day; none where it is allowed.
    static Optional<Rule> on(BudgetLine.Use use, LocalDate day) {
        return switch (use) {
            case FILING_AID -> rule("MON-10", day);
            case GRANT_AID -> rule("MON-11", day);
            case TRAINING, EXPLOITATION, ENFORCEMENT, INFORMATION, PILOTS, OTHER -> Optional.empty();
        };
    }

    /// A version that leaves nothing: it names no share, or a share of nought.
    private static Optional<Rule> rule(String id, LocalDate day) {
        return Rules.named(id).stream()
                .filter(rule -> rule.covers(day))
                .filter(rule -> {
                    var share = rule.percent();
                    return share == null || share.signum() == 0;
                })
                .findFirst();
    }
}
