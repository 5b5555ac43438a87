package quanheng.plans;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.plans.CorrectionStore.Change;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Makes a draft of a version in force, with everything people settled in it.
@Component
class Revising {
    private final PlanStore plans;
    private final VersionStore versions;
    private final FindingStore findings;
    private final CorrectionStore history;
    private final Journal journal;
    private final Clock clock;

    Revising(
            PlanStore plans,
            VersionStore versions,
            FindingStore findings,
            CorrectionStore history,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.findings = findings;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Intake.Read revise(UUID id, UUID submission, String by) {
        var plan = version(id).planId();
        versions.hold(plan);
        var kept = plans.submitted(submission).map(PlanStore.Row::version);
        if (kept.isPresent()) {
            return new Intake.Read(plan, kept.get().id(), kept.get().number());
        }
        var before = version(id);
        if (before.state() != VersionState.IN_FORCE) {
            throw new ChangedMeanwhileException("version:" + id);
        }
        var number = plans.versionsOf(plan).getFirst().version().number() + 1;
        var draft = new VersionStore.NewVersion(
                UUID.randomUUID(),
                plan,
                number,
                submission,
                before.evidenceId(),
                before.fileName(),
                null,
                by,
                clock.instant());
        versions.copy(id, draft);
        takeOver(before, draft.id(), by);
        journal.append(by, "plans.revised", "plan:" + plan, Map.of("version", number, "revises", before.number()));
        return new Intake.Read(plan, draft.id(), number);
    }

    private void takeOver(Version before, UUID draft, String by) {
        var old = findings.of(before.id()).stream()
                .filter(read -> read.state() != FindingState.MERGED)
                .toList();
        var taken =
                old.stream().map(read -> read.takenOver(draft, read.finding())).toList();
        findings.insert(draft, taken);
        for (var i = 0; i < old.size(); i++) {
            history.add(Correction.Act.CARRIED, Change.carried(old.get(i), taken.get(i)), by);
        }
    }

    private Version version(UUID id) {
        return plans.version(id).map(PlanStore.Row::version).orElseThrow(() -> new NotFoundException("version:" + id));
    }
}
