package quanheng.docket.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.DeadlineCalendars;
import quanheng.docket.Worklist;

/// What somebody has to do in his cases.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class WorkController {
    private final WorkRows rows;
    private final DeadlineCalendars calendars;
    private final Clock clock;

    WorkController(WorkRows rows, DeadlineCalendars calendars, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/cases/work")
    String work(
            @RequestParam(defaultValue = "mine") String of,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model) {
        var today = LocalDate.now(clock);
        var scope = of.equals("unit") ? Worklist.Scope.UNIT : Worklist.Scope.MINE;
        model.addAttribute("bands", rows.of(viewer, scope, today, language));
        model.addAttribute("feedCount", calendars.count(viewer));
        model.addAttribute("today", today);
        model.addAttribute("isUnit", scope == Worklist.Scope.UNIT);
        model.addAttribute("isOffice", CasePages.isOffice(viewer));
        return "docket/work";
    }
}
