package quanheng.bodies.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.Minutes;
import quanheng.bodies.MinutesText;
import quanheng.bodies.MinutesText.Task;
import quanheng.bodies.Outcome;
import quanheng.plans.Plans;

/// Minutes of a meeting: drafted, approved and issued, corrected by notes.
@Controller
@RequestMapping("/meetings/{id}")
@Granted(Role.COORDINATOR)
class MinutesController {
    private static final int TASKS = 60;

    private final Minutes minutes;
    private final Plans plans;
    private final MeetingPage page;
    private final BodyPages pages;

    MinutesController(Minutes minutes, Plans plans, MeetingPage page, BodyPages pages) {
        this.minutes = minutes;
        this.plans = plans;
        this.page = page;
        this.pages = pages;
    }

    @PostMapping("/minutes")
    ModelAndView draft(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var matters = page.meeting(id, viewer).agenda().size();
        var became = minutes.draft(viewer, id, typed.seen(), words(typed, matters));
        return pages.answer(became, "/meetings/" + id + "?done=drafted#minutes", page.show(id, viewer), typed);
    }

    private MinutesText words(Typed typed, int matters) {
        List<String> told = IntStream.range(0, matters)
                .mapToObj(at -> typed.text("matter-" + at).strip())
                .toList();
        var tasks =
                IntStream.range(0, TASKS).mapToObj(at -> task(typed, "-" + at)).toList();
        return new MinutesText(
                typed.text("chair").strip(),
                told,
                typed.text("resolutions").lines().toList(),
                tasks);
    }

    /// A task that serves a promise says so by its title unless other words were typed.
    private Task task(Typed typed, String at) {
        var promise = typed.id("promise" + at);
        var serves = typed.text("serves" + at).strip();
        return new Task(
                typed.text("what" + at).strip(),
                typed.text("lead" + at).strip(),
                typed.text("others" + at).strip(),
                typed.day("last" + at),
                serves.isEmpty() && promise != null ? plans.promise(promise).title() : serves,
                promise);
    }

    @PostMapping("/issue")
    ModelAndView issue(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var approval = new Minutes.Approval(typed.text("approvedBy"), typed.day("on"));
        return answer(minutes.issue(viewer, id, typed.seen(), approval), page.show(id, viewer), typed, "issued");
    }

    /// Nothing of the draft was typed here: it is shown as it is kept.
    private ModelAndView answer(Outcome became, ModelAndView shown, Typed typed, String done) {
        var kept = new java.util.HashMap<String, String>();
        if (shown.getModel().get("typed") instanceof Map<?, ?> fields) {
            fields.forEach((field, words) -> kept.put(String.valueOf(field), String.valueOf(words)));
        }
        kept.putAll(typed.fields());
        var meeting = (quanheng.bodies.Meeting)
                java.util.Objects.requireNonNull(shown.getModel().get("meeting"));
        return pages.answer(became, meeting.address() + "?done=" + done, shown, new Typed(kept));
    }

    @PostMapping("/notes")
    ModelAndView note(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        return answer(minutes.note(viewer, id, typed.text("note")), page.show(id, viewer), typed, "noted");
    }
}
