package quanheng.deposits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.shell.NotAllowedException;

/// Deposits of trade secrets. Only digests come here. What each answers depends on who looks: an
/// organisation sees its own, staff see that others exist without their titles, nobody else sees any.
@Component
public class Deposits {
    private final DepositStore store;
    private final Journal journal;
    private final Sight sight;

    Deposits(DepositStore store, Journal journal, Sight sight) {
        this.store = store;
        this.journal = journal;
        this.sight = sight;
    }

    /// Deposits a digest for one of the viewer's organisations.
    ///
    /// @throws NotAllowedException where he does not act for it
    public Outcome keep(Wish wish, Viewer viewer) {
        var faults = wish.faults();
        var organization = wish.organization();
        if (!faults.isEmpty() || organization == null) {
            return new Outcome.Wrong(faults);
        }
        if (!viewer.organizations().contains(organization)) {
            throw new NotAllowedException("deposit for organization:" + organization);
        }
        var digest = Digest.read(wish.digest()).orElseThrow();
        var own = new Deposit.Own(wish.title().strip(), wish.note().strip(), viewer.username());
        try {
            return sight.as(
                    viewer,
                    () -> store.of(organization, digest)
                            .<Outcome>map(Outcome.AlreadyKept::new)
                            .orElseGet(() -> new Outcome.Kept(keep(organization, digest, own))));
        } catch (DuplicateKeyException e) {
            return sight.as(
                    viewer,
                    () -> new Outcome.AlreadyKept(store.of(organization, digest).orElseThrow(() -> e)));
        }
    }

    private Deposit keep(UUID organization, String digest, Deposit.Own own) {
        var detail = Map.of("organization", organization, "sha256", digest);
        var entry = journal.append(own.depositedBy(), "deposits.deposited", subject(digest), detail);
        var deposit = new Deposit(entry.sequence(), organization, digest, entry.at(), entry.hash(), own);
        store.add(deposit, own);
        return deposit;
    }

    /// Deposits before a number, newest first.
    @Transactional(readOnly = true)
    public List<Deposit> before(long number, int limit) {
        return store.before(number, limit);
    }

    /// The deposits of a digest, oldest first, each with its proof.
    @Transactional(readOnly = true)
    public List<Certificate> ofDigest(String sha256) {
        return store.ofDigest(sha256).stream()
                .flatMap(deposit -> certificate(deposit).stream())
                .toList();
    }

    /// The deposit of a number with its proof.
    @Transactional(readOnly = true)
    public Optional<Certificate> find(long number) {
        return store.find(number).flatMap(this::certificate);
    }

    private Optional<Certificate> certificate(Deposit deposit) {
        return journal.proof(deposit.number()).map(proof -> Certificate.of(deposit, proof));
    }

    static String subject(String sha256) {
        return "deposit:" + sha256;
    }
}
