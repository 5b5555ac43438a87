package quanheng.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import quanheng.indicators.PromiseCounts;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.registers.Right;
import quanheng.registers.Uses;

/// Tells the record of a right which promises of the ledger count it.
@Component
class Counting implements Uses {
    private final Plans plans;
    private final PromiseCounts indicators;

    Counting(Plans plans, PromiseCounts indicators) {
        this.plans = plans;
        this.indicators = indicators;
    }

    @Override
    public List<Use> of(Right right, LocalDate asOf) {
        var promises = plans.promises(asOf).stream().collect(Collectors.toMap(Promise::id, Function.identity()));
        return indicators.counting(promises.keySet(), right.id(), asOf).stream()
                .map(promises::get)
                .map(promise -> new Use(promise.words(), "/ledger/promises/" + promise.id()))
                .sorted(java.util.Comparator.comparing(Use::words))
                .toList();
    }
}
