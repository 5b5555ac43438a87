package quanheng.access.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;

/// What the keeper of accounts typed. Everything is taken as typed, so that nothing typed is lost.
record AccountForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String password,
        @Nullable List<Role> roles,
        @Nullable List<UUID> organizations) {
    static final AccountForm EMPTY = new AccountForm("", "", "", List.of(), List.of());
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    /// Message keys of all that is wrong, by field.
    Map<String, String> faults(Accounts accounts) {
        var faults = new TreeMap<String, String>();
        if (!USERNAME.matcher(text(username)).matches()) {
            faults.put("username", "access.fault.username");
        } else if (accounts.find(text(username)).isPresent()) {
            faults.put("username", "access.fault.taken");
        }
        if (text(name).isEmpty()) {
            faults.put("name", "access.fault.name");
        }
        if (text(password).length() < NewAccount.SHORTEST_PASSWORD) {
            faults.put("password", "access.fault.password");
        }
        if (roles == null || roles.isEmpty()) {
            faults.put("roles", "access.fault.roles");
        }
        return faults;
    }

    NewAccount account() {
        return new NewAccount(
                text(username),
                text(name),
                text(password),
                Set.copyOf(roles == null ? List.of() : roles),
                Set.copyOf(organizations == null ? List.of() : organizations));
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    public boolean actsFor(UUID body) {
        return organizations != null && organizations.contains(body);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
