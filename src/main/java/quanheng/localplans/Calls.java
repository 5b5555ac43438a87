package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.WorkItem;
import quanheng.docket.WorkSource;
import quanheng.docket.Worklist;
import quanheng.journal.Journal;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.parties.Regions;
import quanheng.plans.Owner;
import quanheng.plans.Plan;
import quanheng.plans.Plans;

/// Asks units for plans under a parent, until a day. What is not handed in stands in the unit's worklist.
@Component("localPlanCalls")
public class Calls implements WorkSource {
    private final CallStore store;
    private final PlanRows rows;
    private final Plans plans;
    private final Organizations organizations;
    private final Regions regions;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    Calls(
            CallStore store,
            PlanRows rows,
            Plans plans,
            Organizations organizations,
            Regions regions,
            Journal journal,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.plans = plans;
        this.organizations = organizations;
        this.regions = regions;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /// Units that can be asked: those the parent names, and those of regions below its own.
    @Transactional(readOnly = true)
    public List<Organization> candidates(Plan parent) {
        var named = plans.promisesIn(parent.id()).stream()
                .flatMap(promise -> promise.owners().stream())
                .map(Owner::organizationId)
                .collect(Collectors.toSet());
        var below = below(parent.regionCode());
        return organizations.all().stream()
                .filter(each -> named.contains(each.id()) || below.contains(each.regionCode()))
                .filter(each -> Naming.isUnit(each.name()))
                .sorted(Comparator.comparing(Organization::name))
                .toList();
    }

    private Set<String> below(@Nullable String code) {
        return code == null
                ? Set.of()
                : regions.within(code).stream()
                        .filter(each -> !each.equals(code))
                        .collect(Collectors.toSet());
    }

    /// Asks units.
    ///
    /// @return what is wrong; empty where they were asked
    @Transactional
    public List<Fault> ask(Viewer viewer, UUID parent, Set<UUID> units, @Nullable LocalDate dueOn) {
        var today = LocalDate.now(clock);
        if (units.isEmpty()) {
            return List.of(Fault.of("units", "no-units"));
        }
        if (dueOn == null || dueOn.isBefore(today)) {
            return List.of(Fault.of("due", "due"));
        }
        var plan = plans.plan(parent);
        if (plan.inForce().isEmpty()) {
            return List.of(Fault.of("parent", "parent-not-in-force", plan.title()));
        }
        var asked = candidates(plan).stream()
                .filter(each -> units.contains(each.id()))
                .mapToInt(
                        each -> store.insert(new Call(parent, each.id(), each.name(), today, dueOn), viewer.username()))
                .sum();
        journal.append(viewer.username(), "localplans.called", "plan:" + parent, Map.of("units", asked, "due", dueOn));
        return List.of();
    }

    /// A unit hands in; the office learns who is late, and puts in force what was approved.
    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today, Worklist.Scope scope, Locale language) {
        if (!viewer.hasAny(Role.UNIT_CONTACT, Role.COORDINATOR, Role.LEADER)) {
            return List.of();
        }
        return rows.find(new PlanRow.Search(null, "", "", "due"), today).stream()
                .flatMap(row -> item(row, viewer, today, language).stream())
                .toList();
    }

    private Optional<WorkItem> item(PlanRow row, Viewer viewer, LocalDate today, Locale language) {
        var isOwn = viewer.organizations().contains(row.unit());
        if (row.state().equals(PlanRow.NOT_SUBMITTED) && (isOwn || row.isOverdue(today))) {
            var address = "/local-plans/new?parent=" + row.parent() + "&unit=" + row.unit();
            return Optional.of(item(row, say("submit", language), address, isOwn));
        }
        if (row.isToConfirm() && viewer.hasAny(Role.COORDINATOR)) {
            return Optional.of(item(row, say("confirm", language), "/local-plans/cases/" + row.number(), true));
        }
        return Optional.empty();
    }

    private String say(String what, Locale language) {
        return messages.getMessage("localplans.work." + what, null, language);
    }

    private static WorkItem item(PlanRow row, String what, String address, boolean isMine) {
        return new WorkItem(
                "local-plan-" + row.parent() + "-" + row.unit(),
                what,
                address,
                row.parentTitle(),
                row.unitName(),
                "",
                row.isToConfirm() ? null : row.dueOn(),
                row.isToConfirm() ? row.since() : null,
                isMine);
    }
}
