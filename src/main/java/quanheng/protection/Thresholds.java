package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// The bars above which an act is a matter of crime (刑事追诉标准), held against the figures of one.
///
/// @param reached the bars that the figures reach, the gravest first; where there is one, whether to hand the case
///                over has to be decided, and not to do so needs a reason
/// @param below   those they do not reach
/// @param unknown those nobody told a figure for
public record Thresholds(Offence offence, List<Bar> reached, List<Bar> below, List<Bar> unknown) {
    private static final String TENFOLD = "ESPECIALLY";

    /// What is measured.
    public enum Measure {
        /// Illegal gains.
        GAINS,
        /// Turnover of the illegal business.
        TURNOVER,
        /// Loss of the right holder.
        LOSS
    }

    /// A figure beside its bar.
    ///
    /// @param told  in yuan; null where nobody said
    /// @param yuan  from which it counts
    /// @param plain     the bar without what lowers it
    /// @param lower     the lower bar for several rights or a repeated act
    /// @param graveYuan from which it is aggravated; null where the law knows no such bar
    /// @param grave     the figure reaches the aggravated bar
    public record Bar(
            Rule rule,
            Measure measure,
            @Nullable BigDecimal told,
            BigDecimal yuan,
            BigDecimal plain,
            boolean lower,
            @Nullable BigDecimal graveYuan,
            boolean grave) {
        /// Whether the figure reaches it; false where nobody told one.
        public boolean isReached() {
            return told != null && told.compareTo(yuan) >= 0;
        }
    }

    /// The figures of an act.
    ///
    /// @param turnover in yuan, as the others; null where nobody said
    /// @param rights   how many marks or patents are touched
    /// @param repeated punished for the like within two years
    public record Figures(
            @Nullable BigDecimal turnover,
            @Nullable BigDecimal gains,
            @Nullable BigDecimal loss,
            int rights,
            boolean repeated) {}

    /// The bars of the act that the facts tell of.
    ///
    /// @param day of the act's end, which selects the rule
    /// @throws IllegalArgumentException where the facts tell of no crime's act
    public static Thresholds of(Facts facts, LocalDate day) {
        var offence = facts.offence();
        if (offence == null) {
            throw new IllegalArgumentException("no crime's act: " + facts.right() + " " + facts.act());
        }
        return of(
                offence,
                new Figures(facts.turnover(), facts.gains(), facts.loss(), facts.rights(), facts.punishedBefore()),
                day);
    }

    /// The bars of a crime.
    ///
    /// @param day of the act's end, which selects the rule
    public static Thresholds of(Offence offence, Figures facts, LocalDate day) {
        var bars = Arrays.stream(Measure.values())
                .flatMap(measure -> bar(offence, measure, facts, day))
                .toList();
        return new Thresholds(
                offence,
                bars.stream()
                        .filter(Bar::isReached)
                        .sorted((one, other) -> Boolean.compare(other.grave(), one.grave()))
                        .toList(),
                bars.stream()
                        .filter(bar -> bar.told() != null && !bar.isReached())
                        .toList(),
                bars.stream().filter(bar -> bar.told() == null).toList());
    }

    /// All bars, in the order of what is measured.
    public List<Bar> bars() {
        return Stream.of(reached, below, unknown)
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(Bar::measure))
                .toList();
    }

    /// Whether a decision on handing over is due.
    public boolean mustDecide() {
        return !reached.isEmpty();
    }

    /// Whether the act is of the aggravated kind.
    public boolean isGrave() {
        return reached.stream().anyMatch(Bar::grave);
    }

    private static Stream<Bar> bar(Offence offence, Measure measure, Figures facts, LocalDate day) {
        var plain = row(offence, measure.name(), day);
        if (plain == null) {
            return Stream.empty();
        }
        var lowered = isLowered(offence, facts) ? row(offence, lowered(offence, measure), day) : null;
        var rule = Objects.requireNonNullElse(lowered, plain);
        var told = told(measure, facts);
        var grave = graveYuan(offence, plain, day);
        var isGrave = told != null && grave != null && told.compareTo(grave) >= 0;
        return Stream.of(new Bar(rule, measure, told, rule.yuan(), plain.yuan(), lowered != null, grave, isGrave));
    }

    /// Several marks or patents lower the bar as a repeated act does; for trade secrets only the repeated act.
    private static boolean isLowered(Offence offence, Figures facts) {
        return facts.repeated() || (facts.rights() >= 2 && offence != Offence.TRADE_SECRET);
    }

    private static String lowered(Offence offence, Measure measure) {
        return offence == Offence.TRADE_SECRET ? "REPEAT_AMOUNT" : measure + "_SEVERAL";
    }

    private static @Nullable BigDecimal graveYuan(Offence offence, Rule plain, LocalDate day) {
        var tenfold = row(offence, TENFOLD, day);
        return tenfold == null ? null : plain.yuan().multiply(tenfold.rate()).movePointLeft(2);
    }

    private static @Nullable BigDecimal told(Measure measure, Figures facts) {
        return switch (measure) {
            case GAINS -> facts.gains();
            case TURNOVER -> facts.turnover();
            case LOSS -> facts.loss();
        };
    }

    private static @Nullable Rule row(Offence offence, String scope, LocalDate day) {
        return Rules.named(offence.rule()).stream()
                .filter(rule -> rule.scope().equals(scope) && rule.covers(day))
                .findFirst()
                .orElse(null);
    }
}
