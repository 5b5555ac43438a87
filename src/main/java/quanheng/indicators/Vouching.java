package quanheng.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.law.Evidence;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Lets a second person vouch for a definition the office wrote itself (复核). Until then it says that it is open.
@Component
public class Vouching {
    private final DefinitionStore store;
    private final Journal journal;
    private final Clock clock;

    Vouching(DefinitionStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It holds.
        record Vouched() implements Outcome {}

        /// Who wrote it cannot vouch for it.
        record OwnDefinition() implements Outcome {}

        /// It says neither how well it is known nor from what.
        record Unfounded() implements Outcome {}
    }

    /// Who answers for a version; empty for what comes with the product.
    public Optional<Authorship> authorship(String indicator, int version) {
        return store.authorship(indicator, version);
    }

    /// Vouches for a version.
    ///
    /// @param reasons what it was compared with
    /// @param by      username
    /// @throws NotFoundException         where the office wrote no such version
    /// @throws ChangedMeanwhileException where somebody vouched for it already
    @Transactional
    public Outcome vouch(Key key, Evidence evidence, String reasons, String by) {
        var subject = "indicator:" + key.indicator();
        var author = authorship(key.indicator(), key.version())
                .orElseThrow(() -> new NotFoundException(subject))
                .writtenBy();
        if (author.equals(by)) {
            return new Outcome.OwnDefinition();
        }
        if (evidence == Evidence.UNVERIFIED || reasons.isBlank()) {
            return new Outcome.Unfounded();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!store.insert(key, author, new Authorship.Vouched(evidence, reasons.strip(), by, now))) {
            throw new ChangedMeanwhileException(subject);
        }
        journal.append(
                by, "indicators.vouched", subject, Map.of("version", key.version(), "evidence", evidence.name()));
        return new Outcome.Vouched();
    }

    /// A version of an indicator.
    public record Key(String indicator, int version) {}
}
