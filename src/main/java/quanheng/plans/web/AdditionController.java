package quanheng.plans.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import quanheng.plans.Addition;
import quanheng.plans.Corrections;
import quanheng.plans.FindingKind;
import quanheng.plans.Plans;

/// Puts down what the reader missed: words of the text, marked with the mouse or typed.
@Controller
@RequestMapping("/plans/{plan}/versions/{version}/additions")
@Granted(Role.COORDINATOR)
class AdditionController {
    private final Plans plans;
    private final Corrections corrections;

    AdditionController(Plans plans, Corrections corrections) {
        this.plans = plans;
        this.corrections = corrections;
    }

    /// @param start offset of the marked words in the text
    /// @param end   offset after them
    @GetMapping
    ModelAndView form(
            Place place,
            @RequestParam(defaultValue = "TARGET") FindingKind found,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end) {
        var values = new HashMap<String, String>();
        var source =
                plans.text(plans.version(place.plan(), place.version()).id()).source();
        if (start != null && end != null && 0 <= start && start < end && end <= source.length()) {
            values.put("words", source.substring(start, end).strip());
            values.put("start", Integer.toString(start));
        }
        values.put("id", UUID.randomUUID().toString());
        return page(place, FindingForm.typed(found, values));
    }

    @PostMapping
    ModelAndView add(
            Place place,
            @RequestParam FindingKind found,
            @RequestParam Map<String, String> values,
            @CurrentViewer Viewer viewer) {
        var text = plans.text(plans.version(place.plan(), place.version()).id());
        return switch (FormReading.of(FindingForm.typed(found, values), text, null)) {
            case FormReading.Outcome.Refused refused -> page(place, refused.form());
            case FormReading.Outcome.Filled filled -> {
                var id = UUID.fromString(values.getOrDefault("id", ""));
                var addition = new Addition(id, text.version().id(), filled.finding(), filled.amendment());
                corrections.add(addition, viewer.username());
                yield new ModelAndView("redirect:" + place.path() + "#finding-" + id);
            }
        };
    }

    private ModelAndView page(Place place, FindingForm form) {
        var answer = new ModelAndView("plans/addition")
                .addObject("at", place.path())
                .addObject("plan", plans.plan(place.plan()))
                .addObject("version", plans.version(place.plan(), place.version()))
                .addObject("kinds", FindingKind.values())
                .addObject("form", form);
        answer.setStatus(form.wrong().isEmpty() ? HttpStatus.OK : ActController.REFUSED);
        return answer;
    }
}
