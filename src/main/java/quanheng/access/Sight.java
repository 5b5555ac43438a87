package quanheng.access;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Whose rows the database shows. Each transaction of a signed-in person sees what is his without asking
/// this; work that nobody is signed in for sees nothing that belongs to an organisation, unless it says here
/// for whom it works.
@Component
public class Sight {
    private final SightStore store;
    private final TransactionTemplate transaction;

    Sight(SightStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /// Does work in a transaction, the present one where there is one, with the sight of this viewer.
    /// Afterwards the transaction sees again what it saw before.
    public <T> T as(Viewer viewer, Supplier<T> work) {
        return look(SightStore.Settings.of(viewer), work);
    }

    /// Does work in a transaction that sees nothing that belongs to an organisation.
    public <T> T asNobody(Supplier<T> work) {
        return look(SightStore.NOBODY, work);
    }

    /// A failure rolls back, and the settings with it; so nothing is put back then.
    private <T> T look(SightStore.Settings settings, Supplier<T> work) {
        return transaction.execute(status -> {
            var before = store.change(settings);
            var done = work.get();
            store.set(before);
            return done;
        });
    }
}
