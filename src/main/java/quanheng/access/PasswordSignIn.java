package quanheng.access;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a password, and keeps its hash out of the session.
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        super(accounts);
        setPasswordEncoder(passwords);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails person) {
        var kept = person instanceof SignedIn signedIn ? signedIn.withoutPassword() : person;
        return super.createSuccessAuthentication(kept, authentication, kept);
    }
}
