package quanheng.targets;

import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.evidence.Openers;
import quanheng.plans.Owner;
import quanheng.plans.Plans;
import quanheng.shell.NotFoundException;

/// Lets a unit open what proves a goal it answers for.
@Component
class GoalFiles implements Openers {
    private final JudgementStore store;
    private final Plans plans;

    GoalFiles(JudgementStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    @Override
    public boolean mayOpen(UUID evidence, Viewer viewer) {
        return store.promisesProvedBy(evidence).stream().anyMatch(promise -> answersFor(promise, viewer));
    }

    private boolean answersFor(UUID promise, Viewer viewer) {
        try {
            return plans.promise(promise).owners().stream()
                    .map(Owner::organizationId)
                    .anyMatch(viewer.organizations()::contains);
        } catch (NotFoundException ended) {
            return false;
        }
    }
}
