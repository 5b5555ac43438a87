package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// How high a fine may be (罚款幅度), and by what rule.
///
/// @param most   in yuan; nothing is fined above it
/// @param basis  the row that sets it
/// @param base   the figure it was multiplied from, in yuan; null where the row sets a sum
/// @param aggravated punished for the same before within the rule's years: heavier within the range
public record FineRange(
        BigDecimal most, Rule basis, @Nullable BigDecimal base, boolean aggravated) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// For passing off a patent: up to five times the illegal gains, or a sum where there are none or few.
    ///
    /// @param gains in yuan; null where there are none
    public static FineRange passingOff(@Nullable BigDecimal gains, LocalDate day) {
        return of("PEN-20", "GAINS", gains, day);
    }

    /// For infringing a registered mark: up to five times the turnover, or a sum where there is none or little.
    ///
    /// @param turnover in yuan; null where there is none
    /// @param twice    punished at least twice for it within five years
    public static FineRange trademark(@Nullable BigDecimal turnover, boolean twice, LocalDate day) {
        var old = Rules.versions("PEN-23", "TURNOVER").stream().anyMatch(rule -> rule.covers(day));
        var range = of(old ? "PEN-23" : "PEN-25", "TURNOVER", turnover, day);
        return new FineRange(range.most(), range.basis(), range.base(), twice);
    }

    /// The bar belongs to the multiple where turnover counts, and to the sum where gains do.
    private static FineRange of(String rule, String measure, @Nullable BigDecimal figure, LocalDate day) {
        var bar = Rules.on(rule, measure, day).yuan();
        var order = figure == null ? -1 : figure.compareTo(bar);
        var multiplies = measure.equals("GAINS") ? order > 0 : order >= 0;
        if (figure == null || !multiplies) {
            var sum = Rules.on(rule, "AMOUNT", day);
            return new FineRange(sum.yuan(), sum, null, false);
        }
        var times = Rules.on(rule, "MULTIPLE", day);
        return new FineRange(figure.multiply(times.rate()).divide(HUNDRED), times, figure, false);
    }
}
