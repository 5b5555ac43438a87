package quanheng.localplans;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import quanheng.plans.ClauseDifference;
import quanheng.plans.Differences;
import quanheng.plans.Plans;

/// Takes what was found of clauses over to the next version, where their words are the same; so a remark on a clause
/// that was not amended still stands.
@Component
class CarryingOver {
    private final OpinionStore opinions;
    private final ReviewSheets sheets;
    private final Plans plans;
    private final Clock clock;

    CarryingOver(OpinionStore opinions, ReviewSheets sheets, Plans plans, Clock clock) {
        this.opinions = opinions;
        this.sheets = sheets;
        this.plans = plans;
        this.clock = clock;
    }

    /// @return how many opinions were taken over
    int over(Submission submission) {
        var before = sheets.before(submission);
        if (before == null) {
            return 0;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var same = Differences.between(plans.text(before.version()), plans.text(submission.version())).stream()
                .filter(each -> each.kind() == ClauseDifference.Kind.SAME)
                .collect(Collectors.toMap(ClauseDifference::older, ClauseDifference::newer, (one, other) -> one));
        opinions.carried(before.version()).stream()
                .filter(each -> same.containsKey(each.clause()))
                .forEach(each -> opinions.say(
                        submission.version(),
                        new OpinionStore.Carried(clause(same, each.clause()), each.promise(), each.holds()),
                        submission.submittedBy(),
                        now));
        return (int) opinions.of(before.version()).stream()
                .filter(each -> same.containsKey(each.clause()))
                .map(each -> new Opinion(
                        clause(same, each.clause()), 1, each.kind(), each.remark(), true, each.by(), each.at()))
                .filter(each -> opinions.add(submission.version(), each))
                .count();
    }

    private static String clause(Map<String, String> same, String older) {
        return same.getOrDefault(older, older);
    }
}
