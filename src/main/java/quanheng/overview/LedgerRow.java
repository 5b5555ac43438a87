package quanheng.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Owner;
import quanheng.plans.Promise;

/// A line of the ledger: a promise, what is counted for it, and where it stands.
///
/// @param count null where nothing is counted for it
public record LedgerRow(Promise promise, @Nullable Count count, Standing standing) {
    /// Its state.
    public PromiseState state() {
        return standing.state();
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
