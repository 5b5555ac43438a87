package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.reading.ReportingDuty.Limit;
import quanheng.workdays.Workdays;

/// The duties to report that people confirmed, and the reports owed under them, made ahead.
@Component
public class Schedules {
    private static final int MOST_PERIODS = 120;

    private final Proposals proposals;
    private final ScheduleStore store;
    private final ReportStore reports;
    private final Workdays workdays;
    private final Sight sight;
    private final Journal journal;
    private final Succession succession;
    private final Clock clock;

    Schedules(
            Proposals proposals,
            ScheduleStore store,
            ReportStore reports,
            Workdays workdays,
            Sight sight,
            Journal journal,
            Succession succession,
            Clock clock) {
        this.proposals = proposals;
        this.store = store;
        this.reports = reports;
        this.workdays = workdays;
        this.sight = sight;
        this.journal = journal;
        this.succession = succession;
        this.clock = clock;
    }

    /// All of them, those that bind first, then by plan.
    @Transactional(readOnly = true)
    public List<Schedule> all() {
        return store.all();
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Optional<Schedule> find(UUID id) {
        return store.find(id);
    }

    /// Which units owe reports under one, as far as the viewer may see it.
    @Transactional(readOnly = true)
    public List<OwingUnit> units(UUID schedule, Viewer viewer) {
        return sight.as(viewer, () -> store.units(schedule));
    }

    /// The days on which periods of one were closed, by their first days.
    @Transactional(readOnly = true)
    public Map<LocalDate, LocalDate> closings(UUID schedule) {
        return store.closings(schedule);
    }

    /// Makes a schedule of a proposal, and every report that will be owed under it.
    @Transactional
    public Scheduling confirm(Viewer viewer, ScheduleRequest request) {
        var found = proposals.of(request.plan()).stream()
                .filter(each -> each.key().equals(request.key()))
                .findFirst();
        if (found.isEmpty()) {
            return new Scheduling.Refused(List.of("gone"));
        }
        var proposal = found.get();
        var units = proposal.units().stream()
                .filter(unit -> request.units().contains(unit.organization()))
                .toList();
        var reasons = reasons(proposal, request, units);
        if (!reasons.isEmpty()) {
            return new Scheduling.Refused(reasons);
        }
        var schedule = schedule(proposal, request, viewer.username());
        return sight.as(viewer, () -> {
            store.insert(schedule, clock.instant());
            units.forEach(unit -> store.insertOwing(schedule.id(), unit, schedule.from()));
            var made = make(schedule, units);
            succession.handOnAgain(viewer.username());
            journal.append(
                    viewer.username(),
                    "programme.schedule-confirmed",
                    "schedule:" + schedule.id(),
                    Map.of("units", units.size(), "reports", made, "sentence", schedule.sentence()));
            return new Scheduling.Done(schedule, made);
        });
    }

    private static List<String> reasons(Proposal proposal, ScheduleRequest request, List<OwingUnit> units) {
        var reasons = new ArrayList<String>();
        if (proposal.confirmed() != null) {
            reasons.add("confirmed");
        }
        if (units.isEmpty()) {
            reasons.add("no-units");
        }
        if (request.to().isBefore(request.from())) {
            reasons.add("days");
        } else if (request.from().plusMonths(MOST_PERIODS).isBefore(request.to())) {
            reasons.add("too-long-span");
        }
        return reasons;
    }

    private static Schedule schedule(Proposal proposal, ScheduleRequest request, String by) {
        return new Schedule(
                UUID.randomUUID(),
                proposal.planId(),
                proposal.planTitle(),
                proposal.versionId(),
                proposal.version(),
                proposal.clauseId(),
                proposal.sentence(),
                proposal.cadence(),
                proposal.recipient(),
                request.limit(),
                request.limit().equals(proposal.limit()),
                proposal.cadence().begin(request.from()),
                request.to(),
                by,
                null);
    }

    private int make(Schedule schedule, List<OwingUnit> units) {
        var made = 0;
        for (var period : schedule.periods()) {
            for (var unit : units) {
                reports.insert(schedule, unit, period, lastDay(schedule.limit(), period.to()));
                made++;
            }
        }
        return made;
    }

    /// A limit in days that ends on a day off ends on the next working day.
    LocalDate lastDay(Limit limit, LocalDate end) {
        return switch (limit.unit()) {
            case WORKDAYS -> workdays.plus(limit.count(), end);
            case DAYS -> workdays.onOrAfter(end.plusDays(limit.count()));
            case DAY_OF_MONTH -> {
                var next = end.plusDays(1);
                yield workdays.onOrAfter(next.withDayOfMonth(Math.clamp(limit.count(), 1, next.lengthOfMonth())));
            }
        };
    }

    /// Ends a schedule: reports of periods that had not begun by the day, and that nobody wrote, are not owed any more.
    ///
    /// @param why must not be empty
    @Transactional
    public Scheduling end(Viewer viewer, UUID id, LocalDate day, String why) {
        var schedule = store.find(id);
        if (schedule.isEmpty() || schedule.get().endedOn() != null || why.isBlank()) {
            return new Scheduling.Refused(List.of(why.isBlank() ? "why" : "gone"));
        }
        return sight.as(viewer, () -> {
            if (!store.end(id, day, viewer.username(), why.strip())) {
                return new Scheduling.Refused(List.of("gone"));
            }
            var act = new ReportStore.Doing(ReportAct.Kind.WITHDRAWN, day, why.strip(), viewer.username());
            var count = reports.withdraw(id, day, act, clock.instant());
            journal.append(
                    viewer.username(),
                    "programme.schedule-ended",
                    "schedule:" + id,
                    Map.of("on", day.toString(), "why", why.strip(), "reports", count));
            return new Scheduling.Done(schedule.get(), count);
        });
    }

    /// Closes a period: who hands in afterwards has to say why, and it is kept as late.
    @Transactional
    public boolean close(Viewer viewer, UUID id, LocalDate periodFrom, String why) {
        var closing = new ScheduleStore.Closing(id, periodFrom, LocalDate.now(clock), viewer.username(), why.strip());
        if (why.isBlank() || !store.close(closing)) {
            return false;
        }
        journal.append(
                viewer.username(),
                "programme.period-closed",
                "schedule:" + id,
                Map.of("period", periodFrom.toString(), "why", why.strip()));
        return true;
    }
}
