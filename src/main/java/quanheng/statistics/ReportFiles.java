package quanheng.statistics;

import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.evidence.Openers;

/// Lets a unit open the papers of what was reported by somebody of the unit.
@Component
class ReportFiles implements Openers {
    private final ReportStore store;
    private final Accounts accounts;

    ReportFiles(ReportStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public boolean mayOpen(UUID evidence, Viewer viewer) {
        return store.reportersWith(evidence).stream()
                .flatMap(username -> accounts.find(username).stream())
                .flatMap(reporter -> reporter.organizations().stream())
                .anyMatch(viewer.organizations()::contains);
    }
}
