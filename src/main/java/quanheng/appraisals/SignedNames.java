package quanheng.appraisals;

import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;

/// The names of people by the accounts they sign in with, as sheets say who entered and approved points.
@Component
class SignedNames {
    private final Accounts accounts;

    SignedNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The name of an account's person; the account itself where there is none any more.
    String of(String username) {
        return accounts.find(username).map(Viewer::name).orElse(username);
    }
}
