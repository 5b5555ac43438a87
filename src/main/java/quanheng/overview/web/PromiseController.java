package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Viewer;
import quanheng.overview.Ledger;
import quanheng.overview.PromiseNotes;

/// One promise: its words in the plan, who answers for it, where it stands and why.
@Controller
class PromiseController {
    private final Ledger ledger;
    private final Promises promises;
    private final ObjectProvider<PromiseNotes> notes;
    private final Clock clock;

    PromiseController(Ledger ledger, Promises promises, ObjectProvider<PromiseNotes> notes, Clock clock) {
        this.notes = notes;
        this.ledger = ledger;
        this.promises = promises;
        this.clock = clock;
    }

    @GetMapping("/ledger/promises/{id}")
    @Granted(everyone = true)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
            @CurrentViewer Viewer viewer,
            Locale locale,
            Model model) {
        var day = Selection.day(asOf, LocalDate.now(clock));
        var moment = Selection.moment(knownAt);
        var row = ledger.row(id, Selection.freeze(day, moment, clock.getZone()));
        model.addAttribute("promise", promises.view(row, viewer, day, locale));
        model.addAttribute(
                "notes",
                notes.orderedStream()
                        .flatMap(each -> each.of(id, viewer, locale).stream())
                        .toList());
        model.addAttribute("asOf", day);
        model.addAttribute("knownAt", moment);
        return "overview/promise";
    }
}
