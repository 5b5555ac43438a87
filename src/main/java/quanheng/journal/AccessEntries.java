package quanheng.journal;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.AccountClosed;
import quanheng.access.AccountOpened;
import quanheng.access.PasswordChanged;
import quanheng.access.SignInTried;

/// Enters in the journal what happens to accounts. Access stands below the journal and cannot do it itself.
@Component
class AccessEntries {
    private final Journal journal;

    AccessEntries(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    @Transactional
    void opened(AccountOpened event) {
        var roles = event.viewer().roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        journal.append(
                event.by(), "access.account-opened", "account:" + event.viewer().username(), Map.of("roles", roles));
    }

    @EventListener
    @Transactional
    void closed(AccountClosed event) {
        journal.append(event.by(), "access.account-closed", "account:" + event.username(), Map.of());
    }

    @EventListener
    @Transactional
    void changed(PasswordChanged event) {
        journal.append(event.by(), "access.password-changed", "account:" + event.username(), Map.of());
    }

    @EventListener
    @Transactional
    void tried(SignInTried event) {
        var act = event.succeeded() ? "access.signed-in" : "access.sign-in-refused";
        var name = event.username().substring(0, Math.min(40, event.username().length()));
        journal.append(event.succeeded() ? name : "system", act, "account:" + name, Map.of("address", event.address()));
    }
}
