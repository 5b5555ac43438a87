package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Escalation;
import quanheng.docket.WorkItem;
import quanheng.docket.WorkSource;
import quanheng.docket.Worklist;

/// Reports in the common worklist: what a unit has to hand in, what the office has to settle, and what has risen to it
/// because it is overdue.
@Component
class ReportWork implements WorkSource {
    private static final int MOST = 200;
    private static final int AHEAD = 31;
    private static final int TOLD_LEADER = 3;

    private final ReportLists lists;
    private final Escalation escalation;
    private final ProgrammeWords words;

    ReportWork(ReportLists lists, Escalation escalation, ProgrammeWords words) {
        this.lists = lists;
        this.escalation = escalation;
        this.words = words;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today, Worklist.Scope scope, Locale language) {
        if (viewer.hasAny(Role.COORDINATOR)) {
            var settle = lists.find(ReportFilter.of(ReportFilter.Which.SUBMITTED, today), 0, MOST).stream()
                    .map(report -> item(report, "settle", true, language));
            var overdue = lists.find(ReportFilter.of(ReportFilter.Which.OVERDUE, today), 0, MOST).stream()
                    .map(report -> item(report, "write", false, language));
            return Stream.concat(settle, overdue).toList();
        }
        if (viewer.hasAny(Role.LEADER)) {
            return lists.find(ReportFilter.of(ReportFilter.Which.OVERDUE, today), 0, MOST).stream()
                    .filter(report -> escalation.on(report.dueOn(), today) >= TOLD_LEADER)
                    .map(report -> item(report, "write", false, language))
                    .toList();
        }
        return viewer.hasAny(Role.UNIT_CONTACT)
                ? viewer.organizations().stream()
                        .flatMap(unit ->
                                lists.find(ReportFilter.ofUnit(ReportFilter.Which.OPEN, unit, today), 0, MOST).stream())
                        .filter(report -> !report.period().from().isAfter(today)
                                && !report.dueOn().isAfter(today.plusDays(AHEAD)))
                        .map(report -> item(report, "write", true, language))
                        .toList()
                : List.of();
    }

    /// What waits for the office has met its last day already, or missed it.
    private WorkItem item(Report report, String what, boolean mine, Locale language) {
        var schedule = report.schedule();
        var isSettling = what.equals("settle");
        return new WorkItem(
                "report-" + report.id(),
                words.say(
                        "work." + what,
                        language,
                        words.period(schedule.cadence(), report.period().from(), language)),
                report.address(),
                report.name() + " " + schedule.planTitle(),
                isSettling ? words.say("office", language) : report.name(),
                schedule.sentence(),
                isSettling ? null : report.dueOn(),
                isSettling ? report.submittedOn() : null,
                mine);
    }
}
