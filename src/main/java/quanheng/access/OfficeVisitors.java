package quanheng.access;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import quanheng.shell.Visitors;

/// Tells the frame of a page who is signed in and which menu lines he may open.
@Component
@ConditionalOnWebApplication
class OfficeVisitors implements Visitors {
    private final Grants grants;
    private final AccountStore accounts;

    OfficeVisitors(Grants grants, AccountStore accounts) {
        this.grants = grants;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> name(@Nullable Principal principal) {
        return viewer(principal).map(Viewer::name);
    }

    @Override
    public Optional<String> nameOf(String username) {
        return accounts.find(username).map(person -> person.viewer().name());
    }

    @Override
    public boolean mayOpen(@Nullable Principal principal, String path) {
        return viewer(principal)
                .map(viewer -> grants.allows(viewer, "GET", path))
                .orElse(false);
    }

    private static Optional<Viewer> viewer(@Nullable Principal principal) {
        return principal instanceof Authentication signed && signed.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.viewer())
                : Optional.empty();
    }
}
