package quanheng.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Owner;
import quanheng.plans.Promise;
import quanheng.targets.Judgement;
import quanheng.targets.Outlook;
import quanheng.targets.Reached;

/// A line of the ledger: a promise, what is counted for it, and where it stands.
///
/// @param reached   null where it is bound to nothing
/// @param outlook   what its months and earlier years say
/// @param judgement null where no criterion is written for it
/// @param needed    what its pace would have reached by the day; null where it does not add up over days
public record LedgerRow(
        Promise promise,
        @Nullable Reached reached,
        Outlook outlook,
        @Nullable Judgement judgement,
        @Nullable BigDecimal needed,
        Standing standing) {
    /// How far it lags behind what was to be there by the day, from 0 to 1; 1 where nothing shows at all.
    public double lag() {
        var value = reached == null ? null : reached.value();
        if (value == null || reached == null) {
            return state() == PromiseState.OVERDUE ? 1 : 0;
        }
        var due = state() == PromiseState.BEHIND && needed != null ? needed : reached.low();
        return due.signum() == 0 || value.compareTo(due) >= 0 ? 0 : 1 - value.doubleValue() / due.doubleValue();
    }

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
