package quanheng.targets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Judges goals that name no number: by a written criterion, on evidence, by somebody else than who wrote it. Without
/// all of these a goal lacks its criterion, and whatever is withdrawn takes its verdict with it.
@Component
public class Judging {
    private final JudgementStore store;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    Judging(JudgementStore store, Evidence evidence, Journal journal, Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// What a verdict came to.
    public sealed interface Decision {
        /// It holds.
        record Decided(Verdict verdict) implements Decision {}

        /// Who wrote the criterion cannot judge by it.
        record OwnCriterion() implements Decision {}

        /// There is nothing to judge on.
        record NoEvidence() implements Decision {}
    }

    /// Writes down what would fulfil a goal.
    ///
    /// @throws ChangedMeanwhileException where there is a criterion already
    @Transactional
    public GoalCriterion write(UUID promiseId, String words, String by) {
        var criterion = new GoalCriterion(UUID.randomUUID(), promiseId, words.strip(), by, now());
        if (!store.insert(criterion)) {
            throw new ChangedMeanwhileException("promise:" + promiseId);
        }
        journal.append(by, "targets.criterion-written", subject(promiseId), Map.of("words", criterion.words()));
        return criterion;
    }

    /// Keeps a file as evidence for a goal.
    ///
    /// @param says what it shows
    /// @throws ChangedMeanwhileException where the criterion was withdrawn
    @Transactional
    public Proof prove(UUID promiseId, Upload file, String says, String by) {
        var criterion = required(promiseId).criterion();
        var kept = evidence.keep(file.name, file.content, by);
        var proof = new Proof(UUID.randomUUID(), criterion.id(), kept.id(), kept.fileName(), says.strip(), by, now());
        store.insert(proof);
        journal.append(
                by,
                "targets.evidence-added",
                subject(promiseId),
                Map.of("proof", proof.id().toString(), "sha256", kept.sha256()));
        return proof;
    }

    /// A file as it was sent.
    public static final class Upload {
        private final String name;
        private final byte[] content;

        /// @param content not copied
        public Upload(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    /// Judges a goal on the evidence there is.
    ///
    /// @throws ChangedMeanwhileException where the criterion was withdrawn, or there is a verdict already
    @Transactional
    public Decision decide(UUID promiseId, Finding finding, String by) {
        var judgement = required(promiseId);
        var criterion = judgement.criterion();
        if (criterion.writtenBy().equals(by)) {
            return new Decision.OwnCriterion();
        }
        if (judgement.proofs().isEmpty()) {
            return new Decision.NoEvidence();
        }
        var verdict = new Verdict(
                UUID.randomUUID(),
                criterion.id(),
                finding.outcome(),
                finding.on(),
                finding.reasons().strip(),
                by,
                now(),
                judgement.proofs().stream().map(Proof::id).toList());
        if (!store.insert(verdict, criterion.writtenBy())) {
            throw new ChangedMeanwhileException(subject(promiseId));
        }
        journal.append(
                by,
                "targets.verdict-given",
                subject(promiseId),
                Map.of("outcome", finding.outcome().word(), "on", finding.on().toString()));
        return new Decision.Decided(verdict);
    }

    /// What a reviewer found.
    public record Finding(Verdict.Outcome outcome, LocalDate on, String reasons) {}

    /// Withdraws the criterion of a goal, with all that hangs on it.
    @Transactional
    public void withdrawCriterion(UUID promiseId, UUID criterion, String by) {
        withdraw("criterion", promiseId, criterion, by);
    }

    /// Withdraws evidence; a verdict that rests on it falls.
    @Transactional
    public void withdrawProof(UUID promiseId, UUID proof, String by) {
        withdraw("proof", promiseId, proof, by);
    }

    /// Withdraws a verdict.
    @Transactional
    public void withdrawVerdict(UUID promiseId, UUID verdict, String by) {
        withdraw("verdict", promiseId, verdict, by);
    }

    private void withdraw(String what, UUID promiseId, UUID id, String by) {
        if (!store.withdraw(what, promiseId, id, new JudgementStore.Withdrawal(by, now()))) {
            throw new ChangedMeanwhileException(subject(promiseId));
        }
        journal.append(by, "targets." + what + "-withdrawn", subject(promiseId), Map.of("id", id.toString()));
    }

    /// What a goal is judged by; empty where nobody has written a criterion.
    @Transactional(readOnly = true)
    public Optional<Judgement> judgement(UUID promiseId) {
        return Optional.ofNullable(store.live(List.of(promiseId), null).get(promiseId));
    }

    /// What goals were judged by at a moment; those without a criterion are absent.
    ///
    /// @param knownAt null for now
    @Transactional(readOnly = true)
    public Map<UUID, Judgement> judgements(Collection<UUID> promises, @Nullable Instant knownAt) {
        return store.live(promises, knownAt);
    }

    private Judgement required(UUID promiseId) {
        return judgement(promiseId).orElseThrow(() -> new NotFoundException("criterion of " + subject(promiseId)));
    }

    private static String subject(UUID promiseId) {
        return "promise:" + promiseId;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
