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
import quanheng.shell.NotFoundException;

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
        return known.isPresent() ? known.get() : open(wanted, "system");
    }

    /// Opens an account.
    ///
    /// @param by username of who opens it
    /// @throws org.springframework.dao.DuplicateKeyException where the username is taken
    @Transactional
    public Viewer open(NewAccount wanted, String by) {
        var viewer =
                new Viewer(UUID.randomUUID(), wanted.username(), wanted.name(), wanted.roles(), wanted.organizations());
        store.add(viewer, hash(wanted.password()), clock.instant());
        events.publishEvent(new AccountOpened(viewer, by));
        return viewer;
    }

    /// Closes an account for good and ends its sessions. A closed account stays as it is.
    ///
    /// @param by username of who closes it
    /// @throws NotFoundException where there is no such account
    @Transactional
    public void close(String username, String by) {
        if (store.find(username).isEmpty()) {
            throw new NotFoundException("account:" + username);
        }
        if (store.close(username, clock.instant())) {
            store.endSessions(username);
            events.publishEvent(new AccountClosed(username, by));
        }
    }

    /// Gives an account another password and ends its sessions.
    ///
    /// @param password at least 8 characters
    /// @param by       username of who gives it
    /// @throws NotFoundException where there is no such open account
    @Transactional
    public void givePassword(String username, String password, String by) {
        if (!store.givePassword(username, hash(password))) {
            throw new NotFoundException("account:" + username);
        }
        store.endSessions(username);
        events.publishEvent(new PasswordChanged(username, by));
    }

    /// Whoever acts for a unit from now on acts for another as well, and nobody else acts for that one any more. Their
    /// sessions end, so that they sign in anew with it.
    @Transactional
    public void handOver(UUID unit, UUID to) {
        store.handOver(unit, to).forEach(store::endSessions);
    }

    /// True where this is the account's password.
    public boolean isPassword(String username, String password) {
        return store.find(username)
                .map(person -> passwords.matches(password, person.getPassword()))
                .orElse(false);
    }

    /// The account of this name.
    public Optional<Viewer> find(String username) {
        return store.find(username).map(SignedIn::viewer);
    }

    /// All accounts by name.
    public List<Account> all() {
        return store.all();
    }

    private String hash(String password) {
        if (password.length() < NewAccount.SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least 8 characters");
        }
        return Objects.requireNonNull(passwords.encode(password));
    }
}
