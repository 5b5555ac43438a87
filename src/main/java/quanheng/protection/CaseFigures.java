package quanheng.protection;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quanheng.docket.Act;

/// The figures that an act of a case tells, held against the bars of crime.
final class CaseFigures {
    private CaseFigures() {}

    /// @param offence as the lead tells it; what is no crime's act gives nothing
    static Optional<Thresholds> of(String offence, Act act) {
        return Offence.named(offence).map(each -> Thresholds.of(each, figures(act), act.happenedOn()));
    }

    private static Thresholds.Figures figures(Act act) {
        var rights = act.told("rights");
        return new Thresholds.Figures(
                yuan(act, "turnover"),
                yuan(act, "gains"),
                yuan(act, "loss"),
                rights.isEmpty() ? 1 : new BigDecimal(rights).intValue(),
                act.told("repeat").equals("yes"));
    }

    private static @Nullable BigDecimal yuan(Act act, String field) {
        var told = act.told(field);
        return told.isEmpty() ? null : new BigDecimal(told);
    }
}
