package quanheng.plans.web;

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
import quanheng.plans.Confirmation;
import quanheng.plans.Plans;

/// What will come into force, for whom, and what changes by it.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/confirmation")
@Granted(Role.COORDINATOR)
class ConfirmationController {
    private final Plans plans;

    ConfirmationController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    ModelAndView ask(Place place) {
        return page(place, false);
    }

    /// @param rest `accepted` where the person takes what is open as it was read
    @PostMapping
    ModelAndView confirm(Place place, @RequestParam(defaultValue = "") String rest, @CurrentViewer Viewer viewer) {
        var version = plans.version(place.plan(), place.version());
        var outcome = plans.confirm(version.id(), place.seen(), rest.equals("accepted"), viewer.username());
        return switch (outcome) {
            case Confirmation.InForce inForce -> new ModelAndView("redirect:/plans/" + inForce.plan());
            case Confirmation.StillOpen open -> page(place, true);
        };
    }

    private ModelAndView page(Place place, boolean refused) {
        var version = plans.version(place.plan(), place.version());
        var answer = new ModelAndView("plans/confirmation")
                .addObject("at", place.path())
                .addObject("plan", plans.plan(place.plan()))
                .addObject("preview", plans.preview(version.id()))
                .addObject("version", version)
                .addObject("refused", refused);
        answer.setStatus(refused ? ActController.REFUSED : HttpStatus.OK);
        return answer;
    }
}
