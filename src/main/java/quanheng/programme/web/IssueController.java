package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import quanheng.shell.MenuEntry;

/// Questions of units and firms about a clause, and what became of them.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
class IssueController {
    private static final int ORDER = 24;

    private final MatterPages pages;
    private final MatterForms forms;

    IssueController(MatterPages pages, MatterForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @Bean
    static MenuEntry issueMenu() {
        return new MenuEntry("programme.issues", "/programme/issues", ORDER);
    }

    @GetMapping("/programme/issues")
    String list(MatterSearch search, @CurrentViewer Viewer viewer, Model model) {
        return pages.list(Supervision.ISSUE, search, viewer, model);
    }

    @GetMapping("/programme/issues/export")
    void export(MatterSearch search, @CurrentViewer Viewer viewer, HttpServletResponse response, Locale language)
            throws IOException {
        pages.export(new MatterPages.Export(Supervision.ISSUE, search, viewer, language), response);
    }

    @GetMapping("/programme/issues/new")
    @Granted({Role.UNIT_CONTACT, Role.ENTERPRISE})
    String begin(@RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer, Locale language, Model model) {
        return forms.form(new MatterForms.Asked(Supervision.ISSUE, typed, viewer, language), List.of(), model);
    }

    @PostMapping("/programme/issues")
    @Granted({Role.UNIT_CONTACT, Role.ENTERPRISE})
    String open(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return forms.open(new MatterForms.Asked(Supervision.ISSUE, typed, viewer, language), model, response);
    }

    @GetMapping("/programme/issues/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @CurrentViewer Viewer viewer,
            Model model) {
        return pages.show(number, asOf, viewer, model);
    }
}
