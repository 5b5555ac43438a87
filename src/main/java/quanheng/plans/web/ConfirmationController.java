package quanheng.plans.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
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
import quanheng.plans.ForceGates;
import quanheng.plans.Plans;

/// What will come into force, for whom, and what changes by it.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/confirmation")
@Granted(Role.COORDINATOR)
class ConfirmationController {
    private final Plans plans;
    private final ForceGates gates;

    ConfirmationController(Plans plans, ForceGates gates) {
        this.plans = plans;
        this.gates = gates;
    }

    @GetMapping
    ModelAndView ask(Place place) {
        return page(place, null);
    }

    /// @param rest `accepted` where the person takes what is open as it was read
    @PostMapping
    ModelAndView confirm(Place place, @RequestParam(defaultValue = "") String rest, @CurrentViewer Viewer viewer) {
        var version = plans.version(place.plan(), place.version());
        var outcome = plans.confirm(version.id(), place.seen(), rest.equals("accepted"), viewer.username());
        return switch (outcome) {
            case Confirmation.InForce inForce -> new ModelAndView("redirect:/plans/" + inForce.plan());
            case Confirmation.StillOpen open -> page(place, rest);
            case Confirmation.NobodyAnswers nobody -> page(place, rest);
            case Confirmation.NotYet notYet -> page(place, rest);
        };
    }

    /// @param rest what was handed in and refused; null where nothing was
    private ModelAndView page(Place place, @Nullable String rest) {
        var version = plans.version(place.plan(), place.version());
        var preview = plans.preview(version.id());
        var open = version.findings() - version.settled();
        var wrong = new ArrayList<String>();
        if (rest != null && preview.unanswered() > 0) {
            wrong.add("issuer");
        }
        if (rest != null && open > 0 && !rest.equals("accepted")) {
            wrong.add("rest");
        }
        var barrier = gates.against(version).orElse(null);
        if (rest != null && barrier != null) {
            wrong.add("barred");
        }
        var answer = new ModelAndView("plans/confirmation")
                .addObject("at", place.path())
                .addObject("plan", plans.plan(place.plan()))
                .addObject("preview", preview)
                .addObject("version", version)
                .addObject("barrier", barrier)
                .addObject("wrong", wrong)
                .addObject("rest", "accepted".equals(rest));
        answer.setStatus(wrong.isEmpty() ? HttpStatus.OK : ActController.REFUSED);
        return answer;
    }
}
