package quanheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plans of the office and what they promise. Only confirmed versions promise anything.
@Component
public class Plans {
    private final PlanStore store;
    private final PromiseStore promises;

    Plans(PlanStore store, PromiseStore promises) {
        this.store = store;
        this.promises = promises;
    }

    /// Keeps a file and what the reader finds in it, as a draft. Handing in the same submission again
    /// answers with the draft made the first time.
    ///
    /// @param ofPlan the plan it is a further version of, null for a new plan
    /// @param by     username
    public Intake upload(UploadedPlan plan, @Nullable UUID ofPlan, String by) {
        throw new UnsupportedOperationException();
    }

    /// Puts a version in force and ends the one before it.
    ///
    /// @param revision   of the version as the person saw it
    /// @param acceptRest true to accept everything still open as it was read
    /// @param by         username
    /// @throws ChangedMeanwhileException where the version changed since, or is no draft
    public void confirm(UUID version, long revision, boolean acceptRest, String by) {
        throw new UnsupportedOperationException();
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
            throw new NoSuchElementException("plan:" + id);
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

    /// One promise of a plan in force.
    @Transactional(readOnly = true)
    public Promise promise(UUID id) {
        return promises.inForce(id).stream().findFirst().orElseThrow(() -> new NoSuchElementException("promise:" + id));
    }

    /// The phases of a plan in force, in the order of its text; they may overlap.
    @Transactional(readOnly = true)
    public List<PlanPhase> phases(UUID plan) {
        return promises.phases(plan);
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
