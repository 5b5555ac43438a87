package quanheng.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.parties.Organizations;
import quanheng.parties.Region;
import quanheng.plans.CorrectionStore.Change;
import quanheng.reading.Phase;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Puts versions in force.
@Component
class Confirming {
    private final PlanStore plans;
    private final VersionStore versions;
    private final FindingStore findings;
    private final CorrectionStore history;
    private final ForceStore force;
    private final ForceGates gates;
    private final Organizations organizations;
    private final Journal journal;
    private final Clock clock;

    Confirming(
            PlanStore plans,
            VersionStore versions,
            FindingStore findings,
            CorrectionStore history,
            ForceStore force,
            ForceGates gates,
            Organizations organizations,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.findings = findings;
        this.history = history;
        this.force = force;
        this.gates = gates;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Confirmation confirm(UUID id, long revision, boolean acceptRest, String by) {
        var plan = row(id).version().planId();
        versions.hold(plan);
        var row = row(id);
        var version = row.version();
        if (version.state() == VersionState.IN_FORCE) {
            return new Confirmation.InForce(plan, version.promises());
        }
        var barrier = gates.against(version);
        if (barrier.isPresent()) {
            return new Confirmation.NotYet(barrier.get());
        }
        var promises = Drafting.of(plans.text(version, findings.of(id)));
        var refusal = version.revision() == revision ? refusal(version, promises, acceptRest) : null;
        if (refusal != null) {
            return refusal;
        }
        if (!versions.touch(id, revision)) {
            throw new ChangedMeanwhileException("version:" + id);
        }
        acceptRest(id, by);
        putInForce(row, promises, by);
        journal.append(
                by,
                "plans.confirmed",
                "plan:" + plan,
                Map.of("version", version.number(), "promises", promises.size()));
        return new Confirmation.InForce(plan, promises.size());
    }

    private static @Nullable Confirmation refusal(Version version, List<DraftPromise> promises, boolean acceptRest) {
        var without =
                promises.stream().filter(promise -> promise.owners().isEmpty()).count();
        if (without > 0) {
            return new Confirmation.NobodyAnswers((int) without);
        }
        var open = version.findings() - version.settled();
        return open > 0 && !acceptRest ? new Confirmation.StillOpen(open) : null;
    }

    private PlanStore.Row row(UUID id) {
        return plans.version(id).orElseThrow(() -> new NotFoundException("version:" + id));
    }

    private void acceptRest(UUID version, String by) {
        for (var found : findings.of(version)) {
            if (found.state() == FindingState.OPEN) {
                var accepted = found.settled(FindingState.ACCEPTED);
                if (!findings.update(accepted)) {
                    throw new ChangedMeanwhileException("finding:" + found.id());
                }
                history.add(Correction.Act.ACCEPTED, Change.of(found, accepted), by);
            }
        }
    }

    private void putInForce(PlanStore.Row row, List<DraftPromise> promises, String by) {
        var version = row.version();
        var title = version.header().title();
        force.replace(version, title == null ? version.fileName() : title.value(), by, clock.instant());
        var text = plans.text(version, findings.of(version.id()));
        var region = row.regionCode() == null ? Region.COUNTRY : row.regionCode();
        for (var promise : promises) {
            force.insert(version.id(), promise);
            force.insertOwners(version.id(), promise, owners(promise, region));
        }
        var phases = text.findings().stream()
                .filter(read -> read.stands() && read.finding() instanceof Phase)
                .toList();
        phases.forEach(read -> force.insertPhase(read, phases.indexOf(read) + 1));
    }

    /// Two names of one body make one owner, in the lead where either is.
    private List<Owner> owners(DraftPromise promise, String region) {
        var owners = new ArrayList<Owner>();
        var known = new HashSet<UUID>();
        for (var owner : promise.owners()) {
            var organization = organizations.resolve(owner.name(), region);
            if (known.add(organization.id())) {
                owners.add(new Owner(organization.id(), owner.name(), owner.lead(), owner.named()));
            }
        }
        return owners;
    }
}
