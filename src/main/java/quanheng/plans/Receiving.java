package quanheng.plans;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.reading.Extraction;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;
import quanheng.reading.PlanReader;
import quanheng.reading.Reading;
import quanheng.reading.TextExtractor;
import quanheng.shell.NotFoundException;

/// Takes a plan in: its text is taken out and read before anything is written, then everything is
/// written at once or not at all.
@Component
class Receiving {
    private final TextExtractor extractor = new TextExtractor();
    private final PlanReader reader = new PlanReader();
    private final PlanStore plans;
    private final VersionStore versions;
    private final FindingStore findings;
    private final CorrectionStore history;
    private final Evidence evidence;
    private final Journal journal;
    private final PlanRegions regions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receiving(
            PlanStore plans,
            VersionStore versions,
            FindingStore findings,
            CorrectionStore history,
            Evidence evidence,
            Journal journal,
            PlanRegions regions,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.findings = findings;
        this.history = history;
        this.evidence = evidence;
        this.journal = journal;
        this.regions = regions;
        this.transaction = transaction;
        this.clock = clock;
    }

    Intake receive(UploadedPlan plan, @Nullable UUID ofPlan, String by) {
        return switch (extract(plan)) {
            case Refused refused -> new Intake.Refused(refused.refusal());
            case Extracted text -> keepOnce(plan, ofPlan, reader.read(text.text()), by);
        };
    }

    /// A text with the character NUL in it is no text; the database could not keep it as it is.
    private Extraction extract(UploadedPlan plan) {
        if (plan.content().length > Evidence.LARGEST) {
            return new Refused(Refusal.TOO_LARGE);
        }
        var extraction = extractor.extract(plan.fileName(), plan.content());
        return extraction instanceof Extracted taken && taken.text().indexOf('\0') >= 0
                ? new Refused(Refusal.UNREADABLE)
                : extraction;
    }

    private Intake keepOnce(UploadedPlan plan, @Nullable UUID ofPlan, Reading reading, String by) {
        var kept = plans.submitted(plan.submission());
        if (kept.isPresent()) {
            return intake(kept.get().version());
        }
        try {
            return transaction.execute(status -> keep(plan, ofPlan, reading, by));
        } catch (DuplicateKeyException e) {
            return plans.submitted(plan.submission())
                    .map(row -> intake(row.version()))
                    .orElseThrow(() -> e);
        }
    }

    private Intake keep(UploadedPlan plan, @Nullable UUID ofPlan, Reading reading, String by) {
        var id = ofPlan == null ? UUID.randomUUID() : ofPlan;
        if (ofPlan == null) {
            versions.open(id, clock.instant());
        } else if (!versions.hold(id)) {
            throw new NotFoundException("plan:" + id);
        }
        var earlier = plans.versionsOf(id).stream().map(PlanStore.Row::version).toList();
        var number = earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
        var file = evidence.keep(plan.fileName(), plan.content(), by);
        var version = new VersionStore.NewVersion(
                UUID.randomUUID(),
                id,
                number,
                plan.submission(),
                file.id(),
                file.fileName(),
                regions.codeOf(reading.header()),
                by,
                clock.instant());
        versions.insert(version, reading);
        var taken = new TakingOver(text(earlier), version.id(), reading);
        findings.insert(version.id(), taken.findings());
        taken.settled().forEach(each -> history.add(Correction.Act.CARRIED, each, by));
        journal.append(
                by,
                "plans.uploaded",
                "plan:" + id,
                Map.of(
                        "version",
                        number,
                        "evidence",
                        file.id(),
                        "findings",
                        reading.findings().size()));
        return new Intake.Read(id, version.id(), number);
    }

    /// The version whose work is taken over: the one in force, else the newest; null where there is none.
    private @Nullable VersionText text(List<Version> earlier) {
        return earlier.stream()
                .filter(each -> each.state() == VersionState.IN_FORCE)
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .map(version -> plans.text(version, findings.of(version.id())))
                .orElse(null);
    }

    private static Intake intake(Version version) {
        return new Intake.Read(version.planId(), version.id(), version.number());
    }
}
