package quanheng.plans.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import quanheng.plans.Plans;
import quanheng.plans.Touch;
import quanheng.shell.ChangedMeanwhileException;

/// Puts one finding right, in the list or on a page of its own.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/findings/{finding}/correction")
@Granted(Role.COORDINATOR)
class CorrectionController {
    private final Plans plans;
    private final Corrections corrections;
    private final Reach reach;
    private final Answers answers;

    CorrectionController(Plans plans, Corrections corrections, Reach reach, Answers answers) {
        this.plans = plans;
        this.corrections = corrections;
        this.reach = reach;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView form(Place place, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var read = reach.finding(place);
        var form = FindingForm.of(read, answers.source(read));
        return answers.form(template(htmx), place, read, form).addObject("history", corrections.history(read.id()));
    }

    @PostMapping
    ModelAndView correct(
            Place place,
            @RequestParam Map<String, String> values,
            @CurrentViewer Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var read = reach.finding(place);
        var typed = FindingForm.typed(FindingKind.of(read.finding()), values);
        return switch (FormReading.of(typed, plans.text(read.versionId()), read.finding())) {
            case FormReading.Outcome.Refused refused ->
                answers.form(template(htmx), place, read, refused.form())
                        .addObject("history", corrections.history(read.id()));
            case FormReading.Outcome.Filled filled -> {
                try {
                    var touch = new Touch(read.id(), place.seen(), viewer.username());
                    corrections.correct(touch, filled.finding(), filled.amendment());
                } catch (ChangedMeanwhileException e) {
                    yield late(place, typed, htmx, e);
                }
                yield htmx == null
                        ? answers.page(place, new Choice(null, null, null))
                        : answers.line(place, "plans.said.corrected");
            }
        };
    }

    private ModelAndView late(Place place, FindingForm typed, @Nullable String htmx, ChangedMeanwhileException cause) {
        var answer = answers.late(template(htmx), place, typed, cause)
                .addObject("history", corrections.history(Objects.requireNonNull(place.finding())));
        if (htmx != null) {
            // the browser puts this answer in place of the form; a 409 would go to the top of the page
            answer.setStatus(ActController.REFUSED);
        }
        return answer;
    }

    private static String template(@Nullable String htmx) {
        return htmx == null ? "plans/correction" : "plans/editing";
    }
}
