package quanheng.localplans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Plan;
import quanheng.plans.Plans;

/// The plans of units under plans of a higher level (实施方案), as far as the viewer sees them. What becomes of each
/// that is handed in runs as a case of the procedure `implementing-plan`.
@Component
public class LocalPlans {
    static final String PROCEDURE = "implementing-plan";
    static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "localplans", "localplans", Set.of(Role.COORDINATOR), Set.of());

    private final LocalPlanStore store;
    private final ReviewSheets sheets;
    private final Plans plans;

    LocalPlans(LocalPlanStore store, ReviewSheets sheets, Plans plans) {
        this.store = store;
        this.sheets = sheets;
        this.plans = plans;
    }

    /// A plan with the rounds of one case.
    ///
    /// @param rounds of the case, the first first
    /// @param all    all that was ever handed in of the plan, the first first
    public record Filed(LocalPlan plan, List<Submission> rounds, List<Submission> all) {
        public Filed {
            rounds = List.copyOf(rounds);
            all = List.copyOf(all);
        }

        /// The version the case is about now.
        public Submission current() {
            return rounds.getLast();
        }
    }

    /// What a case is about; empty where the viewer sees none.
    @Transactional(readOnly = true)
    public Optional<Filed> find(String number) {
        var rounds = store.submissions(number);
        return rounds.isEmpty()
                ? Optional.empty()
                : store.plan(rounds.getLast().plan())
                        .map(plan -> new Filed(plan, rounds, store.submissions(plan.plan())));
    }

    /// A version as it is reviewed.
    @Transactional(readOnly = true)
    public ReviewSheet sheet(Submission submission) {
        return sheets.of(submission);
    }

    /// Plans a unit can hand in under: those in force.
    @Transactional(readOnly = true)
    public List<Plan> parents() {
        return plans.list().stream().filter(plan -> plan.inForce().isPresent()).toList();
    }
}
