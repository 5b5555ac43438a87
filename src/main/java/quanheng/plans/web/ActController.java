package quanheng.plans.web;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Corrections;
import quanheng.plans.FindingKind;
import quanheng.plans.Touch;
import quanheng.shell.ChangedMeanwhileException;

/// Acts on one finding. A plain form is answered with the page again; htmx with the finding's line.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/findings/{finding}")
@Granted(Role.COORDINATOR)
class ActController {
    private static final String DIVISION = "plans/division";

    private final Corrections corrections;
    private final Reach reach;
    private final Answers answers;

    ActController(Corrections corrections, Reach reach, Answers answers) {
        this.corrections = corrections;
        this.reach = reach;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView line(
            Place place,
            @ModelAttribute("choice") Choice choice,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        reach.finding(place);
        return htmx == null ? answers.page(place, choice) : answers.line(place, "");
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Place place,
            @ModelAttribute("choice") Choice choice,
            @CurrentViewer Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        act(place, viewer, corrections::accept);
        return htmx == null ? answers.page(place, choice) : answers.line(place, "plans.said.accepted");
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            Place place,
            @ModelAttribute("choice") Choice choice,
            @CurrentViewer Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        act(place, viewer, corrections::reject);
        return htmx == null ? answers.page(place, choice) : answers.line(place, "plans.said.rejected");
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            Place place,
            @ModelAttribute("choice") Choice choice,
            @CurrentViewer Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        act(place, viewer, corrections::reopen);
        return htmx == null ? answers.page(place, choice) : answers.line(place, "plans.said.reopened");
    }

    @PostMapping("/merger")
    ModelAndView merge(Place place, @ModelAttribute("choice") Choice choice, @CurrentViewer Viewer viewer) {
        act(place, viewer, corrections::mergeWithNext);
        return answers.page(place, choice);
    }

    /// @param second words with which the second part begins
    @PostMapping("/division")
    ModelAndView split(
            Place place,
            @ModelAttribute("choice") Choice choice,
            @CurrentViewer Viewer viewer,
            @RequestParam String second) {
        var found = reach.finding(place);
        var span = found.finding().span();
        var words = second.strip();
        var at = words.isEmpty() ? -1 : span.in(answers.source(found)).indexOf(words, 1);
        var typed = FindingForm.typed(FindingKind.of(found.finding()), Map.of("second", second));
        if (at < 1) {
            return answers.form(DIVISION, place, found, typed.refused(Map.of("second", "plans.wrong.second")));
        }
        try {
            corrections.split(touch(place, viewer), span.start() + at);
        } catch (ChangedMeanwhileException e) {
            return answers.late(DIVISION, place, typed, e);
        }
        return answers.page(place, choice);
    }

    private void act(Place place, Viewer viewer, Consumer<Touch> act) {
        reach.finding(place);
        act.accept(touch(place, viewer));
    }

    private Touch touch(Place place, Viewer viewer) {
        return new Touch(reach.finding(place).id(), place.seen(), viewer.username());
    }

    static final HttpStatus REFUSED = HttpStatus.UNPROCESSABLE_CONTENT;
}
