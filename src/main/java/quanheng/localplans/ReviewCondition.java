package quanheng.localplans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Condition;
import quanheng.docket.Refusal;

/// What stands against returning or approving a plan: no remark, a remark that is not settled, a clause nobody looked
/// at, somebody who judges his own unit.
@Component
class ReviewCondition implements Condition {
    private static final Set<String> JUDGING = Set.of("return", "approve");

    private final LocalPlanStore store;
    private final ReviewSheets sheets;
    private final Sight sight;

    ReviewCondition(LocalPlanStore store, ReviewSheets sheets, Sight sight) {
        this.store = store;
        this.sheets = sheets;
        this.sight = sight;
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told) {
        if (!file.procedure().id().equals(LocalPlans.PROCEDURE) || !JUDGING.contains(act.id())) {
            return List.of();
        }
        return sight.as(LocalPlans.ENGINE, () -> against(file, act.id()));
    }

    private List<Refusal> against(CaseFile file, String act) {
        var reasons = new ArrayList<Refusal>();
        if (file.posts().contains("unit")) {
            reasons.add(Refusal.saying("localplans.refused.recused", List.of("LAD-07")));
        }
        var handedIn = store.submissions(file.head().number());
        if (handedIn.isEmpty()) {
            return reasons;
        }
        var tally = sheets.tally(handedIn.getLast());
        if (act.equals("return") && tally.remarks() == 0) {
            reasons.add(Refusal.saying("localplans.refused.no-remark", List.of("LAD-03")));
        }
        if (act.equals("approve") && tally.remarks() > 0) {
            reasons.add(
                    Refusal.saying("localplans.refused.remarks", List.of("LAD-03"), Integer.toString(tally.remarks())));
        }
        if (act.equals("approve") && tally.open() > 0) {
            reasons.add(Refusal.saying("localplans.refused.open", List.of("LAD-03"), Integer.toString(tally.open())));
        }
        return reasons;
    }
}
