package quanheng.programme.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.programme.Mending;
import quanheng.programme.Report;
import quanheng.programme.ReportFiles;
import quanheng.programme.Reports;
import quanheng.programme.Writing.Typed;
import quanheng.shell.NotFoundException;

/// One report: written, handed in, sent back, accepted.
@Controller("programmeReportController")
@Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
class ReportController {
    private static final String TOLD = "told.";

    private final Reports reports;
    private final ReportFiles files;
    private final ReportPage page;

    ReportController(Reports reports, ReportFiles files, ReportPage page) {
        this.reports = reports;
        this.files = files;
        this.page = page;
    }

    @GetMapping("/programme/reports/{id}")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page.show(report(id, viewer), viewer);
    }

    private Report report(UUID id, Viewer viewer) {
        return reports.find(viewer, id).orElseThrow(() -> new NotFoundException("report:" + id));
    }

    @PostMapping("/programme/reports/{id}/text")
    ModelAndView write(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = typed(form);
        var isHandedIn = "submit".equals(form.get("do"));
        var became = isHandedIn ? reports.submit(viewer, id, typed) : reports.draft(viewer, id, typed);
        return page.answer(
                new ReportPage.Answer(became, typed, isHandedIn ? "submitted" : "kept"), report(id, viewer), viewer);
    }

    private static Typed typed(Map<String, String> form) {
        var told = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(TOLD)) {
                told.put(name.substring(TOLD.length()), value.replace("\r\n", "\n"));
            }
        });
        return new Typed(
                seen(form.get("seen")), told, form.getOrDefault("lateWhy", ""), ReportSearch.day(form.get("on")));
    }

    private static int seen(@Nullable String words) {
        return words != null && words.matches("[0-9]{1,6}") ? Integer.parseInt(words) : -1;
    }

    @PostMapping("/programme/reports/{id}/settlement")
    @Granted(Role.COORDINATOR)
    ModelAndView settle(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var remarks = form.getOrDefault("remarks", "");
        var seen = seen(form.get("seen"));
        var isAccepted = "accept".equals(form.get("do"));
        var became = isAccepted
                ? reports.accept(viewer, id, seen, remarks)
                : reports.sendBack(viewer, id, new Mending.Return(seen, remarks, ReportSearch.day(form.get("mendBy"))));
        var typed = new Typed(seen, Map.of("remarks", remarks), "", null);
        return page.answer(
                new ReportPage.Answer(became, typed, isAccepted ? "accepted" : "returned"), report(id, viewer), viewer);
    }

    @PostMapping("/programme/reports/{id}/reminders")
    @Granted(Role.COORDINATOR)
    ModelAndView remind(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var became = reports.remind(viewer, id, form.getOrDefault("remarks", ""));
        return page.answer(
                new ReportPage.Answer(became, new Typed(0, Map.of(), "", null), "reminded"),
                report(id, viewer),
                viewer);
    }

    @PostMapping("/programme/reports/{id}/files")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer)
            throws IOException {
        var report = report(id, viewer);
        if (file != null && !file.isEmpty() && Reports.mayWrite(viewer, report)) {
            var name = file.getOriginalFilename();
            files.add(report, name == null ? "" : name, file.getBytes(), viewer);
        }
        return ReportPage.back(report, "files");
    }

    @PostMapping("/programme/reports/{id}/files/{file}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String why,
            @CurrentViewer Viewer viewer) {
        var report = report(id, viewer);
        if (Reports.mayWrite(viewer, report)) {
            files.withdraw(report, file, why, viewer);
        }
        return ReportPage.back(report, "files");
    }
}
