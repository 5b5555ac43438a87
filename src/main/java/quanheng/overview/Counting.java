package quanheng.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import quanheng.plans.Plans;
import quanheng.registers.Right;
import quanheng.registers.Uses;
import quanheng.targets.Targets;

/// Tells the record of a right which promises of the ledger count it.
@Component
class Counting implements Uses {
    private final Plans plans;
    private final Targets targets;

    Counting(Plans plans, Targets targets) {
        this.plans = plans;
        this.targets = targets;
    }

    @Override
    public List<Use> of(Right right, LocalDate asOf) {
        var number = right.particulars().number();
        return targets.counting(plans.promises(asOf), number, "/registers/" + right.id(), asOf).stream()
                .map(promise -> new Use(promise.words(), "/ledger/promises/" + promise.id()))
                .sorted(Comparator.comparing(Use::words))
                .toList();
    }
}
