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

/// Rectifications: findings, what is done about them, and who verified it.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class RectificationController {
    private final MatterPages pages;
    private final MatterForms forms;

    RectificationController(MatterPages pages, MatterForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/programme/rectifications")
    String list(MatterSearch search, @CurrentViewer Viewer viewer, Model model) {
        return pages.list(Supervision.RECTIFICATION, search, viewer, model);
    }

    @GetMapping("/programme/rectifications/export")
    void export(MatterSearch search, @CurrentViewer Viewer viewer, HttpServletResponse response, Locale language)
            throws IOException {
        pages.export(new MatterPages.Export(Supervision.RECTIFICATION, search, viewer, language), response);
    }

    @GetMapping("/programme/rectifications/new")
    @Granted(Role.COORDINATOR)
    String begin(@RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer, Locale language, Model model) {
        return forms.form(new MatterForms.Asked(Supervision.RECTIFICATION, typed, viewer, language), List.of(), model);
    }

    @PostMapping("/programme/rectifications")
    @Granted(Role.COORDINATOR)
    String open(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return forms.open(new MatterForms.Asked(Supervision.RECTIFICATION, typed, viewer, language), model, response);
    }

    @GetMapping("/programme/rectifications/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @CurrentViewer Viewer viewer,
            Model model) {
        return pages.show(number, asOf, viewer, model);
    }
}
