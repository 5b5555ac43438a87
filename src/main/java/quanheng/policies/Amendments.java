package quanheng.policies;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Amendments to the library and the list of powers: one person proposes, another approves.
@Component
public class Amendments {
    private final ProposedStore store;
    private final ChangeChecks checks;
    private final InstrumentStore instruments;
    private final ParameterStore parameters;
    private final PowerStore powers;
    private final DelegationStore delegations;
    private final Journal journal;
    private final Clock clock;

    Amendments(
            ProposedStore store,
            ChangeChecks checks,
            InstrumentStore instruments,
            ParameterStore parameters,
            PowerStore powers,
            DelegationStore delegations,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.instruments = instruments;
        this.parameters = parameters;
        this.powers = powers;
        this.delegations = delegations;
        this.journal = journal;
        this.clock = clock;
    }

    /// A change and the row of the sheet it was read from; 0 for a form.
    public record Numbered(int row, Change change) {}

    /// Proposes changes: all of them, or none where one is wrong.
    @Transactional
    public Outcome propose(List<Numbered> changes, String by) {
        var problems = new ArrayList<Problem>();
        changes.forEach(each -> problems.addAll(checks.of(each.change(), each.row())));
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        var ids = changes.stream()
                .map(each -> store.insert(each.change(), by, now()))
                .toList();
        journal.append(
                by,
                "policies.proposed",
                changes.size() == 1 ? changes.getFirst().change().subject() : "policies",
                Map.of("changes", ids));
        return new Outcome.Done(ids);
    }

    /// Proposes one change.
    @Transactional
    public Outcome propose(Change change, String by) {
        return propose(List.of(new Numbered(0, change)), by);
    }

    /// Brings a change into effect.
    ///
    /// @return wrong where something stands against it by now
    /// @throws NotAllowedException       where the same person proposed it
    /// @throws ChangedMeanwhileException where it was decided already
    @Transactional
    public Outcome approve(long id, String by) {
        var proposed = undecided(id, by);
        var problems = checks.of(proposed.change(), 0);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        decide(proposed, by, true, "");
        try {
            apply(proposed.change(), id);
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException("change:" + id);
        }
        journal.append(by, "policies.approved", proposed.change().subject(), Map.of("change", id));
        return new Outcome.Done(List.of(id));
    }

    /// Turns a change down.
    ///
    /// @throws IllegalArgumentException  where no reason is given
    /// @throws NotAllowedException       where the same person proposed it
    /// @throws ChangedMeanwhileException where it was decided already
    @Transactional
    public void refuse(long id, String reason, String by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        var proposed = undecided(id, by);
        decide(proposed, by, false, reason.strip());
        journal.append(
                by, "policies.refused", proposed.change().subject(), Map.of("change", id, "reason", reason.strip()));
    }

    /// All that wait, then the latest decided ones.
    public List<Proposed> latest() {
        return store.latest();
    }

    /// How many wait.
    public long waiting() {
        return store.waiting();
    }

    /// A change by id.
    public Optional<Proposed> find(long id) {
        return store.find(id);
    }

    private Proposed undecided(long id, String by) {
        var proposed = store.find(id).orElseThrow(() -> new NotFoundException("change:" + id));
        if (!proposed.isWaiting()) {
            throw new ChangedMeanwhileException("change:" + id);
        }
        if (proposed.proposedBy().equals(by)) {
            throw new NotAllowedException("own change:" + id);
        }
        return proposed;
    }

    private void decide(Proposed proposed, String by, boolean approved, String reason) {
        var decided = new Proposed(
                proposed.id(),
                proposed.change(),
                proposed.proposedBy(),
                proposed.proposedAt(),
                by,
                now(),
                approved,
                reason);
        if (!store.decide(decided, by, now())) {
            throw new ChangedMeanwhileException("change:" + proposed.id());
        }
    }

    private void apply(Change change, long id) {
        switch (change) {
            case Change.AddInstrument(var instrument, var articles) -> {
                instruments.insert(instrument, articles, id);
                if (instrument.supersedes() != null) {
                    instruments.end(
                            instrument.supersedes(), instrument.effectiveOn().minusDays(1));
                }
            }
            case Change.EndInstrument end -> instruments.end(end.instrument(), end.lastOn());
            case Change.SetParameter set -> {
                parameters.define(set.parameter());
                parameters.insert(set, id);
            }
            case Change.GrantPower grant -> powers.insert(grant, id);
            case Change.EndPower end -> powers.end(end.row(), end.lastOn(), id);
            case Change.DelegatePower made -> delegations.insert(made, id);
            case Change.EndDelegation end -> delegations.end(end.row(), end.lastOn(), id);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
