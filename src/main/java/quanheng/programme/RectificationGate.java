package quanheng.programme;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.CaseActed;

/// Moves a rectification with the acts of its case, in their transaction: the database refuses to close one whose
/// evidence no other person has verified, and the act with it.
@Component
class RectificationGate {
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "programme", "programme", Set.of(Role.COORDINATOR), Set.of());

    private final MatterStore store;
    private final Sight sight;

    RectificationGate(MatterStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    @EventListener
    void follow(CaseActed acted) {
        if (acted.head().procedure().equals(Supervision.RECTIFICATION)) {
            sight.as(ENGINE, () -> {
                move(acted);
                return acted;
            });
        }
    }

    private void move(CaseActed acted) {
        var number = acted.head().number();
        var act = acted.act();
        switch (act.kind()) {
            case "open" -> store.begin(number);
            case "submit" -> store.submit(number, UUID.fromString(act.told("proof")), act.author());
            case "verify" -> store.verify(number, act.author());
            case "close" -> store.close(number);
            case "reject", "reopen" -> store.reopen(number);
            default -> {}
        }
    }
}
