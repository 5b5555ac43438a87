package quanheng.bodies;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.bodies.ActionStore.Doing;
import quanheng.parties.UnitMerged;

/// Where a unit goes into another, the other does from that day what meetings asked of it and is not verified. Minutes
/// keep the name they were issued with.
@Component("bodiesSuccession")
class Succession {
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "bodies", "bodies", Set.of(Role.COORDINATOR), Set.of());

    private final ActionStore store;
    private final Sight sight;
    private final Clock clock;

    Succession(ActionStore store, Sight sight, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.clock = clock;
    }

    @EventListener
    void follow(UnitMerged merged) {
        var doing = new Doing(
                ActionAct.Kind.HANDED_ON,
                merged.on(),
                "%s → %s: %s".formatted(merged.name(), merged.intoName(), merged.why()),
                merged.by(),
                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        sight.as(ENGINE, () -> {
            var handed = store.handOnOpen(merged.from(), merged.into());
            handed.forEach(action -> store.add(action, doing));
            return handed.size();
        });
    }
}
