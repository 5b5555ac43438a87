package quanheng.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.shell.NotFoundException;
import quanheng.targets.Divided;
import quanheng.targets.Splits;

/// Divides a promise's target among regions, and shows how each comes along.
@Controller
class SplitController {
    private final Plans plans;
    private final Splits splits;
    private final SplitPages pages;
    private final Clock clock;

    SplitController(Plans plans, Splits splits, SplitPages pages, Clock clock) {
        this.plans = plans;
        this.splits = splits;
        this.pages = pages;
        this.clock = clock;
    }

    /// What a reader looks at.
    ///
    /// @param proposed whether the fields shall hold shares in proportion
    record Look(@Nullable String asOf, @Nullable Boolean proposed) {}

    @GetMapping("/ledger/promises/{promise}/split")
    @Granted(everyone = true)
    String show(@PathVariable UUID promise, Look look, @CurrentViewer Viewer viewer, Locale locale, Model model) {
        var found = plans.promise(promise);
        var day = ProspectController.day(look.asOf(), today());
        var divided = splits.divided(found, day).orElse(null);
        var proposes = Boolean.TRUE.equals(look.proposed()) && mayDivide(viewer);
        model.addAttribute("promise", found);
        model.addAttribute("asOf", day);
        model.addAttribute("split", divided == null ? null : pages.view(divided, null, proposes, locale));
        model.addAttribute("past", pages.past(splits.divisions(promise)));
        model.addAttribute("mayDivide", mayDivide(viewer));
        return "targets/split";
    }

    @PostMapping("/ledger/promises/{promise}/split")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String divide(
            @PathVariable UUID promise,
            @RequestParam Map<String, String> form,
            @CurrentViewer Viewer viewer,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var found = plans.promise(promise);
        var divided = divided(found);
        var known = divided.rows().stream().map(row -> row.region().code()).toList();
        var typed = TypedShares.ofForm(form, known);
        if (typed.problems().isEmpty()) {
            splits.divide(
                    found,
                    id(form.getOrDefault("replaced", "")),
                    new Splits.Shares(divided.unit(), typed.shares()),
                    viewer.username());
            return "redirect:/ledger/promises/" + promise + "/split";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("promise", found);
        model.addAttribute("asOf", today());
        model.addAttribute("split", pages.view(divided, typed, false, locale));
        model.addAttribute("problems", typed.problems());
        model.addAttribute("past", pages.past(splits.divisions(promise)));
        model.addAttribute("mayDivide", true);
        return "targets/split";
    }

    @PostMapping("/ledger/promises/{promise}/split/{split}/ending")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String end(@PathVariable UUID promise, @PathVariable UUID split, @CurrentViewer Viewer viewer) {
        splits.end(promise, split, viewer.username());
        return "redirect:/ledger/promises/" + promise + "/split";
    }

    private Divided divided(Promise promise) {
        return splits.divided(promise, today())
                .orElseThrow(() -> new NotFoundException("regions of promise:" + promise.id()));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("split:" + typed);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean mayDivide(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
    }
}
