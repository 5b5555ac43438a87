package quanheng.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.plans.Plans;

/// The ledger (台账): every promise in force with its owners, its last day and where it stands.
@Component
public class Ledger {
    private final Plans plans;
    private final Counts counts;

    Ledger(Plans plans, Counts counts) {
        this.plans = plans;
        this.counts = counts;
    }

    /// The promises in force as they stand on a day, plan by plan in the order of their texts.
    @Transactional(readOnly = true)
    public List<LedgerRow> rows(LocalDate asOf) {
        var promises = plans.promises(asOf);
        var counted = counts.of(promises, asOf);
        return promises.stream()
                .map(promise -> {
                    var count = counted.get(promise.id());
                    return new LedgerRow(promise, count, StateRule.standing(promise, count, asOf));
                })
                .toList();
    }

    /// One promise as it stands on a day.
    ///
    /// @throws java.util.NoSuchElementException where no plan in force holds it
    @Transactional(readOnly = true)
    public LedgerRow row(UUID promiseId, LocalDate asOf) {
        var promise = plans.promise(promiseId);
        var count = counts.of(List.of(promise), asOf).get(promiseId);
        return new LedgerRow(promise, count, StateRule.standing(promise, count, asOf));
    }
}
