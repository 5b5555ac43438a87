package quanheng.plans.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Corrections;
import quanheng.plans.Plans;
import quanheng.plans.VersionText;
import quanheng.reading.Header;
import quanheng.shell.ChangedMeanwhileException;

/// Puts right what a plan says about itself: its title, issuer, period, region.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/heading")
@Granted(Role.COORDINATOR)
class HeadingController {
    private final Plans plans;
    private final Corrections corrections;

    HeadingController(Plans plans, Corrections corrections) {
        this.plans = plans;
        this.corrections = corrections;
    }

    /// @param next `confirmation` where the person came from there and wants to go back
    @GetMapping
    ModelAndView form(Place place, @RequestParam(defaultValue = "") String next) {
        return page(place, HeadingForm.of(text(place)), next);
    }

    @PostMapping
    ModelAndView save(
            Place place,
            @RequestParam Map<String, String> values,
            @RequestParam(defaultValue = "") String next,
            @CurrentViewer Viewer viewer) {
        var text = text(place);
        var form = HeadingForm.typed(text, values);
        return switch (HeadingReading.of(form, text, plans)) {
            case HeadingReading.Outcome.Refused refused -> page(place, refused.form(), next);
            case HeadingReading.Outcome.Filled filled ->
                saves(place, filled.header(), viewer)
                        ? new ModelAndView("redirect:"
                                + (next.equals("confirmation") ? place.path() + "/confirmation" : place.path()))
                        : late(place, form, next);
        };
    }

    private boolean saves(Place place, Header header, Viewer viewer) {
        var version = plans.version(place.plan(), place.version());
        try {
            corrections.head(version.id(), place.seen(), header, viewer.username());
            return true;
        } catch (ChangedMeanwhileException e) {
            if (version.isDraft()) {
                return false;
            }
            throw e;
        }
    }

    private ModelAndView late(Place place, HeadingForm form, String next) {
        var answer = page(place, form, next).addObject("late", true);
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private ModelAndView page(Place place, HeadingForm form, String next) {
        var answer = new ModelAndView("plans/heading")
                .addObject("at", place.path())
                .addObject("plan", plans.plan(place.plan()))
                .addObject("version", plans.version(place.plan(), place.version()))
                .addObject("next", next)
                .addObject("form", form);
        answer.setStatus(form.wrong().isEmpty() ? HttpStatus.OK : ActController.REFUSED);
        return answer;
    }

    private VersionText text(Place place) {
        return plans.text(plans.version(place.plan(), place.version()).id());
    }
}
