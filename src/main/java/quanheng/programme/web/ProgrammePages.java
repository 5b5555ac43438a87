package quanheng.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Escalation;
import quanheng.programme.Mending;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.Report;
import quanheng.programme.Schedule;

/// What several pages of the programme show alike.
@Component("programmePages")
class ProgrammePages {
    private final ProgrammeWords words;
    private final Escalation escalation;
    private final Mending mending;
    private final Clock clock;

    ProgrammePages(ProgrammeWords words, Escalation escalation, Mending mending, Clock clock) {
        this.mending = mending;
        this.clock = clock;
        this.words = words;
        this.escalation = escalation;
    }

    /// A report as a line of a list.
    ///
    /// @param level how high it has risen on the day
    public record Line(Report report, String period, int level, boolean overdue) {}

    List<Line> lines(List<Report> reports, LocalDate day, Locale language) {
        return reports.stream().map(report -> line(report, day, language)).toList();
    }

    Line line(Report report, LocalDate day, Locale language) {
        return new Line(
                report,
                period(report, language),
                report.state().isOpen() ? escalation.on(report.dueOn(), day) : 0,
                report.isOverdue(day));
    }

    String period(Report report, Locale language) {
        return words.period(report.schedule().cadence(), report.period().from(), language);
    }

    /// A period of a schedule in words, for pages.
    public String period(Schedule schedule, LocalDate from, Locale language) {
        return words.period(schedule.cadence(), from, language);
    }

    /// By when, in words, for pages.
    public String limit(Schedule schedule, Locale language) {
        return words.limit(schedule.limit(), language);
    }

    /// By when a report sent back today comes again, where nobody names another day.
    public LocalDate mendBy() {
        return mending.by(LocalDate.now(clock));
    }

    static boolean isOffice(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
    }
}
