package quanheng.protection.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.protection.Application;
import quanheng.protection.Applications;
import quanheng.protection.IntakeField;
import quanheng.protection.ReceiptCodes;
import quanheng.shell.NotFoundException;

/// The intake form, one thing a page. Every page is kept when it is sent, also with faults.
@Controller
@Granted({Role.ENTERPRISE, Role.CASE_OFFICER})
class IntakeController {
    private static final String ADDRESS = "redirect:/protection/applications/";

    private final Applications applications;
    private final ApplicationPage page;
    private final ReceiptCodes codes;

    IntakeController(Applications applications, ApplicationPage page, ReceiptCodes codes) {
        this.applications = applications;
        this.page = page;
        this.codes = codes;
    }

    @GetMapping("/protection/applications/{id}/{step:claim|right|applicant|respondent|facts|figures}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String step) {
        var application = applications.get(id);
        return application.isSent() ? new ModelAndView(ADDRESS + id) : form(application, step, Map.of());
    }

    @PostMapping("/protection/applications/{id}/{step:claim|right|applicant|respondent|facts|figures}")
    ModelAndView answer(@PathVariable UUID id, @PathVariable String step, @RequestParam Map<String, String> typed) {
        var faults = applications.answer(id, step, typed);
        if (!faults.isEmpty()) {
            var again = form(applications.get(id), step, faults);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var pages = IntakeField.pages();
        var next = pages.indexOf(step) + 1;
        return new ModelAndView(ADDRESS + id + "/" + (next < pages.size() ? pages.get(next) : "materials"));
    }

    private static ModelAndView form(Application application, String step, Map<String, IntakeField.Fault> faults) {
        var pages = IntakeField.pages();
        var number = pages.indexOf(step);
        if (number < 0) {
            throw new NotFoundException("page:" + step);
        }
        var form = new ModelAndView("protection/form");
        form.addObject("matter", application);
        form.addObject("step", step);
        form.addObject("number", number + 1);
        form.addObject("back", number == 0 ? null : pages.get(number - 1));
        form.addObject("fields", IntakeField.shown(step, application.all()));
        form.addObject("all", application.all());
        form.addObject("faults", faults);
        return form;
    }

    @GetMapping("/protection/applications/{id}/materials")
    ModelAndView materials(@PathVariable UUID id, Locale language) {
        return materials(applications.get(id), false, language);
    }

    @PostMapping("/protection/applications/{id}/materials")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            Locale language)
            throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || file.isEmpty() || name == null || !kind.matches("[a-z-]{1,40}")) {
            var again = materials(applications.get(id), true, language);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        applications.add(id, kind, name, file.getBytes());
        return new ModelAndView(ADDRESS + id + "/materials");
    }

    private ModelAndView materials(Application application, boolean wrong, Locale language) {
        if (application.isSent()) {
            return new ModelAndView(ADDRESS + application.id());
        }
        var view = new ModelAndView("protection/materials");
        view.addObject("matter", application);
        view.addObject("papers", page.papers(application, language));
        view.addObject("wrong", wrong);
        return view;
    }

    @GetMapping("/protection/applications/{id}/review")
    ModelAndView review(@PathVariable UUID id, Locale language) {
        return review(applications.get(id), false, language);
    }

    @PostMapping("/protection/applications/{id}/review")
    ModelAndView send(@PathVariable UUID id, @CurrentViewer Viewer viewer, Locale language, RedirectAttributes next) {
        if (applications.send(id, viewer).isEmpty()) {
            var again = review(applications.get(id), true, language);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        codes.issue(applications.get(id)).ifPresent(code -> next.addFlashAttribute("code", code));
        return new ModelAndView(ADDRESS + id + "?sent=true");
    }

    private ModelAndView review(Application application, boolean incomplete, Locale language) {
        if (application.isSent()) {
            return new ModelAndView(ADDRESS + application.id());
        }
        var view = new ModelAndView("protection/review");
        view.addObject("matter", application);
        view.addObject("told", page.told(application, language));
        view.addObject("papers", page.papers(application, language));
        view.addObject("incomplete", incomplete);
        view.addObject(
                "wrongPages",
                IntakeField.pages().stream()
                        .filter(step ->
                                !applications.faults(step, application.all()).isEmpty())
                        .toList());
        var model = new org.springframework.ui.ExtendedModelMap();
        page.review(application, model);
        view.addAllObjects(model);
        return view;
    }
}
