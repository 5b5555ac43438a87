package quanheng.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.dossiers.Claims.Supported;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.plans.Plans;
import quanheng.plans.Version;
import quanheng.plans.VersionState;
import quanheng.shell.NotFoundException;
import quanheng.targets.Freeze;

/// Builds dossiers for the acceptance of plans, and builds them again to show that nothing was changed since.
@Component
public class Dossiers {
    private final DossierStore store;
    private final Claims claims;
    private final Assembly assembly;
    private final Plans plans;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    Dossiers(
            DossierStore store,
            Claims claims,
            Assembly assembly,
            Plans plans,
            Evidence evidence,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.claims = claims;
        this.assembly = assembly;
        this.plans = plans;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// What is to be built.
    ///
    /// @param submission made with the form; the same one is built once
    public record Wanted(UUID plan, LocalDate asOf, UUID submission) {}

    /// Builds a dossier of the version in force, with all that is known now.
    ///
    /// @param by username
    /// @throws NotFoundException where no version of the plan is in force, or it promised nothing by the day
    @Transactional
    public Dossier build(Wanted wanted, String by) {
        var before = store.ofSubmission(wanted.submission());
        if (before.isPresent()) {
            return before.get();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var freeze = new Freeze(wanted.asOf(), now);
        var version = inForce(wanted.plan());
        var supported = supported(wanted.plan(), freeze);
        var title = plans.plan(wanted.plan()).title();
        var bundle = assembly.of(title, plans.text(version.id()), supported, freeze);
        var dossier = kept(wanted, title, version.id(), new Built(bundle, supported, now, by));
        if (!store.insert(dossier, wanted.submission())) {
            return store.ofSubmission(wanted.submission()).orElseThrow();
        }
        store.insertParts(dossier.id(), bundle.digests());
        store.insertGaps(dossier.id(), supported.stream().map(Supported::claim).toList());
        journal.append(
                by,
                "dossiers.built",
                "dossier:" + dossier.id(),
                Map.of(
                        "plan", wanted.plan().toString(),
                        "asOf", wanted.asOf().toString(),
                        "digest", dossier.digest()));
        return dossier;
    }

    private record Built(Bundle bundle, List<Supported> supported, Instant at, String by) {}

    private Dossier kept(Wanted wanted, String title, UUID version, Built built) {
        var zip = built.bundle().zip();
        var file = zip.length > Evidence.LARGEST
                ? null
                : evidence.keep("dossier-%s.zip".formatted(wanted.asOf()), zip, built.by())
                        .id();
        var lacking = built.supported().stream()
                .filter(each -> !each.claim().gaps().isEmpty())
                .count();
        return new Dossier(
                UUID.randomUUID(),
                wanted.plan(),
                version,
                title,
                wanted.asOf(),
                built.at(),
                Bundle.digest(zip),
                zip.length,
                built.supported().size(),
                (int) lacking,
                file,
                built.by(),
                built.at());
    }

    private Version inForce(UUID plan) {
        return plans.plan(plan).versions().stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version in force of plan:" + plan));
    }

    private List<Supported> supported(UUID plan, Freeze freeze) {
        var supported = claims.of(plan, freeze);
        if (supported.isEmpty()) {
            throw new NotFoundException("promises of plan:%s by %s".formatted(plan, freeze.day()));
        }
        return supported;
    }

    /// Every dossier, the latest built first.
    @Transactional(readOnly = true)
    public List<Dossier> all() {
        return store.all();
    }

    /// One dossier.
    ///
    /// @throws NotFoundException where there is none
    @Transactional(readOnly = true)
    public Dossier find(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("dossier:" + id));
    }

    /// What its claims lacked, in the order of the plan's text.
    @Transactional(readOnly = true)
    public List<Dossier.Missing> gaps(Dossier dossier) {
        return store.gaps(dossier.id());
    }

    /// Every claim as it stood on the day, with the knowledge of the moment, reckoned anew.
    @Transactional(readOnly = true)
    public List<Claim> claims(Dossier dossier) {
        return claims.of(dossier.planId(), freeze(dossier)).stream()
                .map(Supported::claim)
                .toList();
    }

    /// The claims of a plan as they stand on a day: what a dossier built now would lack.
    @Transactional(readOnly = true)
    public List<Claim> preview(UUID plan, LocalDate asOf) {
        return supported(plan, Freeze.on(asOf)).stream().map(Supported::claim).toList();
    }

    /// The package: the one that was kept, or where it was too large for that, one built again.
    @Transactional(readOnly = true)
    public byte[] content(Dossier dossier) {
        var file = dossier.file();
        return file == null ? again(dossier).zip() : evidence.content(file);
    }

    /// Builds a dossier again from the same day and moment, and compares it part by part.
    @Transactional(readOnly = true)
    public Rebuilt rebuild(Dossier dossier) {
        var bundle = again(dossier);
        var now = bundle.digests();
        var then = store.parts(dossier.id());
        var both = new TreeSet<>(now.keySet());
        both.retainAll(then.keySet());
        var changed = both.stream()
                .filter(path -> !Objects.equals(now.get(path), then.get(path)))
                .toList();
        var added = new ArrayList<>(now.keySet());
        added.removeAll(both);
        var gone = new ArrayList<>(then.keySet());
        gone.removeAll(both);
        return new Rebuilt(Bundle.digest(bundle.zip()), changed, added, gone);
    }

    private Bundle again(Dossier dossier) {
        var freeze = freeze(dossier);
        return assembly.of(
                dossier.planTitle(), plans.text(dossier.versionId()), claims.of(dossier.planId(), freeze), freeze);
    }

    private static Freeze freeze(Dossier dossier) {
        return new Freeze(dossier.asOf(), dossier.knownAt());
    }
}
