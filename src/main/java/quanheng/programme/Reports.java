package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.programme.ReportAct.Kind;
import quanheng.programme.ReportStore.Doing;
import quanheng.programme.ReportStore.Move;
import quanheng.programme.Writing.Fault;
import quanheng.programme.Writing.Typed;

/// Reports that units owe (定期报告): written, handed in, sent back, accepted. Every text that was ever kept stays.
@Component("programmeReports")
public class Reports {
    /// How long what is written in one place may be.
    public static final int LONGEST = 5000;

    private final ReportLists lists;
    private final ReportStore store;
    private final ScheduleStore schedules;
    private final Prefill prefill;
    private final Mending mending;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Reports(
            ReportLists lists,
            ReportStore store,
            ScheduleStore schedules,
            Prefill prefill,
            Mending mending,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.schedules = schedules;
        this.prefill = prefill;
        this.mending = mending;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A page of reports.
    @Transactional(readOnly = true)
    public List<Report> find(Viewer viewer, ReportFilter filter, int offset, int limit) {
        return sight.as(viewer, () -> lists.find(filter, offset, limit));
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int count(Viewer viewer, ReportFilter filter) {
        return sight.as(viewer, () -> lists.count(filter));
    }

    /// How many there are of each sort, whatever sort the filter asks for.
    @Transactional(readOnly = true)
    public Map<ReportFilter.Which, Integer> counts(Viewer viewer, ReportFilter filter) {
        var tallied = filter.isTallied() && viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
        return sight.as(viewer, () -> tallied ? lists.tallied(filter) : lists.counts(filter));
    }

    /// One report; empty where there is none the viewer may see.
    @Transactional(readOnly = true)
    public Optional<Report> find(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> lists.find(id));
    }

    /// Every text of a report, in the order they were kept.
    @Transactional(readOnly = true)
    public List<ReportText> texts(Viewer viewer, Report report) {
        return sight.as(viewer, () -> store.texts(report.id()));
    }

    /// Everything that was done with a report.
    @Transactional(readOnly = true)
    public List<ReportAct> acts(Viewer viewer, Report report) {
        return sight.as(viewer, () -> store.acts(report.id()));
    }

    /// The last text of the same unit's report on an earlier period.
    @Transactional(readOnly = true)
    public Optional<ReportText> textBefore(Viewer viewer, Report report) {
        return sight.as(viewer, () -> store.textBefore(report));
    }

    /// Whether somebody may write a report: a contact of the unit that answers for it.
    public static boolean mayWrite(Viewer viewer, Report report) {
        return viewer.hasAny(Role.UNIT_CONTACT, Role.COORDINATOR)
                && report.state().isOpen()
                && (viewer.organizations().contains(report.answering()) || viewer.hasAny(Role.COORDINATOR));
    }

    /// Keeps what is typed as a draft.
    @Transactional
    public Writing draft(Viewer viewer, UUID id, Typed typed) {
        return written(viewer, id, typed, report -> keep(viewer, report, typed, ReportState.DRAFT));
    }

    /// Hands a report in. After its last day, or after its period was closed, only with the reason.
    @Transactional
    public Writing submit(Viewer viewer, UUID id, Typed typed) {
        return written(viewer, id, typed, report -> {
            var faults = faults(viewer, report, typed);
            return faults.isEmpty() ? keep(viewer, report, typed, ReportState.SUBMITTED) : new Writing.Refused(faults);
        });
    }

    private Writing written(Viewer viewer, UUID id, Typed typed, Function<Report, Writing> act) {
        return sight.as(viewer, () -> {
            var report = lists.find(id);
            if (report.isEmpty()) {
                return refused("", "gone");
            }
            var now = report.get();
            if (now.revision() != typed.seen()) {
                return overtaken(now, typed);
            }
            if (!mayWrite(viewer, now)) {
                return refused("", "not-open");
            }
            var tooLong = typed.told().entrySet().stream()
                    .filter(told -> told.getValue().length() > LONGEST)
                    .map(told -> Fault.of(told.getKey(), "too-long", LONGEST))
                    .toList();
            return tooLong.isEmpty() ? act.apply(now) : new Writing.Refused(tooLong);
        });
    }

    private Writing overtaken(Report now, Typed typed) {
        return new Writing.Overtaken(now, store.lastText(now.id()).orElse(ReportText.NONE), typed.told());
    }

    private List<Fault> faults(Viewer viewer, Report report, Typed typed) {
        var today = LocalDate.now(clock);
        var on = on(typed);
        var faults = new ArrayList<Fault>();
        if (typed.told().getOrDefault("overall", "").isBlank()) {
            faults.add(Fault.of("overall", "nothing"));
        }
        if (on.isAfter(today) || (typed.on() != null && !viewer.hasAny(Role.COORDINATOR))) {
            faults.add(Fault.of("on", "not-yet"));
        }
        if (!report.period().to().isBefore(on)) {
            faults.add(Fault.of("", "period-lasts", report.period().to().toString()));
        }
        if (report.submittedOn() == null && typed.lateWhy().isBlank()) {
            var closed =
                    schedules.closedOn(report.schedule().id(), report.period().from());
            if (report.lastDay().isBefore(on)) {
                faults.add(Fault.of("lateWhy", "late", report.lastDay().toString()));
            } else if (closed.isPresent() && !on.isBefore(closed.get())) {
                faults.add(Fault.of("lateWhy", "closed", closed.get().toString()));
            }
        }
        return faults;
    }

    private LocalDate on(Typed typed) {
        return typed.on() == null ? LocalDate.now(clock) : typed.on();
    }

    private Writing keep(Viewer viewer, Report report, Typed typed, ReportState to) {
        var isSubmitted = to == ReportState.SUBMITTED;
        var last = store.lastText(report.id()).orElse(ReportText.NONE);
        var why = typed.lateWhy().isBlank() ? null : typed.lateWhy().strip();
        var stays = to == ReportState.DRAFT && report.state() == ReportState.RETURNED ? ReportState.RETURNED : to;
        if (!store.move(report, new Move(stays, isSubmitted ? on(typed) : null, isSubmitted ? why : null, null))) {
            return overtaken(lists.find(report.id()).orElseThrow(), typed);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.addText(
                report.id(),
                new ReportText(
                        last.number() + 1,
                        told(typed),
                        isSubmitted ? prefill.of(report) : List.of(),
                        viewer.username(),
                        at));
        var doing = new Doing(
                isSubmitted ? Kind.SUBMITTED : Kind.DRAFTED,
                isSubmitted ? on(typed) : LocalDate.now(clock),
                isSubmitted && why != null ? why : "",
                viewer.username());
        return done(report, doing, stays);
    }

    private static Map<String, String> told(Typed typed) {
        var told = new HashMap<String, String>();
        typed.told().forEach((place, words) -> {
            if (!words.isBlank()) {
                told.put(place, words.strip());
            }
        });
        return told;
    }

    /// Sends a report back with remarks and the day its new version is owed by; its text stays as it was handed in, and
    /// so does the day of it.
    @Transactional
    public Writing sendBack(Viewer viewer, UUID id, Mending.Return back) {
        var by = back.by() == null ? mending.by(LocalDate.now(clock)) : back.by();
        var remarks = back.remarks().strip();
        return settled(viewer, id, back.seen(), new Settling(Kind.RETURNED, ReportState.RETURNED, remarks, by));
    }

    /// Accepts a report.
    @Transactional
    public Writing accept(Viewer viewer, UUID id, int seen, String remarks) {
        return settled(viewer, id, seen, new Settling(Kind.ACCEPTED, ReportState.ACCEPTED, remarks.strip(), null));
    }

    private record Settling(
            Kind kind,
            ReportState to,
            String remarks,
            @Nullable LocalDate mendBy) {}

    private Writing settled(Viewer viewer, UUID id, int seen, Settling settling) {
        return sight.as(viewer, () -> {
            var report = lists.find(id);
            if (report.isEmpty() || !viewer.hasAny(Role.COORDINATOR)) {
                return refused("", "gone");
            }
            var now = report.get();
            if (now.revision() != seen) {
                return overtaken(now, new Typed(seen, Map.of("remarks", settling.remarks()), "", null));
            }
            if (now.state() != ReportState.SUBMITTED) {
                return refused("", "not-submitted");
            }
            if (settling.to() == ReportState.RETURNED && settling.remarks().isEmpty()) {
                return refused("remarks", "no-remarks");
            }
            if (settling.mendBy() != null && settling.mendBy().isBefore(LocalDate.now(clock))) {
                return refused("mendBy", "mend-by");
            }
            if (!store.move(now, new Move(settling.to(), null, null, settling.mendBy()))) {
                throw new quanheng.shell.ChangedMeanwhileException("report:" + id);
            }
            var doing = new Doing(settling.kind(), LocalDate.now(clock), settling.remarks(), viewer.username());
            return done(now, doing, settling.to());
        });
    }

    /// Writes down that a unit was reminded.
    @Transactional
    public Writing remind(Viewer viewer, UUID id, String remarks) {
        return sight.as(viewer, () -> {
            var report = lists.find(id);
            if (report.isEmpty() || !report.get().state().isOpen() || !viewer.hasAny(Role.COORDINATOR)) {
                return refused("", "not-open");
            }
            var doing = new Doing(Kind.REMINDED, LocalDate.now(clock), remarks.strip(), viewer.username());
            return done(report.get(), doing, report.get().state());
        });
    }

    private Writing done(Report before, Doing doing, ReportState state) {
        store.addAct(before.id(), doing, state, clock.instant());
        var isDraft = doing.kind() == Kind.DRAFTED;
        if (!isDraft) {
            journal.append(
                    doing.by(),
                    "programme.report-" + doing.kind().name().toLowerCase(java.util.Locale.ROOT),
                    "report:" + before.id(),
                    Map.of(
                            "unit",
                            before.name(),
                            "period",
                            before.period().to().toString(),
                            "remarks",
                            doing.remarks()));
        }
        return new Writing.Done(lists.find(before.id()).orElseThrow());
    }

    private static Writing refused(String field, String key) {
        return new Writing.Refused(List.of(Fault.of(field, key)));
    }
}
