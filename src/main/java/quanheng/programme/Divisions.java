package quanheng.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.plans.Owner;
import quanheng.plans.Plans;
import quanheng.plans.Promise;

/// How duties are split into steps by who leads them, and how several leads share the credit.
@Component("programmeDivisions")
public class Divisions {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DivisionStore store;
    private final Plans plans;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Divisions(DivisionStore store, Plans plans, Sight sight, Journal journal, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// Every version that the viewer may see, the latest of each unit first.
    @Transactional(readOnly = true)
    public List<Division> of(Viewer viewer, UUID promise) {
        return sight.as(viewer, () -> store.of(promise));
    }

    /// Whether somebody may split a promise for a unit: its contact where it leads it, or the office for it.
    public static boolean maySplit(Viewer viewer, Promise promise, UUID unit) {
        return promise.owners().stream()
                        .anyMatch(
                                owner -> owner.lead() && owner.organizationId().equals(unit))
                && (viewer.hasAny(Role.COORDINATOR)
                        || (viewer.hasAny(Role.UNIT_CONTACT)
                                && viewer.organizations().contains(unit)));
    }

    /// Keeps a further version.
    ///
    /// @param division with the version seen, and its steps
    /// @return keys of what is wrong, `programme.step.fault.<key>`; none where it is kept
    @Transactional
    public List<String> keep(Viewer viewer, Division division) {
        var promise = plans.promise(division.promise());
        var faults = faults(viewer, promise, division);
        if (!faults.isEmpty()) {
            return faults;
        }
        var next = new Division(
                division.promise(),
                division.organization(),
                division.version() + 1,
                viewer.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                division.steps());
        if (!sight.as(viewer, () -> store.insert(next))) {
            return List.of("overtaken");
        }
        journal.append(
                viewer.username(),
                "programme.duty-split",
                "promise:" + promise.id(),
                Map.of(
                        "unit",
                        next.organization().toString(),
                        "version",
                        next.version(),
                        "steps",
                        next.steps().size()));
        return List.of();
    }

    private static List<String> faults(Viewer viewer, Promise promise, Division division) {
        var faults = new ArrayList<String>();
        if (!maySplit(viewer, promise, division.organization())) {
            faults.add("lead");
        }
        var total = division.steps().stream().map(Division.Step::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(WHOLE) != 0) {
            faults.add("total");
        }
        LocalDate deadline = promise.deadline();
        if (deadline != null
                && division.steps().stream().anyMatch(step -> step.lastDay().isAfter(deadline))) {
            faults.add("deadline");
        }
        if (division.steps().stream()
                .anyMatch(step -> step.title().isBlank()
                        || step.person().isBlank()
                        || step.share().signum() <= 0
                        || step.share().scale() > 2)) {
            faults.add("incomplete");
        }
        return faults;
    }

    /// The number of the last agreement; 0 where the leads share alike.
    @Transactional(readOnly = true)
    public int creditVersion(Viewer viewer, UUID promise) {
        return sight.as(viewer, () -> store.creditVersion(promise));
    }

    /// What counts for each lead: as agreed, else alike.
    @Transactional(readOnly = true)
    public List<Credit> credits(Viewer viewer, Promise promise) {
        var leads = promise.owners().stream().filter(Owner::lead).toList();
        var agreed = sight.as(viewer, () -> store.credits(promise.id(), store.creditVersion(promise.id())));
        if (leads.isEmpty()) {
            return List.of();
        }
        var part = WHOLE.divide(BigDecimal.valueOf(leads.size()), 2, RoundingMode.DOWN);
        var first = WHOLE.subtract(part.multiply(BigDecimal.valueOf(leads.size() - 1L)));
        return leads.stream()
                .map(owner -> new Credit(
                        owner.organizationId(),
                        owner.name(),
                        agreed.getOrDefault(
                                owner.organizationId(),
                                !agreed.isEmpty() ? BigDecimal.ZERO : owner.equals(leads.getFirst()) ? first : part)))
                .toList();
    }

    /// Keeps what the leads agreed on.
    ///
    /// @param seen number of the last agreement as it was seen
    /// @return keys of what is wrong; none where it is kept
    @Transactional
    public List<String> agree(Viewer viewer, Promise promise, int seen, Map<UUID, BigDecimal> shares) {
        var total = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!viewer.hasAny(Role.COORDINATOR)
                || total.compareTo(WHOLE) != 0
                || shares.values().stream().anyMatch(share -> share.signum() < 0 || share.scale() > 2)) {
            return List.of("credit");
        }
        try {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var agreement = new DivisionStore.Agreement(promise.id(), seen + 1, viewer.username(), at);
            sight.as(viewer, () -> {
                credits(viewer, promise).forEach(credit -> store.insert(agreement, agreed(credit, shares)));
                store.check();
                return seen;
            });
        } catch (DuplicateKeyException e) {
            throw new quanheng.shell.ChangedMeanwhileException("credit:" + promise.id());
        }
        journal.append(
                viewer.username(), "programme.credit-agreed", "promise:" + promise.id(), Map.of("version", seen + 1));
        return List.of();
    }

    private static Credit agreed(Credit credit, Map<UUID, BigDecimal> shares) {
        var share = shares.getOrDefault(credit.organization(), BigDecimal.ZERO);
        return new Credit(credit.organization(), credit.name(), share);
    }
}
