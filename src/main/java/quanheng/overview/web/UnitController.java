package quanheng.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
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
import quanheng.overview.Ledger;

/// What units owe, across plans.
@Controller
@Granted(everyone = true)
class UnitController {
    private final Ledger ledger;
    private final Units units;
    private final LedgerSheets sheets;
    private final Clock clock;

    UnitController(Ledger ledger, Units units, LedgerSheets sheets, Clock clock) {
        this.ledger = ledger;
        this.units = units;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/ledger/units")
    String list(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("units", units.all(ledger.rows(today), today));
        return "overview/units";
    }

    @GetMapping("/ledger/units/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            Locale locale,
            Model model) {
        var day = Selection.day(asOf, LocalDate.now(clock));
        model.addAttribute("unit", units.one(id, ledger.rows(day), day, locale));
        return "overview/unit";
    }

    @GetMapping("/ledger/units/{id}/sheet")
    void sheet(
            @PathVariable UUID id,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var day = Selection.day(asOf, LocalDate.now(clock));
        sheets.send(units.rows(id, ledger.rows(day)), "unit-" + day, locale, response);
    }
}
