package quanheng.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Compensation for the time a new drug waited for its marketing approval (LIF-18): the days from five years after
/// filing to the approval, at most five years, and no more than leaves fourteen years of protection after the approval.
///
/// @param approvedOn  day of the marketing approval
/// @param termEndedOn first day after the term, compensation for a late grant included
public record DrugApproval(LocalDate filedOn, LocalDate approvedOn, LocalDate termEndedOn) {
    private static final Versions DEDUCTION = Versions.of("LIF-18", "DEDUCTION");
    private static final Versions MOST = Versions.of("LIF-18", "MOST");
    private static final Versions TOTAL = Versions.of("LIF-18", "TOTAL");
    private static final Versions REQUEST = Versions.of("LIF-18", "REQUEST");

    /// The days to be compensated and how they are reckoned.
    public Compensation compensation() {
        var deduction = DEDUCTION.on(approvedOn);
        if (!deduction.covers(approvedOn)) {
            return new Compensation(
                    0,
                    null,
                    List.of(Reason.of("drug.before", deduction.from().toString())
                            .by(deduction)));
        }
        var from = deduction.term().after(filedOn);
        var most = MOST.on(approvedOn);
        var total = TOTAL.on(approvedOn);
        var gross = days(from, approvedOn);
        var limit = days(termEndedOn, most.term().after(termEndedOn));
        var left = days(termEndedOn, total.term().after(approvedOn));
        var days = Math.min(gross, Math.min(limit, left));
        return new Compensation(
                days,
                REQUEST.on(approvedOn).term().after(approvedOn),
                List.of(
                        Reason.of("drug.gross", from.toString(), approvedOn.toString(), gross)
                                .by(deduction),
                        Reason.of("drug.most", limit).by(most),
                        Reason.of("drug.total", total.term().after(approvedOn).toString(), left)
                                .by(total),
                        Reason.of("compensation.days", days)));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(from, to));
    }
}
