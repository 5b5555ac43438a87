package quanheng.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.targets.Freeze;
import quanheng.targets.Judging;
import quanheng.targets.Outlook;
import quanheng.targets.Outlooks;
import quanheng.targets.Targets;

/// The ledger (台账): every promise in force with its owners, its last day and where it stands.
@Component
public class Ledger {
    /// Edition of the rule by which states are derived.
    public static final int RULE = StateRule.EDITION;

    private final Plans plans;
    private final Targets targets;
    private final Outlooks outlooks;
    private final Judging judging;

    Ledger(Plans plans, Targets targets, Outlooks outlooks, Judging judging) {
        this.plans = plans;
        this.targets = targets;
        this.outlooks = outlooks;
        this.judging = judging;
    }

    /// The promises in force as they stand on a day, plan by plan in the order of their texts.
    @Transactional(readOnly = true)
    public List<LedgerRow> rows(LocalDate asOf) {
        return rows(Freeze.on(asOf));
    }

    /// The promises of the plans now in force as they stood on a day: by the figures, bindings and verdicts that were
    /// known at a moment.
    @Transactional(readOnly = true)
    public List<LedgerRow> rows(Freeze freeze) {
        return rows(plans.promises(freeze.day()), freeze);
    }

    /// Those that an organisation answers for.
    @Transactional(readOnly = true)
    public List<LedgerRow> rowsOf(UUID organization, Freeze freeze) {
        return rows(plans.promisesOf(organization, freeze.day()), freeze);
    }

    /// One promise as it stands on a day.
    ///
    /// @throws java.util.NoSuchElementException where no plan in force holds it
    @Transactional(readOnly = true)
    public LedgerRow row(UUID promiseId, LocalDate asOf) {
        return row(promiseId, Freeze.on(asOf));
    }

    /// One promise likewise, as known at a moment.
    ///
    /// @throws java.util.NoSuchElementException where no plan in force holds it
    @Transactional(readOnly = true)
    public LedgerRow row(UUID promiseId, Freeze freeze) {
        return rows(List.of(plans.promise(promiseId)), freeze).getFirst();
    }

    private List<LedgerRow> rows(List<Promise> promises, Freeze freeze) {
        var asOf = freeze.day();
        var reached = targets.observe(promises, freeze);
        var ahead = outlooks.of(promises, reached);
        var judged = judging.judgements(promises.stream().map(Promise::id).toList(), freeze.knownAt());
        return promises.stream()
                .map(promise -> {
                    var found = reached.get(promise.id());
                    var judgement = judged.get(promise.id());
                    var outlook = ahead.getOrDefault(promise.id(), Outlook.NONE);
                    var count = found == null ? null : new Count(found, outlook);
                    var target = promise.target();
                    var needed = count == null || target == null ? null : StateRule.needed(target, count, asOf);
                    var standing = StateRule.standing(promise, count, judgement, asOf);
                    return new LedgerRow(promise, found, outlook, judgement, needed, standing);
                })
                .toList();
    }
}
