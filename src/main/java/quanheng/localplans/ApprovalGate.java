package quanheng.localplans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.plans.ForceGate;
import quanheng.plans.Version;

/// Only an approved version of a plan that stands under another one comes into force. The database refuses the rest
/// as well.
@Component
class ApprovalGate implements ForceGate {
    private final LocalPlanStore store;

    ApprovalGate(LocalPlanStore store) {
        this.store = store;
    }

    @Override
    public Optional<Barrier> against(Version version) {
        if (!store.isBound(version.planId()) || store.isApproved(version.planId(), version.id())) {
            return Optional.empty();
        }
        var state = store.submission(version.id()).map(Submission::state).orElse("NOT_SUBMITTED");
        var address = store.submission(version.id())
                .map(submission -> "/local-plans/cases/" + submission.number())
                .orElse("/local-plans");
        return Optional.of(new Barrier("localplans.barrier." + state, List.of(version.number()), address));
    }

    /// Drafts of a unit's plan are seen by the office and by itself.
    @Override
    public boolean hides(UUID plan, Viewer viewer) {
        return store.isBound(plan) && store.plan(plan).isEmpty();
    }
}
