package quanheng.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.shell.NotFoundException;
import quanheng.statistics.Report;
import quanheng.statistics.Reports;
import quanheng.statistics.SeriesList;

/// The page of one report, and what is decided about it.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT, Role.LEADER, Role.AUDITOR})
class ReportController {
    private final Reports reports;
    private final SeriesList series;
    private final Evidence evidence;

    ReportController(Reports reports, SeriesList series, Evidence evidence) {
        this.reports = reports;
        this.series = series;
        this.evidence = evidence;
    }

    @GetMapping("/statistics/{number:[0-9]+}")
    String show(@PathVariable long number, @CurrentViewer Viewer viewer, Model model) {
        return page(find(number, viewer), null, viewer, model);
    }

    @PostMapping("/statistics/{number:[0-9]+}/approval")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String approve(@PathVariable long number, @CurrentViewer Viewer viewer, Model model, HttpServletResponse response) {
        var report = find(number, viewer);
        if (report.reportedBy().equals(viewer.username())) {
            return refused(report, "own", viewer, model, response);
        }
        reports.approve(number, viewer.username());
        return "redirect:/statistics/" + number;
    }

    @PostMapping("/statistics/approvals")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String approveAll(@RequestParam(required = false) @Nullable List<Long> ids, @CurrentViewer Viewer viewer) {
        var approved = ids == null ? 0 : reports.approveAll(ids, viewer.username());
        return "redirect:/statistics?state=PENDING&approved=" + approved;
    }

    @PostMapping("/statistics/{number:[0-9]+}/return")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String sendBack(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var report = find(number, viewer);
        if (reason.isBlank()) {
            return refused(report, "reason", viewer, model, response);
        }
        reports.sendBack(number, reason, viewer.username());
        return "redirect:/statistics/" + number;
    }

    @PostMapping("/statistics/{number:[0-9]+}/withdrawal")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT})
    String withdraw(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var report = find(number, viewer);
        if (reason.isBlank()) {
            return refused(report, "withdrawal-reason", viewer, model, response);
        }
        reports.withdraw(number, reason, viewer.username());
        return "redirect:/statistics/" + number;
    }

    private String refused(Report report, String problem, Viewer viewer, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(report, problem, viewer, model);
    }

    private String page(Report report, @Nullable String problem, Viewer viewer, Model model) {
        var isOwn = report.reportedBy().equals(viewer.username());
        var isOpen = report.state() == Report.State.PENDING;
        var isOver = report.state() == Report.State.RETURNED || report.state() == Report.State.WITHDRAWN;
        model.addAttribute("report", report);
        model.addAttribute("series", series.find(report.told().series()).orElse(null));
        model.addAttribute("paper", evidence.find(report.evidence()).orElse(null));
        model.addAttribute("mayOpenPaper", ReportSearch.seesAll(viewer));
        model.addAttribute(
                "history",
                reports.history(report).stream()
                        .filter(each -> ReportSearch.seesAll(viewer)
                                || each.reportedBy().equals(viewer.username()))
                        .toList());
        model.addAttribute("problem", problem);
        model.addAttribute("isOwn", isOwn);
        model.addAttribute("mayDecide", isOpen && ReportSearch.mayDecide(viewer));
        model.addAttribute("mayWithdraw", !isOver && (isOwn || ReportSearch.mayDecide(viewer)));
        return "statistics/report";
    }

    private Report find(long number, Viewer viewer) {
        return reports.find(number)
                .filter(report ->
                        ReportSearch.seesAll(viewer) || report.reportedBy().equals(viewer.username()))
                .orElseThrow(() -> new NotFoundException("report:" + number));
    }
}
