package quanheng.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quanheng.access.Viewer;

/// What another module knows to stand between a version and its coming into force, such as an approval that is still
/// to be given. A module above declares one as a component.
public interface ForceGate {
    /// What stands against it now; empty where nothing does.
    Optional<Barrier> against(Version version);

    /// Whether drafts of a plan are kept from somebody who would otherwise see them.
    boolean hides(UUID plan, Viewer viewer);

    /// Why a version cannot come into force yet.
    ///
    /// @param message   key of its words, which name the remedy
    /// @param arguments of the message
    /// @param address   where the remedy is
    record Barrier(String message, List<Object> arguments, String address) {
        public Barrier {
            arguments = List.copyOf(arguments);
        }
    }
}
