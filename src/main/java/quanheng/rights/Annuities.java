package quanheng.rights;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;
import quanheng.rights.Annuity.Surcharge;

/// The calendar of a patent's yearly fees. The fee for the year of the grant is paid when the grant is registered, so
/// the calendar begins with the year after it.
///
/// @param reduction who is granted reduced fees, where the rules of 2016 apply
/// @param onOrAfter the working day on or after a day
public record Annuities(
        Category category,
        LocalDate filedOn,
        LocalDate grantedOn,
        Reduction reduction,
        UnaryOperator<LocalDate> onOrAfter) {
    private static final Versions GRACE = Versions.of("LIF-06", "");
    private static final Versions STEP = Versions.of("LIF-07", "");
    private static final Versions REDUCED_YEARS = Versions.of("LIF-11", "");
    private static final List<Rule> FEES = Rules.named("LIF-08");
    private static final LocalDate REDUCED_SINCE =
            REDUCED_YEARS.rules().getFirst().from();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The year of the patent in which it was granted.
    public int yearOfGrant() {
        var year = 1;
        while (!filedOn.plusYears(year).isAfter(grantedOn)) {
            year++;
        }
        return year;
    }

    /// The fees for the years after that of the grant, to the end of the term.
    public List<Annuity> fees() {
        var lastYear = Terms.patent(category, filedOn).on(filedOn).term().count();
        return IntStream.rangeClosed(yearOfGrant() + 1, lastYear)
                .mapToObj(this::fee)
                .toList();
    }

    private Annuity fee(int year) {
        var dueOn = filedOn.plusYears(year - 1L);
        var rule = rule(year);
        var graceBy = onOrAfter.apply(GRACE.on(dueOn).term().after(dueOn));
        return new Annuity(
                year,
                dueOn,
                onOrAfter.apply(dueOn),
                graceBy,
                rule.yuan(),
                payable(rule.yuan(), year, dueOn),
                surcharges(rule.yuan(), dueOn, graceBy),
                rule);
    }

    private Rule rule(int year) {
        return FEES.stream()
                .filter(rule -> isFor(rule.scope(), year))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fee for year " + year + " of " + category));
    }

    private boolean isFor(String scope, int year) {
        var space = scope.indexOf(' ');
        var hyphen = scope.indexOf('-', space);
        return scope.substring(0, space).equals(category.name())
                && Integer.parseInt(scope, space + 1, hyphen, 10) <= year
                && Integer.parseInt(scope, hyphen + 1, scope.length(), 10) >= year;
    }

    private BigDecimal payable(BigDecimal fee, int year, LocalDate dueOn) {
        var rate = rate(dueOn);
        return rate == null
                        || year
                                >= yearOfGrant()
                                        + REDUCED_YEARS.on(dueOn).term().count()
                ? fee
                : percent(fee, HUNDRED.subtract(rate));
    }

    private @Nullable BigDecimal rate(LocalDate dueOn) {
        return reduction == Reduction.NONE || dueOn.isBefore(REDUCED_SINCE)
                ? null
                : Rules.on("LIF-09", reduction.name(), dueOn).rate();
    }

    /// Each month late costs five percent more, the first nothing. Only the last day of all rolls to a working day.
    private static List<Surcharge> surcharges(BigDecimal fee, LocalDate dueOn, LocalDate graceBy) {
        var step = STEP.on(dueOn);
        var months = GRACE.on(dueOn).term().count();
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> {
                    var percent = step.rate().intValueExact() * (month - 1);
                    var by = month == months ? graceBy : dueOn.plusMonths(month);
                    return new Surcharge(by, percent, percent(fee, BigDecimal.valueOf(percent)));
                })
                .toList();
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
