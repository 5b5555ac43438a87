package quanheng.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Refusal;
import quanheng.protection.Applications;
import quanheng.protection.Channel;
import quanheng.protection.Triage;
import quanheng.protection.TriageDesk;

/// Settles routes, shows the table they come from, and reports where a person decided otherwise.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class TriageController {
    private final Applications applications;
    private final ApplicationPage page;
    private final ApplicationLines lines;
    private final TriageDesk desk;

    TriageController(Applications applications, ApplicationPage page, ApplicationLines lines, TriageDesk desk) {
        this.applications = applications;
        this.page = page;
        this.lines = lines;
        this.desk = desk;
    }

    @PostMapping("/protection/applications/{id}/route")
    @Granted(Role.CASE_OFFICER)
    ModelAndView settle(
            @PathVariable UUID id,
            @RequestParam Channel channel,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Locale language) {
        return switch (desk.settle(id, channel, reason, viewer)) {
            case TriageDesk.Settled.Gone(var gone, var number) ->
                new ModelAndView("redirect:/protection/applications/" + id);
            case TriageDesk.Settled.ReasonNeeded() ->
                again(id, true, List.of(), viewer, language).addObject("channel", channel);
            case TriageDesk.Settled.Refused(var reasons) ->
                again(id, false, reasons, viewer, language)
                        .addObject("channel", channel)
                        .addObject("reason", reason);
        };
    }

    private ModelAndView again(UUID id, boolean reasonMissing, List<Refusal> reasons, Viewer viewer, Locale language) {
        var model = new ExtendedModelMap();
        page.show(applications.get(id), viewer, language, model);
        var view = new ModelAndView("protection/application", model);
        view.addObject("reasonMissing", reasonMissing);
        view.addObject("refusals", reasons);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/protection/overrides")
    String overrides(Locale language, Model model) {
        model.addAttribute(
                "lines",
                desk.overrides().stream().map(each -> lines.of(each, language)).toList());
        return "protection/overrides";
    }

    @GetMapping("/protection/triage")
    String table(Model model) {
        model.addAttribute("rows", Triage.rows());
        return "protection/triage";
    }
}
