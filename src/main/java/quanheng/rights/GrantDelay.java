package quanheng.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Compensation for a grant that took unreasonably long (LIF-17): the days from four years after filing or three years
/// after the request for examination, whichever is later, to the announcement of the grant, less the delays that are
/// reasonable or the applicant's.
///
/// @param filedOn       of an international application the day it entered the national phase
/// @param requestedOn   day substantive examination was asked for
/// @param grantedOn     day the grant was announced
/// @param reasonable    days of delay that are reasonable
/// @param byApplicant   days of delay the applicant caused
/// @param hasTwin       whether the same applicant filed the same as a utility model on the same day and had it granted
public record GrantDelay(
        LocalDate filedOn,
        LocalDate requestedOn,
        LocalDate grantedOn,
        int reasonable,
        int byApplicant,
        boolean hasTwin) {
    private static final Versions FROM_FILING = Versions.of("LIF-17", "FILING");
    private static final Versions FROM_REQUEST = Versions.of("LIF-17", "EXAMINATION");
    private static final Versions REQUEST = Versions.of("LIF-17", "REQUEST");

    /// The days to be compensated and how they are reckoned.
    public Compensation compensation() {
        var rule = FROM_FILING.on(grantedOn);
        if (!rule.covers(grantedOn)) {
            return none(Reason.of("delay.before", rule.from().toString()).by(rule));
        }
        var request = REQUEST.on(grantedOn);
        if (hasTwin) {
            return none(Reason.of("delay.twin").by(request));
        }
        var fromFiling = rule.term().after(filedOn);
        var requestRule = FROM_REQUEST.on(grantedOn);
        var fromRequest = requestRule.term().after(requestedOn);
        var from = fromFiling.isAfter(fromRequest) ? fromFiling : fromRequest;
        var gross = Math.max(0, (int) ChronoUnit.DAYS.between(from, grantedOn));
        var days = Math.max(0, gross - reasonable - byApplicant);
        return new Compensation(
                days,
                request.term().after(grantedOn),
                List.of(
                        Reason.of("delay.filing", filedOn.toString(), fromFiling.toString())
                                .by(rule),
                        Reason.of("delay.request", requestedOn.toString(), fromRequest.toString())
                                .by(requestRule),
                        Reason.of("delay.gross", from.toString(), grantedOn.toString(), gross),
                        Reason.of("delay.less", reasonable, byApplicant),
                        Reason.of("compensation.days", days)));
    }

    private static Compensation none(Reason reason) {
        return new Compensation(0, null, List.of(reason));
    }
}
