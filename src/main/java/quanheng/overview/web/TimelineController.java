package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.overview.Ledger;
import quanheng.overview.PromiseState;

/// The timeline, and how states arise.
@Controller
@Granted(everyone = true)
class TimelineController {
    private final Ledger ledger;
    private final Timeline timeline;
    private final Clock clock;

    TimelineController(Ledger ledger, Timeline timeline, Clock clock) {
        this.ledger = ledger;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/ledger/timeline")
    String show(@RequestParam(name = "asOf", required = false) @Nullable String asOf, Locale locale, Model model) {
        var day = Selection.day(asOf, LocalDate.now(clock));
        model.addAttribute("chart", timeline.chart(ledger.rows(day), day, locale));
        return "overview/timeline";
    }

    @GetMapping("/ledger/states")
    String states(Model model) {
        model.addAttribute("states", PromiseState.values());
        model.addAttribute("edition", Ledger.RULE);
        return "overview/states";
    }
}
