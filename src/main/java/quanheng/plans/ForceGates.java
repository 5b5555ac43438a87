package quanheng.plans;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;

/// All that stands between versions and their coming into force.
@Component
public class ForceGates {
    private final ObjectProvider<ForceGate> gates;

    ForceGates(ObjectProvider<ForceGate> gates) {
        this.gates = gates;
    }

    /// The first thing that stands against it; empty where nothing does.
    @Transactional(readOnly = true)
    public Optional<ForceGate.Barrier> against(Version version) {
        return gates.orderedStream()
                .flatMap(gate -> gate.against(version).stream())
                .findFirst();
    }

    /// Whether drafts of a plan are kept from somebody.
    @Transactional(readOnly = true)
    public boolean hides(UUID plan, Viewer viewer) {
        return gates.stream().anyMatch(gate -> gate.hides(plan, viewer));
    }
}
