package quanheng.targets.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.shell.NotFoundException;
import quanheng.targets.Days;
import quanheng.targets.Targets;
import quanheng.targets.Terms;

/// Binds a promise to an indicator, changes the binding, and ends it.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class BindingController {
    private final Targets targets;

    BindingController(Targets targets) {
        this.targets = targets;
    }

    /// What the form sends.
    ///
    /// @param binding the one to be replaced; null for the first
    /// @param indicator its id, with a version after `@` where one is chosen
    /// @param version empty for the version valid on the day
    record Form(
            UUID promiseId,
            @Nullable UUID binding,
            @Nullable String indicator,
            @Nullable String version,
            @Nullable String region,
            @Nullable Days days,
            @Nullable Boolean wholeYears) {
        Terms terms() {
            var chosen = (indicator == null ? "" : indicator).split("@", 2);
            var printed = chosen.length > 1 ? chosen[1] : version == null ? "" : version.strip();
            var code = region == null ? "" : region.strip();
            return new Terms(
                    chosen[0],
                    printed.isEmpty() ? null : Integer.valueOf(printed),
                    code,
                    days == null ? Days.PERIOD : days,
                    Boolean.TRUE.equals(wholeYears));
        }
    }

    @PostMapping("/targets/bindings")
    String bind(@ModelAttribute Form form, @CurrentViewer Viewer viewer, RedirectAttributes told) {
        var promiseId = form.promiseId();
        try {
            if (form.binding() == null) {
                targets.bind(promiseId, form.terms(), viewer.username());
            } else {
                targets.change(promiseId, form.binding(), form.terms(), viewer.username());
            }
        } catch (IllegalArgumentException | NotFoundException wrong) {
            told.addFlashAttribute("bindingProblem", "targets.problem.terms");
        }
        return "redirect:/ledger/promises/" + promiseId + "#binding";
    }

    @PostMapping("/targets/bindings/{binding}/ending")
    String end(@PathVariable UUID binding, @RequestParam UUID promiseId, @CurrentViewer Viewer viewer) {
        targets.end(promiseId, binding, viewer.username());
        return "redirect:/ledger/promises/" + promiseId + "#binding";
    }
}
