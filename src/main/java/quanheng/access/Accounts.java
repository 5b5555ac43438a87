package quanheng.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    /// @return who will be signed in by it
    @Transactional
    public Viewer open(NewAccount wanted) {
        var known = find(wanted.username());
        if (known.isPresent()) {
            return known.get();
        }
        var viewer =
                new Viewer(UUID.randomUUID(), wanted.username(), wanted.name(), wanted.roles(), wanted.organizations());
        var hash = Objects.requireNonNull(passwords.encode(wanted.password()));
        store.add(viewer, hash, clock.instant());
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
