package quanheng.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/// The signed-in person, as every page sees him.
///
/// @param name          shown on pages
/// @param organizations the bodies he acts for
public record Viewer(UUID id, String username, String name, Set<Role> roles, Set<UUID> organizations)
        implements Serializable {
    public Viewer {
        roles = Set.copyOf(roles);
        organizations = Set.copyOf(organizations);
    }

    /// True where he has at least one of these roles.
    public boolean hasAny(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
