package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import quanheng.programme.Supervision;

/// Supervision orders: who was asked what by when, and how high it has risen.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class OrderController {
    private final MatterPages pages;
    private final MatterForms forms;
    private final Supervision supervision;

    OrderController(MatterPages pages, MatterForms forms, Supervision supervision) {
        this.supervision = supervision;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/programme/orders")
    String list(MatterSearch search, @CurrentViewer Viewer viewer, Model model) {
        return pages.list(Supervision.ORDER, search, viewer, model);
    }

    @GetMapping("/programme/orders/export")
    void export(MatterSearch search, @CurrentViewer Viewer viewer, HttpServletResponse response, Locale language)
            throws IOException {
        pages.export(new MatterPages.Export(Supervision.ORDER, search, viewer, language), response);
    }

    @GetMapping("/programme/orders/new")
    @Granted(Role.COORDINATOR)
    String begin(@RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer, Locale language, Model model) {
        return forms.form(new MatterForms.Asked(Supervision.ORDER, typed, viewer, language), List.of(), model);
    }

    @PostMapping("/programme/orders")
    @Granted(Role.COORDINATOR)
    String open(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return forms.open(new MatterForms.Asked(Supervision.ORDER, typed, viewer, language), model, response);
    }

    @GetMapping("/programme/orders/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @CurrentViewer Viewer viewer,
            Model model) {
        return pages.show(number, asOf, viewer, model);
    }

    /// Makes the papers of the levels that orders have reached by now; the office's clock does so every night.
    @PostMapping("/programme/orders/notices")
    @Granted(Role.COORDINATOR)
    String rise() {
        return "redirect:/programme/orders?risen=" + supervision.rise();
    }
}
