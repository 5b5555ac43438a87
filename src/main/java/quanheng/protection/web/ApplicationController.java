package quanheng.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
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
import quanheng.protection.Application;
import quanheng.protection.Applications;
import quanheng.protection.IntakeField;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The list of applications and each of them.
@Controller
@Granted({Role.ENTERPRISE, Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ApplicationController {
    private final Applications applications;
    private final ApplicationLines lines;
    private final ApplicationPage page;
    private final MessageSource messages;

    ApplicationController(
            Applications applications, ApplicationLines lines, ApplicationPage page, MessageSource messages) {
        this.applications = applications;
        this.lines = lines;
        this.page = page;
        this.messages = messages;
    }

    @Bean
    static MenuEntry protectionMenu() {
        return new MenuEntry("protection", "/protection", 51);
    }

    @GetMapping("/protection")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model) {
        model.addAttribute("lines", found(words, state, language).toList());
        model.addAttribute("words", words.strip());
        model.addAttribute("chosen", state);
        model.addAttribute("own", viewer.hasAny(Role.ENTERPRISE));
        model.addAttribute("mayBegin", mayBegin(viewer) && Applications.mayBegin(viewer));
        model.addAttribute("noFirm", !Applications.mayBegin(viewer));
        model.addAttribute("entries", Application.Entry.values());
        return "protection/list";
    }

    private Stream<ApplicationLines.Line> found(String words, String state, Locale language) {
        var wanted = words.strip();
        return applications.all().stream()
                .map(each -> lines.of(each, language))
                .filter(line -> state.isEmpty() || line.state().equals(state))
                .filter(line -> (Objects.requireNonNullElse(line.application().number(), "")
                                + line.from()
                                + line.about()
                                + line.application().answer("respondent"))
                        .contains(wanted));
    }

    @GetMapping("/protection/export")
    void export(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"applications.xlsx\"");
        var heads = Stream.of("number", "from", "about", "received", "entry", "state", "case")
                .map(key -> word("protection." + key, language))
                .toList();
        Sheets.write(
                response.getOutputStream(),
                word("protection.title", language),
                heads,
                found(words, state, language)
                        .map(line -> line.cells(
                                word("protection.entry." + line.application().entry(), language),
                                word("protection.state." + line.state(), language))));
    }

    @PostMapping("/protection/applications")
    @Granted({Role.ENTERPRISE, Role.CASE_OFFICER})
    String begin(@RequestParam(defaultValue = "WEB") Application.Entry entry, @CurrentViewer Viewer viewer) {
        if (!Applications.mayBegin(viewer)) {
            return "redirect:/protection";
        }
        var id = applications.begin(entry, viewer);
        return "redirect:/protection/applications/%s/%s"
                .formatted(id, IntakeField.pages().getFirst());
    }

    @GetMapping("/protection/applications/{id}")
    String show(@PathVariable UUID id, @CurrentViewer Viewer viewer, Locale language, Model model) {
        var application = applications.get(id);
        if (!application.isSent()) {
            return "redirect:/protection/applications/%s/%s"
                    .formatted(id, IntakeField.pages().getFirst());
        }
        page.show(application, viewer, language, model);
        return "protection/application";
    }

    static boolean mayBegin(Viewer viewer) {
        return viewer.hasAny(Role.ENTERPRISE, Role.CASE_OFFICER);
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
