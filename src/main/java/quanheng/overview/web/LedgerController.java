package quanheng.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.overview.Ledger;
import quanheng.shell.MenuEntry;

/// The ledger's list, on screen and as an Excel file.
@Controller
@Granted(everyone = true)
class LedgerController {
    private final Ledger ledger;
    private final LedgerPages pages;
    private final LedgerSheets sheets;
    private final Clock clock;

    LedgerController(Ledger ledger, LedgerPages pages, LedgerSheets sheets, Clock clock) {
        this.ledger = ledger;
        this.pages = pages;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Bean
    static MenuEntry ledgerMenu() {
        return new MenuEntry("overview", "/ledger", 10);
    }

    @GetMapping("/")
    String home() {
        return "redirect:/ledger";
    }

    @GetMapping("/ledger")
    String list(@RequestParam Map<String, String> query, Locale locale, Model model) {
        var selection = Selection.of(query, LocalDate.now(clock));
        model.addAttribute("page", pages.page(ledger.rows(selection.freeze(clock.getZone())), selection, locale));
        return "overview/ledger";
    }

    @GetMapping("/ledger/sheet")
    void sheet(@RequestParam Map<String, String> query, Locale locale, HttpServletResponse response)
            throws IOException {
        var selection = Selection.of(query, LocalDate.now(clock));
        var rows = pages.rows(ledger.rows(selection.freeze(clock.getZone())), selection, locale);
        sheets.send(rows, "ledger-" + selection.asOf(), locale, response);
    }
}
