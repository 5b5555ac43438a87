package quanheng.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// The nation ended public money for filings and for grants of patents; no local figure can bring it back.
final class NationalBar {
    private static final String FILINGS = "MON-10";
    private static final String GRANTS = "MON-11";

    private NationalBar() {}

    /// The rule that bars a payment on some of these days; none where all of them are allowed.
    ///
    /// @param lastOn null for days without end
    static Optional<Rule> over(Parameter.Purpose purpose, @Nullable LocalDate lastOn) {
        return switch (purpose) {
            case APPLICATION -> Optional.of(first(FILINGS)).filter(rule -> reaches(lastOn, rule));
            case GRANT -> Optional.of(first(GRANTS)).filter(rule -> reaches(lastOn, rule));
            case NONE, TRANSFORMATION, PROTECTION, INSURANCE, PLEDGE, NAVIGATION, STANDARDS, PUBLIC_SERVICE ->
                Optional.empty();
        };
    }

    private static boolean reaches(@Nullable LocalDate lastOn, Rule rule) {
        return lastOn == null || !lastOn.isBefore(rule.from());
    }

    /// The first version that leaves nothing: it names no share, or a share of nought.
    private static Rule first(String id) {
        return Rules.named(id).stream()
                .filter(rule -> {
                    var percent = rule.percent();
                    return percent == null || percent.signum() == 0;
                })
                .min(Comparator.comparing(Rule::from))
                .orElseThrow(() -> new IllegalStateException("no row bars payments: " + id));
    }
}
