package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.overview.Ledger;

/// The leaders' summary, on one page to be printed.
@Controller
@Granted(everyone = true)
class SummaryController {
    private final Ledger ledger;
    private final Summaries summaries;
    private final Clock clock;

    SummaryController(Ledger ledger, Summaries summaries, Clock clock) {
        this.ledger = ledger;
        this.summaries = summaries;
        this.clock = clock;
    }

    @GetMapping("/summary")
    String show(
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            @RequestParam(name = "plan", required = false) @Nullable UUID plan,
            Locale locale,
            Model model) {
        var day = Selection.day(asOf, LocalDate.now(clock));
        model.addAttribute("summary", summaries.view(ledger.rows(day), plan, day, locale));
        return "overview/summary";
    }
}
