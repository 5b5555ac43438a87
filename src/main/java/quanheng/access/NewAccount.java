package quanheng.access;

import java.util.Set;
import java.util.UUID;

/// An account to be opened.
///
/// @param username      2 to 40 lower-case letters, digits, dots and dashes
/// @param name          shown on pages
/// @param password      at least 8 characters
/// @param organizations the bodies the person acts for
public record NewAccount(String username, String name, String password, Set<Role> roles, Set<UUID> organizations) {
    /// Characters that a password has at least.
    public static final int SHORTEST_PASSWORD = 8;

    public NewAccount {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least 8 characters");
        }
        roles = Set.copyOf(roles);
        organizations = Set.copyOf(organizations);
    }

    @Override
    public String toString() {
        return "NewAccount[%s, %s]".formatted(username, roles);
    }
}
