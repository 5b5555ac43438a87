package quanheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.reading.Header;
import quanheng.shell.NotFoundException;

/// The plans of the office and what they promise. Only confirmed versions promise anything.
@Component
public class Plans {
    private final PlanStore store;
    private final FindingStore findings;
    private final PromiseStore promises;
    private final Receiving receiving;
    private final Confirming confirming;
    private final Revising revising;
    private final PlanRegions regions;

    Plans(
            PlanStore store,
            FindingStore findings,
            PromiseStore promises,
            Receiving receiving,
            Confirming confirming,
            Revising revising,
            PlanRegions regions) {
        this.store = store;
        this.findings = findings;
        this.promises = promises;
        this.receiving = receiving;
        this.confirming = confirming;
        this.revising = revising;
        this.regions = regions;
    }

    /// Keeps a file and what the reader finds in it, as a draft. Handing in the same submission again
    /// answers with the draft made the first time.
    ///
    /// @param ofPlan the plan it is a further version of, null for a new plan
    /// @param by     username
    public Intake upload(UploadedPlan plan, @Nullable UUID ofPlan, String by) {
        return receiving.receive(plan, ofPlan, by);
    }

    /// Makes a further draft with the text of the version in force and all that people settled in it, so
    /// that single promises can be put right. Handing in the same submission again answers with the draft
    /// made the first time.
    ///
    /// @param submission made with the form
    /// @param by         username
    /// @throws quanheng.shell.ChangedMeanwhileException where the version is not in force any more
    public Intake.Read revise(UUID version, UUID submission, String by) {
        return revising.revise(version, submission, by);
    }

    /// What would come into force if a version were confirmed as it stands.
    @Transactional(readOnly = true)
    public Preview preview(UUID version) {
        var text = text(version);
        var plan = text.version().planId();
        var inForce = promises.inForce().stream()
                .filter(promise -> promise.planId().equals(plan))
                .toList();
        return Previewing.of(text, inForce);
    }

    /// Puts a version in force and ends the one before it. A version in force already stays so.
    ///
    /// @param revision   of the version as the person saw it
    /// @param acceptRest true to accept everything still open as it was read
    /// @param by         username
    /// @throws quanheng.shell.ChangedMeanwhileException where the version changed since, or was replaced
    public Confirmation confirm(UUID version, long revision, boolean acceptRest, String by) {
        return confirming.confirm(version, revision, acceptRest, by);
    }

    /// A version with its text and everything found in it.
    @Transactional(readOnly = true)
    public VersionText text(UUID version) {
        return store.text(version(version), findings.of(version));
    }

    /// One version.
    @Transactional(readOnly = true)
    public Version version(UUID id) {
        return store.version(id).map(PlanStore.Row::version).orElseThrow(() -> new NotFoundException("version:" + id));
    }

    /// The version a form was kept as; empty while it was not.
    @Transactional(readOnly = true)
    public Optional<UUID> submitted(UUID submission) {
        return store.submitted(submission).map(row -> row.version().id());
    }

    /// One version by its plan and number.
    @Transactional(readOnly = true)
    public Version version(UUID plan, int number) {
        return store.numbered(plan, number)
                .map(PlanStore.Row::version)
                .orElseThrow(() -> new NotFoundException("plan:%s version %d".formatted(plan, number)));
    }

    /// One finding.
    @Transactional(readOnly = true)
    public ReadFinding finding(UUID id) {
        return findings.find(id).orElseThrow(() -> new NotFoundException("finding:" + id));
    }

    /// All plans, the latest opened first.
    @Transactional(readOnly = true)
    public List<Plan> list() {
        var byPlan = new LinkedHashMap<UUID, List<PlanStore.Row>>();
        store.all()
                .forEach(row -> byPlan.computeIfAbsent(row.version().planId(), id -> new ArrayList<>())
                        .add(row));
        return byPlan.values().stream().map(Plans::plan).toList();
    }

    /// One plan.
    @Transactional(readOnly = true)
    public Plan plan(UUID id) {
        var rows = store.versionsOf(id);
        if (rows.isEmpty()) {
            throw new NotFoundException("plan:" + id);
        }
        return plan(rows);
    }

    /// The promises of the plans in force that had begun on a day: those whose period had started or
    /// that had been issued by then, or that tell neither. Plan by plan, in the order of their texts.
    @Transactional(readOnly = true)
    public List<Promise> promises(LocalDate asOf) {
        return promises.inForce().stream()
                .filter(promise ->
                        promise.period() == null || !promise.period().startsOn().isAfter(asOf))
                .toList();
    }

    /// The promises a plan has in force, begun or not, in the order of its text.
    @Transactional(readOnly = true)
    public List<Promise> promisesIn(UUID plan) {
        return promises.inForceIn(plan);
    }

    /// Those of them that an organisation answers for.
    @Transactional(readOnly = true)
    public List<Promise> promisesOf(UUID organization, LocalDate asOf) {
        return promises.inForceOf(organization).stream()
                .filter(promise ->
                        promise.period() == null || !promise.period().startsOn().isAfter(asOf))
                .toList();
    }

    /// One promise of a plan in force.
    @Transactional(readOnly = true)
    public Promise promise(UUID id) {
        return promises.inForce(id).stream().findFirst().orElseThrow(() -> new NotFoundException("promise:" + id));
    }

    /// The phases of a plan in force, in the order of its text; they may overlap.
    @Transactional(readOnly = true)
    public List<PlanPhase> phases(UUID plan) {
        return promises.phases(plan);
    }

    /// Whether the region a header names is one region of the register.
    @Transactional(readOnly = true)
    public boolean knowsRegion(Header header) {
        return regions.codeOf(header) != null;
    }

    private static Plan plan(List<PlanStore.Row> rows) {
        var told = rows.stream()
                .filter(row -> row.version().state() == VersionState.IN_FORCE)
                .findFirst()
                .orElse(rows.getFirst());
        var header = told.version().header();
        return new Plan(
                told.version().planId(),
                header.title() == null
                        ? told.version().fileName()
                        : header.title().value(),
                told.regionCode(),
                header.region() == null ? "" : header.region().value(),
                header.period() == null ? null : header.period().value(),
                rows.stream().map(PlanStore.Row::version).toList());
    }
}
