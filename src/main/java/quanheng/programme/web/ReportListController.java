package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.ReportFilter;
import quanheng.programme.ReportFilter.Which;
import quanheng.programme.Reports;
import quanheng.programme.Schedule;
import quanheng.programme.Schedules;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The list of reports: who owes what as of a day, what is overdue, what waits to be accepted.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class ReportListController {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 50;
    private static final int MOST = 100_000;
    private static final int ORDER = 22;

    private final Reports reports;
    private final Schedules schedules;
    private final ProgrammePages pages;
    private final ProgrammeWords words;
    private final Clock clock;

    ReportListController(
            Reports reports, Schedules schedules, ProgrammePages pages, ProgrammeWords words, Clock clock) {
        this.reports = reports;
        this.schedules = schedules;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry programmeMenu() {
        return new MenuEntry("programme", "/programme", ORDER);
    }

    /// The office begins with what is owed, a unit with its own page.
    @GetMapping("/programme")
    String begin(@CurrentViewer Viewer viewer) {
        var units = viewer.organizations();
        return ProgrammePages.isOffice(viewer) || units.size() != 1
                ? "redirect:/programme/reports"
                : "redirect:/programme/units/" + units.iterator().next();
    }

    @GetMapping("/programme/reports")
    String list(
            @ModelAttribute("search") ReportSearch search, @CurrentViewer Viewer viewer, Locale language, Model model) {
        var filter = filter(search, viewer);
        var counts = reports.counts(viewer, filter);
        var count = counts.getOrDefault(filter.which(), 0);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        var schedule = schedule(filter.schedule());
        model.addAttribute("filter", filter);
        model.addAttribute("counts", counts);
        model.addAttribute("count", count);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute(
                "lines", pages.lines(reports.find(viewer, filter, (page - 1) * PAGE, PAGE), filter.day(), language));
        model.addAttribute("schedules", schedules.all());
        model.addAttribute("schedule", schedule);
        model.addAttribute("sortings", ReportFilter.Sorting.values());
        model.addAttribute("isOffice", ProgrammePages.isOffice(viewer));
        return "programme/reports";
    }

    private @Nullable Schedule schedule(@Nullable UUID id) {
        return id == null ? null : schedules.find(id).orElse(null);
    }

    private ReportFilter filter(ReportSearch search, Viewer viewer) {
        var otherwise = ProgrammePages.isOffice(viewer) ? Which.DUE : Which.OPEN;
        return search.filter(LocalDate.now(clock), null, otherwise);
    }

    @GetMapping("/programme/reports/export")
    void export(
            @ModelAttribute("search") ReportSearch search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"reports.xlsx\"");
        var filter = filter(search, viewer);
        var rows = pages.lines(reports.find(viewer, filter, 0, MOST), filter.day(), language).stream()
                .map(line -> cells(line, language));
        var heads = Stream.of("unit", "plan", "period", "last-day", "state", "submitted-on", "late", "sentence")
                .map(head -> words.say(head, language))
                .toList();
        Sheets.write(response.getOutputStream(), words.say("reports", language), heads, rows);
    }

    private List<@Nullable Object> cells(ProgrammePages.Line line, Locale language) {
        var report = line.report();
        return java.util.Arrays.asList(
                report.name(),
                report.schedule().planTitle(),
                line.period(),
                report.lastDay(),
                words.say(line.overdue() ? "overdue" : "state." + report.state(), language),
                report.submittedOn(),
                report.lateWhy(),
                report.schedule().sentence());
    }
}
