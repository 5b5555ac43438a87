package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.parties.Organization;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.FindingKind;
import quanheng.plans.Plan;
import quanheng.plans.ReadFinding;
import quanheng.plans.VersionText;

/// What can be wrong with handing in a plan, each with its remedy.
@Component
class SubmissionChecks {
    private static final int FIRST_EDITION = 1996;

    private final LocalPlanStore store;
    private final Regions regions;
    private final Evidence evidence;
    private final Clock clock;

    SubmissionChecks(LocalPlanStore store, Regions regions, Evidence evidence, Clock clock) {
        this.store = store;
        this.regions = regions;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// The plan a unit would have under a parent.
    LocalPlan plan(Plan parent, Organization unit, LocalPlan.Level level) {
        var isApart = level == LocalPlan.Level.REGION && !unit.regionCode().equals(parent.regionCode());
        return new LocalPlan(
                LocalPlan.NEW,
                parent.id(),
                unit.id(),
                unit.name(),
                unit.regionCode(),
                isApart ? unit.regionCode() : null,
                level);
    }

    List<Fault> beforeReading(Plan parent, LocalPlan wanted) {
        var faults = new ArrayList<Fault>();
        if (parent.inForce().isEmpty()) {
            faults.add(Fault.of("parent", "parent-not-in-force", parent.title()));
        }
        gone(wanted.region()).ifPresent(name -> faults.add(Fault.of("unit", "region-gone", wanted.unitName(), name)));
        return faults;
    }

    /// A region that once was and is no more: merged, or under another code. Codes nobody ever bore are not asked.
    private Optional<String> gone(String code) {
        var today = LocalDate.now(clock);
        if (regions.find(code, today).isPresent()) {
            return Optional.empty();
        }
        return IntStream.iterate(today.getYear(), year -> year >= FIRST_EDITION, year -> year - 1)
                .mapToObj(year -> regions.find(code, LocalDate.of(year, 1, 1)))
                .flatMap(Optional::stream)
                .map(Region::name)
                .findFirst();
    }

    /// What stands under the parent already.
    sealed interface Held {
        record Nothing() implements Held {}

        /// It was taken back before it was settled; it goes on.
        record Withdrawn(LocalPlan plan) implements Held {}

        record Refused(Fault fault) implements Held {}
    }

    Held held(LocalPlan wanted) {
        var found = store.under(wanted);
        if (found.isEmpty()) {
            return new Held.Nothing();
        }
        var plan = found.getFirst();
        var last = store.submissions(plan.plan()).getLast();
        if (!plan.unit().equals(wanted.unit())) {
            return new Held.Refused(Fault.of("unit", "region-has-one", plan.unitName(), last.number()));
        }
        var outcome = last.outcome();
        if (outcome == Submission.Outcome.WITHDRAWN) {
            return new Held.Withdrawn(plan);
        }
        var key = outcome == null
                ? "under-review"
                : outcome == Submission.Outcome.RETURNED ? "was-returned" : "was-approved";
        return new Held.Refused(Fault.of("unit", key, last.number()));
    }

    /// The same file again, or the parent itself.
    List<Fault> beforeKeeping(LocalPlan plan, Plan parent, String digest) {
        if (store.hasDigest(plan.plan(), digest)) {
            return List.of(Fault.of("file", "same-text"));
        }
        var isParent = parent.versions().stream()
                .flatMap(version -> evidence.find(version.evidenceId()).stream())
                .map(EvidenceFile::sha256)
                .anyMatch(digest::equals);
        return isParent ? List.of(Fault.of("file", "is-parent", parent.title())) : List.of();
    }

    /// A text that promises nothing, or is of another region.
    List<Fault> ofText(LocalPlan plan, VersionText text) {
        var promises = text.findings().stream()
                .filter(ReadFinding::stands)
                .map(read -> FindingKind.of(read.finding()))
                .filter(kind -> kind == FindingKind.DUTY || kind == FindingKind.TARGET)
                .count();
        if (promises == 0) {
            return List.of(Fault.of("file", "no-plan"));
        }
        return ofRegion(plan, text);
    }

    /// A region may be printed under the name it bore when the plan was signed.
    private List<Fault> ofRegion(LocalPlan plan, VersionText text) {
        var printed = text.version().header().region();
        var issued = text.version().header().issuedOn();
        var area = plan.area();
        if (printed == null || area == null) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = new ArrayList<>(regions.named(printed.value(), today));
        found.addAll(regions.named(printed.value(), issued == null ? today : issued.value()));
        if (found.isEmpty() || found.stream().anyMatch(region -> isOf(region, area))) {
            return List.of();
        }
        var own = regions.find(area, today).map(Region::name).orElse(area);
        return List.of(Fault.of("file", "other-region", printed.value(), own));
    }

    private static boolean isOf(Region region, String area) {
        return region.code().equals(area);
    }
}
