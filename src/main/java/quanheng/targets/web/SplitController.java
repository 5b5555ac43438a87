package quanheng.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;
import quanheng.targets.Divided;
import quanheng.targets.Divisions;

/// Divides a promise's target among regions, and shows how each comes along.
@Controller
class SplitController {
    private final Plans plans;
    private final Divisions divisions;
    private final SplitPages pages;
    private final Clock clock;

    SplitController(Plans plans, Divisions divisions, SplitPages pages, Clock clock) {
        this.plans = plans;
        this.divisions = divisions;
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
        var divided = divisions.divided(found, day).orElse(null);
        var proposes = Boolean.TRUE.equals(look.proposed()) && mayDivide(viewer);
        model.addAttribute("promise", found);
        model.addAttribute("asOf", day);
        model.addAttribute("split", divided == null ? null : pages.view(divided, null, proposes, locale));
        model.addAttribute("past", pages.past(divisions.divisions(promise)));
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
            divisions.divide(
                    found,
                    id(form.getOrDefault("replaced", "")),
                    new Divisions.Shares(divided.unit(), typed.shares()),
                    viewer.username());
            return "redirect:/ledger/promises/" + promise + "/split";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("promise", found);
        model.addAttribute("asOf", today());
        model.addAttribute("split", pages.view(divided, typed, false, locale));
        model.addAttribute("problems", typed.problems());
        model.addAttribute("past", pages.past(divisions.divisions(promise)));
        model.addAttribute("mayDivide", true);
        return "targets/split";
    }

    @PostMapping("/ledger/promises/{promise}/split/{split}/ending")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String end(@PathVariable UUID promise, @PathVariable UUID split, @CurrentViewer Viewer viewer) {
        divisions.end(promise, split, viewer.username());
        return "redirect:/ledger/promises/" + promise + "/split";
    }

    @GetMapping("/ledger/promises/{promise}/split/sheet")
    @Granted(everyone = true)
    void sheet(@PathVariable UUID promise, @RequestParam @Nullable String asOf, Locale locale, HttpServletResponse out)
            throws IOException {
        var divided = divisions
                .divided(plans.promise(promise), ProspectController.day(asOf, today()))
                .orElseThrow(() -> new NotFoundException("split of promise:" + promise));
        out.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        out.setHeader("Content-Disposition", "attachment; filename=\"split.xlsx\"");
        var heads = List.of("code", "region", "share", "actual", "due", "gap").stream()
                .map(head -> pages.message(locale, "targets.split.head." + head))
                .toList();
        Sheets.write(
                out.getOutputStream(),
                pages.message(locale, "targets.split"),
                heads,
                divided.rows().stream().map(SplitController::cells));
    }

    private static List<@Nullable Object> cells(Divided.Row row) {
        var standing = row.standing();
        BigDecimal due = standing == null ? null : standing.due();
        BigDecimal gap = standing == null ? null : standing.gap();
        return Arrays.asList(row.region().code(), row.region().name(), row.share(), row.actual(), due, gap);
    }

    private Divided divided(Promise promise) {
        return divisions
                .divided(promise, today())
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
