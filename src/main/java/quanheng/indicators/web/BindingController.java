package quanheng.indicators.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.PatentsFiled;
import quanheng.indicators.PromiseCounts;
import quanheng.rights.Category;

/// Binds a promise to a count, and ends the binding.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class BindingController {
    private final PromiseCounts indicators;

    BindingController(PromiseCounts indicators) {
        this.indicators = indicators;
    }

    @PostMapping("/indicators/bindings")
    String bind(
            @RequestParam UUID promiseId,
            @RequestParam @Nullable Category kind,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String yearFrom,
            @RequestParam(defaultValue = "") String yearTo,
            @CurrentViewer Viewer viewer,
            RedirectAttributes told) {
        try {
            var measure = new PatentsFiled(kind, region.strip(), year(yearFrom), year(yearTo));
            indicators.bind(promiseId, measure, viewer.username());
        } catch (IllegalArgumentException wrong) {
            told.addFlashAttribute("bindingProblem", "indicators.problem.measure");
        }
        return "redirect:/ledger/promises/" + promiseId;
    }

    @PostMapping("/indicators/bindings/{promiseId}/ending")
    String end(@PathVariable UUID promiseId, @CurrentViewer Viewer viewer) {
        indicators.unbind(promiseId, viewer.username());
        return "redirect:/ledger/promises/" + promiseId;
    }

    private static @Nullable Integer year(String printed) {
        var plain = printed.strip();
        if (plain.isEmpty()) {
            return null;
        }
        var year = Integer.valueOf(plain);
        if (year < 1985 || year > 2100) {
            throw new IllegalArgumentException("%d is no filing year".formatted(year));
        }
        return year;
    }
}
