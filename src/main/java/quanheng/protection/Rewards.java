package quanheng.protection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// What a report of a major violation earns (举报奖励).
public final class Rewards {
    private static final String RULE = "RWD-02";

    private Rewards() {}

    /// How well a report proves the violation: the first level tells all with proof, the third only hints.
    public enum Grade {
        FIRST,
        SECOND,
        THIRD
    }

    /// Why somebody earns nothing.
    public enum Bar {
        /// Only natural persons are rewarded.
        NOT_A_PERSON,
        /// Staff of the state whose duty it is, and those close to them.
        STAFF,
        /// The infringed party or somebody acting for it.
        INFRINGED_PARTY,
        /// Not a major violation: no heavy penalty and no crime came of it.
        NOT_MAJOR
    }

    /// A report that proved true.
    ///
    /// @param forfeited fine and forfeiture of the case in yuan; null where there was none
    /// @param bars      what stands against it
    public record Report(Grade grade, @Nullable BigDecimal forfeited, Set<Bar> bars) {
        public Report {
            bars = Set.copyOf(bars);
        }
    }

    /// What became of it.
    public sealed interface Award {
        /// A sum is due.
        ///
        /// @param yuan            to the cent
        /// @param share           the grade's share of fine and forfeiture, with its rule
        /// @param floor           the grade's least sum
        /// @param step            what decided the sum
        /// @param needsFinance    the finance department has to agree
        record Due(BigDecimal yuan, Rule share, Rule floor, Step step, boolean needsFinance) implements Award {}

        /// Nothing is due.
        record None(Set<Bar> bars, Rule rule) implements Award {}
    }

    /// What decided a sum.
    public enum Step {
        /// The share of fine and forfeiture.
        SHARE,
        /// The least sum of the grade.
        FLOOR,
        /// The most a case can earn.
        CAP
    }

    /// Reckons the award by the rules of a day.
    public static Award reckon(Report report, LocalDate day) {
        if (!report.bars().isEmpty()) {
            return new Award.None(report.bars(), Rules.named("RWD-01").getFirst());
        }
        var share = Rules.on(RULE, report.grade().name(), day);
        var floor = Rules.on(RULE, report.grade() + "_FLOOR", day);
        var cap = Rules.on(RULE, "CAP", day).yuan();
        var part = report.forfeited() == null
                ? BigDecimal.ZERO
                : report.forfeited().multiply(share.rate()).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        var step = part.compareTo(cap) > 0 ? Step.CAP : part.compareTo(floor.yuan()) < 0 ? Step.FLOOR : Step.SHARE;
        var yuan = (switch (step) {
                    case CAP -> cap;
                    case FLOOR -> floor.yuan();
                    case SHARE -> part;
                })
                .setScale(2, RoundingMode.HALF_UP);
        var finance = Rules.on(RULE, "FINANCE", day).yuan();
        return new Award.Due(yuan, share, floor, step, yuan.compareTo(finance) >= 0);
    }
}
