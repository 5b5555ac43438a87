package quanheng.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.indicators.PromiseCounts;
import quanheng.plans.Promise;

/// What the registers show for promises that are bound to a count.
@Component
class Counts {
    private final PromiseCounts indicators;

    Counts(PromiseCounts indicators) {
        this.indicators = indicators;
    }

    /// Counts by promise; promises without a number or bound to nothing are absent.
    Map<UUID, Count> of(List<Promise> promises, LocalDate asOf) {
        var observed = indicators.observe(promises.stream().map(Promise::id).toList(), asOf);
        var counts = new HashMap<UUID, Count>();
        for (var promise : promises) {
            var observation = observed.get(promise.id());
            var target = promise.target();
            if (observation != null && target != null && target.quantity() != null) {
                var goal = target.quantity().unscaled();
                counts.put(
                        promise.id(),
                        new Count(
                                observation.value(),
                                goal.low(),
                                goal.high(),
                                goal.unit(),
                                observation.asOf(),
                                observation.label(),
                                observation.recordsPath()));
            }
        }
        return counts;
    }
}
