package quanheng.targets.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.plans.Plans;
import quanheng.targets.Prospects;

/// Shows how a promise comes along and where it leads.
@Controller
class ProspectController {
    private final Plans plans;
    private final Prospects prospects;
    private final ProspectPages pages;
    private final Clock clock;

    ProspectController(Plans plans, Prospects prospects, ProspectPages pages, Clock clock) {
        this.plans = plans;
        this.prospects = prospects;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/ledger/promises/{promise}/pace")
    @Granted(everyone = true)
    String show(@PathVariable UUID promise, @RequestParam @Nullable String asOf, Locale locale, Model model) {
        var day = day(asOf, LocalDate.now(clock));
        var found = plans.promise(promise);
        model.addAttribute("promise", found);
        model.addAttribute("asOf", day);
        model.addAttribute(
                "prospect",
                prospects.of(found, day).map(each -> pages.view(each, locale)).orElse(null));
        return "targets/prospect";
    }

    static LocalDate day(@Nullable String typed, LocalDate today) {
        try {
            return typed == null || typed.isBlank() ? today : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return today;
        }
    }
}
