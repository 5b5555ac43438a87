package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.programme.Prefill;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.ReportFilter;
import quanheng.programme.ReportSheet;
import quanheng.programme.Reports;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// All that one unit answers for, across plans: its reports and its duties with their lights.
@Controller("programmeUnitController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class UnitController {
    private static final int MOST = 1000;

    private final Organizations organizations;
    private final Reports reports;
    private final ReportSheet sheet;
    private final Prefill prefill;
    private final ProgrammePages pages;
    private final ProgrammeWords words;
    private final Clock clock;

    UnitController(
            Organizations organizations,
            Reports reports,
            ReportSheet sheet,
            Prefill prefill,
            ProgrammePages pages,
            ProgrammeWords words,
            Clock clock) {
        this.organizations = organizations;
        this.reports = reports;
        this.sheet = sheet;
        this.prefill = prefill;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/programme/units/{id}")
    ModelAndView show(
            @PathVariable UUID id, @ModelAttribute("search") ReportSearch search, @CurrentViewer Viewer viewer) {
        return page(unit(id, viewer), search, viewer, HttpStatus.OK);
    }

    private ModelAndView page(Organization unit, ReportSearch search, Viewer viewer, HttpStatus status) {
        var today = LocalDate.now(clock);
        var language = LocaleContextHolder.getLocale();
        var filter = search.filter(today, unit.id(), ReportFilter.Which.OPEN);
        var page = new ModelAndView("programme/unit", status);
        page.addObject("unit", unit);
        page.addObject("filter", filter);
        page.addObject("counts", reports.counts(viewer, filter));
        page.addObject("lines", pages.lines(reports.find(viewer, filter, 0, MOST), filter.day(), language));
        page.addObject("sortings", ReportFilter.Sorting.values());
        page.addObject("duties", prefill.duties(unit.id(), today));
        page.addObject("isOffice", ProgrammePages.isOffice(viewer));
        page.addObject("mayWrite", mayWrite(unit.id(), viewer));
        page.addObject("taken", null);
        return page;
    }

    /// A unit sees its own page; the office sees all.
    private Organization unit(UUID id, Viewer viewer) {
        return organizations
                .find(id)
                .filter(unit -> ProgrammePages.isOffice(viewer)
                        || viewer.organizations().contains(id))
                .orElseThrow(() -> new NotFoundException("organization:" + id));
    }

    private static boolean mayWrite(UUID unit, Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR)
                || (viewer.hasAny(Role.UNIT_CONTACT) && viewer.organizations().contains(unit));
    }

    @GetMapping("/programme/units/{id}/sheet")
    void sheet(@PathVariable UUID id, @CurrentViewer Viewer viewer, Locale language, HttpServletResponse response)
            throws IOException {
        var unit = unit(id, viewer);
        response.setContentType(ReportListController.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"my-reports.xlsx\"");
        var rows = sheet.rows(viewer, unit.id(), LocalDate.now(clock), language);
        Sheets.write(response.getOutputStream(), words.say("reports", language), sheet.heads(language), rows.stream());
    }

    @PostMapping("/programme/units/{id}/sheet")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer)
            throws IOException {
        var unit = unit(id, viewer);
        var bytes = file == null ? new byte[0] : file.getBytes();
        var taken = mayWrite(id, viewer)
                ? sheet.take(viewer, id, bytes, LocalDate.now(clock))
                : new ReportSheet.Taken(0, List.of());
        var status = taken.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = page(unit, new ReportSearch(null, null, null, null, null, null, null), viewer, status);
        page.addObject("taken", taken);
        return page;
    }
}
