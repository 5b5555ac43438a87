package quanheng.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.plans.Promise;

/// What the registers show for promises that are bound to a count.
@Component
class Counts {
    /// Counts by promise; promises bound to nothing are absent.
    Map<UUID, Count> of(List<Promise> promises, LocalDate asOf) {
        return Map.of();
    }
}
