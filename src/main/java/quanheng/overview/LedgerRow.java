package quanheng.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Owner;
import quanheng.plans.Promise;
import quanheng.targets.Judgement;
import quanheng.targets.Reached;

/// A line of the ledger: a promise, what is counted for it, and where it stands.
///
/// @param reached   null where it is bound to nothing
/// @param judgement null where no criterion is written for it
public record LedgerRow(
        Promise promise,
        @Nullable Reached reached,
        @Nullable Judgement judgement,
        Standing standing) {
    /// Its state.
    public PromiseState state() {
        return standing.state();
    }

    /// Whether there is a figure for it.
    public boolean isCounted() {
        return reached != null && reached.value() != null;
    }

    /// The bodies in the lead.
    public List<Owner> leads() {
        return promise.owners().stream().filter(Owner::lead).toList();
    }

    /// The bodies that cooperate.
    public List<Owner> cooperators() {
        return promise.owners().stream().filter(owner -> !owner.lead()).toList();
    }
}
