package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// How high a fine may be (罚款幅度), and by what rule.
///
/// @param least      in yuan; null where the law sets none
/// @param most       in yuan; nothing is fined above it
/// @param basis      the row that sets it
/// @param bar        the row that parts a multiple from a sum, or the least from the rest; null where there is none
/// @param base       the figure it was multiplied from, in yuan; null where the row sets a sum
/// @param aggravated punished for the same before within the rule's years: heavier within the range
public record FineRange(
        @Nullable BigDecimal least,
        BigDecimal most,
        Rule basis,
        @Nullable Rule bar,
        @Nullable BigDecimal base,
        boolean aggravated) {
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
        var old = has("PEN-23", "TURNOVER", day);
        var range = of(old ? "PEN-23" : "PEN-25", "TURNOVER", turnover, day);
        return new FineRange(null, range.most(), range.basis(), range.bar(), range.base(), twice);
    }

    /// For infringing a trade secret: between two sums, higher ones where it is serious.
    public static FineRange tradeSecret(boolean serious, LocalDate day) {
        var rule = has("TSC-03", "MOST", day) ? "TSC-03" : "TSC-02";
        var most = Rules.on(rule, serious ? "SERIOUS" : "MOST", day);
        var ownBar = serious && has(rule, "SERIOUS_LEAST", day);
        var least = Rules.on(rule, ownBar ? "SERIOUS_LEAST" : serious ? "MOST" : "LEAST", day);
        return new FineRange(least.yuan(), most.yuan(), most, least, null, false);
    }

    /// Whether the rules set a range for this kind of act on the day.
    ///
    /// @param kind `PATENT`, `MARK` or `TRADE-SECRET`
    public static boolean isKnown(String kind, LocalDate day) {
        return switch (kind) {
            case "PATENT" -> has("PEN-20", "AMOUNT", day);
            case "MARK" -> has("PEN-23", "AMOUNT", day) || has("PEN-25", "AMOUNT", day);
            case "TRADE-SECRET" -> has("TSC-03", "MOST", day) || has("TSC-02", "MOST", day);
            default -> false;
        };
    }

    private static boolean has(String rule, String scope, LocalDate day) {
        return Rules.named(rule).stream().anyMatch(row -> row.scope().equals(scope) && row.covers(day));
    }

    /// The bar belongs to the multiple where turnover counts, and to the sum where gains do.
    private static FineRange of(String rule, String measure, @Nullable BigDecimal figure, LocalDate day) {
        var bar = Rules.on(rule, measure, day);
        var order = figure == null ? -1 : figure.compareTo(bar.yuan());
        var multiplies = measure.equals("GAINS") ? order > 0 : order >= 0;
        if (figure == null || !multiplies) {
            var sum = Rules.on(rule, "AMOUNT", day);
            return new FineRange(null, sum.yuan(), sum, bar, null, false);
        }
        var times = Rules.on(rule, "MULTIPLE", day);
        return new FineRange(null, figure.multiply(times.rate()).divide(HUNDRED), times, bar, figure, false);
    }
}
