package quanheng.localplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.Version;

/// Who has handed in, whose plan is under review, returned or approved, and who was asked and has not handed in.
@Component
public class PlanRows {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final LocalPlanStore store;
    private final CallStore calls;
    private final Plans plans;
    private final Organizations organizations;

    PlanRows(LocalPlanStore store, CallStore calls, Plans plans, Organizations organizations) {
        this.store = store;
        this.calls = calls;
        this.plans = plans;
        this.organizations = organizations;
    }

    /// What of it the viewer sees.
    @Transactional(readOnly = true)
    public List<PlanRow> find(PlanRow.Search search, LocalDate today) {
        return all().stream()
                .filter(search::takes)
                .sorted(order(search.sort(), today))
                .toList();
    }

    private static Comparator<PlanRow> order(String sort, LocalDate today) {
        var byName = Comparator.comparing(PlanRow::unitName).thenComparing(PlanRow::parentTitle);
        return switch (sort) {
            case "state" -> Comparator.comparing(PlanRow::state).thenComparing(byName);
            case "days" ->
                Comparator.comparingLong((PlanRow row) -> -row.days(today)).thenComparing(byName);
            case "due" ->
                Comparator.comparing((PlanRow row) ->
                                Optional.ofNullable(row.dueOn()).orElse(NEVER))
                        .thenComparing(byName);
            default -> byName;
        };
    }

    private List<PlanRow> all() {
        var known = plans.list().stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        var names = organizations.all().stream().collect(Collectors.toMap(Organization::id, Organization::name));
        var last = new HashMap<UUID, Submission>();
        store.submissions().forEach(submission -> last.put(submission.plan(), submission));
        var asked = calls.all().stream().collect(Collectors.toMap(Call::key, Function.identity()));
        var rows = new ArrayList<PlanRow>();
        for (var plan : store.plans()) {
            var call = asked.remove(Call.key(plan.parent(), plan.unit()));
            var submission = last.get(plan.plan());
            if (submission != null) {
                rows.add(row(plan, submission, call, new Known(known, names)));
            }
        }
        asked.values().forEach(call -> rows.add(missing(call, new Known(known, names))));
        return rows;
    }

    private record Known(Map<UUID, Plan> plans, Map<UUID, String> names) {
        String title(UUID plan) {
            var found = plans.get(plan);
            return found == null ? "" : found.title();
        }
    }

    private static PlanRow row(LocalPlan plan, Submission last, @Nullable Call call, Known known) {
        var own = known.plans().get(plan.plan());
        var outcomeOn = last.outcomeOn();
        return new PlanRow(
                plan.parent(),
                known.title(plan.parent()),
                plan.unit(),
                known.names().getOrDefault(plan.unit(), plan.unitName()),
                last.state(),
                last.number(),
                own == null ? 0 : number(own, last.version()),
                own == null ? 0 : own.inForce().map(Version::number).orElse(0),
                outcomeOn == null ? last.submittedOn() : outcomeOn,
                call == null ? null : call.dueOn());
    }

    private static int number(Plan plan, UUID version) {
        return plan.versions().stream()
                .filter(each -> each.id().equals(version))
                .map(Version::number)
                .findFirst()
                .orElse(0);
    }

    private static PlanRow missing(Call call, Known known) {
        return new PlanRow(
                call.parent(),
                known.title(call.parent()),
                call.unit(),
                known.names().getOrDefault(call.unit(), call.unitName()),
                PlanRow.NOT_SUBMITTED,
                "",
                0,
                0,
                call.calledOn(),
                call.dueOn());
    }
}
