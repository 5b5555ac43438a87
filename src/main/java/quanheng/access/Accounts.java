package quanheng.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of the office.
@Component
public class Accounts implements UserDetailsService {
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountStore store, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return store.find(username).orElseThrow(() -> new UsernameNotFoundException("no account " + username));
    }

    /// Opens an account, or leaves the one that exists as it is.
    ///
    /// @param password at least 8 characters
    /// @param organizations the bodies the person acts for
    /// @return the account's viewer
    @Transactional
    public Viewer open(String username, String name, String password, Set<Role> roles, Set<UUID> organizations) {
        if (password.length() < 8) {
            throw new IllegalArgumentException("a password has at least 8 characters");
        }
        var known = find(username);
        if (known.isPresent()) {
            return known.get();
        }
        var viewer = new Viewer(UUID.randomUUID(), username, name, roles, organizations);
        store.add(viewer, Objects.requireNonNull(passwords.encode(password)), clock.instant());
        events.publishEvent(new AccountOpened(viewer));
        return viewer;
    }

    /// The account of this name.
    public Optional<Viewer> find(String username) {
        return store.find(username).map(SignedIn::viewer);
    }

    /// All accounts by name.
    public List<Viewer> all() {
        return store.all();
    }
}
