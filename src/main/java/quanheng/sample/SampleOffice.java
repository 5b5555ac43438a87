package quanheng.sample;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.parties.Organizations;
import quanheng.shell.Provenance;

/// Fills an empty office with the sample when `quanheng.sample` asks for it, whole or not at all, and
/// remembers for good that everything in it is made up. An office with accounts of its own is left alone.
@Component
class SampleOffice implements SmartInitializingSingleton, Provenance {
    private final boolean wanted;
    private final OfficeStore store;
    private final Accounts accounts;
    private final Organizations organizations;
    private final List<SamplePart> parts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MessageSource messages;
    private volatile boolean sample;

    SampleOffice(
            @Value("${quanheng.sample:false}") boolean wanted,
            OfficeStore store,
            Accounts accounts,
            Organizations organizations,
            List<SamplePart> parts,
            TransactionTemplate transaction,
            Clock clock,
            MessageSource messages) {
        this.wanted = wanted;
        this.store = store;
        this.accounts = accounts;
        this.organizations = organizations;
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sample = store.isSample();
        if (wanted && !sample && accounts.all().isEmpty()) {
            sample = true;
            transaction.executeWithoutResult(status -> make());
            transaction.executeWithoutResult(status -> account());
        }
    }

    @Override
    public boolean isSample() {
        return sample;
    }

    @Override
    public String office(Locale language) {
        return sample ? messages.getMessage("sample.office", null, language) : "";
    }

    @Override
    public String phone() {
        return sample ? messages.getMessage("sample.phone", null, Locale.SIMPLIFIED_CHINESE) : "";
    }

    @Override
    public String address() {
        return sample ? messages.getMessage("sample.street", null, Locale.SIMPLIFIED_CHINESE) : "";
    }

    /// True where a sample was asked for and the office already held real accounts.
    boolean isRefused() {
        return wanted && !sample;
    }

    private void make() {
        store.mark(clock.instant());
        for (var person : SampleFiles.people()) {
            Set<UUID> bodies = person.organization().isEmpty()
                    ? Set.of()
                    : Set.of(organizations
                            .resolve(person.organization(), SampleFiles.CITY)
                            .id());
            accounts.open(new NewAccount(
                    person.username(), person.name(), SampleFiles.PASSWORD, Set.of(person.role()), bodies));
        }
        parts.stream().filter(part -> !part.isCounted()).forEach(SamplePart::load);
    }

    /// What is counted from records needs them to be there for everybody: it comes in a second transaction. A sample
    /// made by an earlier version goes without it.
    private void account() {
        parts.stream().filter(SamplePart::isCounted).forEach(SamplePart::load);
    }
}
