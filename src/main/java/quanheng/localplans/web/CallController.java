package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.Calls;
import quanheng.localplans.LocalPlans;
import quanheng.plans.Plans;

/// Where the office asks units for plans.
@Controller
@Granted(Role.COORDINATOR)
class CallController {
    private final Calls calls;
    private final LocalPlans localPlans;
    private final Plans plans;
    private final PageWords words;

    CallController(Calls calls, LocalPlans localPlans, Plans plans, PageWords words) {
        this.calls = calls;
        this.localPlans = localPlans;
        this.plans = plans;
        this.words = words;
    }

    /// The form.
    record Typed(
            @Nullable UUID parent,
            @Nullable Set<UUID> units,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due) {
        /// The units ticked.
        public Set<UUID> ticked() {
            return Objects.requireNonNullElse(units, Set.of());
        }
    }

    @GetMapping("/local-plans/calls")
    String begin(@ModelAttribute("typed") Typed typed, Model model) {
        return form(typed, List.of(), model);
    }

    private String form(Typed typed, List<String> problems, Model model) {
        var parent = typed.parent();
        model.addAttribute("problems", problems);
        model.addAttribute("parents", localPlans.parents());
        model.addAttribute("units", parent == null ? List.of() : calls.candidates(plans.plan(parent)));
        return "localplans/call";
    }

    @PostMapping("/local-plans/calls")
    String ask(
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var parent = typed.parent();
        if (parent == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, List.of(words.say("fault.empty", language)), model);
        }
        var faults = calls.ask(viewer, parent, typed.ticked(), typed.due());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, words.faults(faults, language), model);
        }
        return "redirect:/local-plans?parent=" + parent;
    }
}
