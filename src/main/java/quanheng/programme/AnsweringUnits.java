package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.parties.UnitChanges;
import quanheng.plans.Owner;
import quanheng.plans.Plans;

/// The units that the plans in force name for their promises.
@Component
public class AnsweringUnits {
    private final Plans plans;
    private final UnitChanges changes;
    private final Clock clock;

    AnsweringUnits(Plans plans, UnitChanges changes, Clock clock) {
        this.changes = changes;
        this.plans = plans;
        this.clock = clock;
    }

    /// Their names as plans print them, by organisation, in the order of the names; of one that has another
    /// name now, or went into another unit, the name of who answers now.
    @Transactional(readOnly = true)
    public Map<UUID, String> all() {
        var names = new LinkedHashMap<UUID, String>();
        var now = changes.on(LocalDate.now(clock));
        plans.promises(LocalDate.now(clock)).stream()
                .flatMap(promise -> promise.owners().stream())
                .filter(Owner::named)
                .sorted(java.util.Comparator.comparing(Owner::name))
                .forEach(owner -> names.putIfAbsent(
                        now.answering(owner.organizationId()), now.name(owner.organizationId(), owner.name())));
        return names;
    }
}
