package quanheng.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Duty;
import quanheng.reading.Period;
import quanheng.reading.Span;
import quanheng.reading.Target;

/// A promise of a plan in force.
///
/// @param id            stays the same across versions of the plan while the promise does
/// @param versionNumber of the version, for the address of its sentence
/// @param findingId     what it was read from, for the address of its sentence
/// @param title         short: what is measured, or the duty's heading
/// @param words         exact words of the plan
/// @param clauseId      clause it stands in
/// @param chapter       heading of its chapter; empty where it stands in none
/// @param span          of the words, in the version's text
/// @param target        null for a duty
/// @param duty          null unless a duty
/// @param owners        those in the lead first; at least one once its plan has an issuer
/// @param deadline      last day; null where neither it nor its plan names one
/// @param deadlineGiven false where the deadline is only the last day of the plan's period
/// @param phase         the plan's phase its deadline falls in; null where none does
/// @param regionCode    null where the plan's region is unknown
/// @param period        of the plan; null where unknown
/// @param sequence      place in the plan's text, from 1
public record Promise(
        UUID id,
        UUID planId,
        String planTitle,
        UUID versionId,
        int versionNumber,
        UUID findingId,
        PromiseKind kind,
        String title,
        String words,
        String clauseId,
        String chapter,
        Span span,
        @Nullable Target target,
        @Nullable Duty duty,
        List<Owner> owners,
        @Nullable LocalDate deadline,
        boolean deadlineGiven,
        @Nullable PlanPhase phase,
        @Nullable String regionCode,
        @Nullable Period period,
        int sequence) {
    public Promise {
        owners = List.copyOf(owners);
    }

    /// Where its sentence can be read.
    public String address() {
        return "/plans/%s/versions/%d#finding-%s".formatted(planId, versionNumber, findingId);
    }
}
