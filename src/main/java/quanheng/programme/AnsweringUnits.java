package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.plans.Owner;
import quanheng.plans.Plans;

/// The units that the plans in force name for their promises.
@Component
public class AnsweringUnits {
    private final Plans plans;
    private final Clock clock;

    AnsweringUnits(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// Their names as plans print them, by organisation, in the order of the names.
    @Transactional(readOnly = true)
    public Map<UUID, String> all() {
        var names = new LinkedHashMap<UUID, String>();
        plans.promises(LocalDate.now(clock)).stream()
                .flatMap(promise -> promise.owners().stream())
                .filter(Owner::named)
                .sorted(java.util.Comparator.comparing(Owner::name))
                .forEach(owner -> names.putIfAbsent(owner.organizationId(), owner.name()));
        return names;
    }
}
