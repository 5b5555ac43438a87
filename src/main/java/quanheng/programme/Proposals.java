package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.VersionText;
import quanheng.reading.PlanReader;
import quanheng.reading.ReportingDuty;

/// What the plans in force say about reports, for a person to confirm.
@Component("programmeProposals")
public class Proposals {
    private final Plans plans;
    private final OwingReader owing;
    private final ScheduleStore store;
    private final PlanReader reader = new PlanReader();

    Proposals(Plans plans, OwingReader owing, ScheduleStore store) {
        this.plans = plans;
        this.owing = owing;
        this.store = store;
    }

    /// Of all plans in force, the latest opened first.
    @Transactional
    public List<Proposal> all() {
        return plans.list().stream()
                .filter(plan -> plan.inForce().isPresent())
                .flatMap(plan -> of(plan).stream())
                .toList();
    }

    /// Of one plan; nothing where it is not in force.
    @Transactional
    public List<Proposal> of(UUID plan) {
        return of(plans.plan(plan));
    }

    private List<Proposal> of(Plan plan) {
        return plan.inForce().map(version -> of(plan, plans.text(version.id()))).orElse(List.of());
    }

    private List<Proposal> of(Plan plan, VersionText text) {
        var duties = reader.reporting(text.source());
        if (duties.isEmpty()) {
            return List.of();
        }
        var to = to(plan, text);
        var day = to == null ? LocalDate.EPOCH : to;
        var promises = plans.promises(day).stream()
                .filter(promise -> promise.planId().equals(plan.id()))
                .toList();
        var read = new OwingReader.Plan(text, plan.regionCode(), promises, day);
        return duties.stream().map(duty -> proposal(duty, plan, read)).toList();
    }

    private Proposal proposal(ReportingDuty duty, Plan plan, OwingReader.Plan read) {
        var sentence = duty.span().in(read.text().source()).strip().replaceAll("\\s*\\R\\s*", "");
        var version = read.text().version();
        return new Proposal(
                ScheduleStore.key(plan.id(), sentence),
                plan.id(),
                plan.title(),
                version.id(),
                version.number(),
                duty.clause(),
                sentence,
                duty.cadence(),
                duty.recipient(),
                duty.limit(),
                from(duty, plan, read.text()),
                to(plan, read.text()),
                owing.units(duty, read),
                store.confirmed(plan.id(), sentence).orElse(null));
    }

    /// The first whole period that begins when the plan is in force.
    private static @Nullable LocalDate from(ReportingDuty duty, Plan plan, VersionText text) {
        var issued = text.version().header().issuedOn();
        var period = plan.period();
        var start = issued != null ? issued.value() : period == null ? null : period.startsOn();
        if (start == null) {
            return null;
        }
        var begin = duty.cadence().begin(start);
        return begin.equals(start) ? start : duty.cadence().end(start).plusDays(1);
    }

    private static final int DECEMBER = 12;
    private static final int LAST = 31;

    private static @Nullable LocalDate to(Plan plan, VersionText text) {
        var period = plan.period();
        if (period != null) {
            return period.endsOn();
        }
        var issued = text.version().header().issuedOn();
        return issued == null ? null : LocalDate.of(issued.value().getYear(), DECEMBER, LAST);
    }
}
