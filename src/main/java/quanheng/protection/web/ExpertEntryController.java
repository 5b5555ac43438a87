package quanheng.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.formats.FilledSheet;
import quanheng.protection.ExpertReading;
import quanheng.protection.Experts;
import quanheng.protection.Recusal;

/// Keeps the roster of technical investigators: new entries, their ties, and their ends.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR})
class ExpertEntryController {
    private final Experts experts;
    private final ExpertReading reading;
    private final Clock clock;

    ExpertEntryController(Experts experts, ExpertReading reading, Clock clock) {
        this.experts = experts;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/protection/experts/new")
    String form(Model model) {
        return form(Map.of(), List.of(), model);
    }

    private String form(Map<String, String> typed, List<ExpertReading.Fault> faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("columns", ExpertReading.COLUMNS);
        model.addAttribute("today", LocalDate.now(clock));
        return "protection/expert-form";
    }

    @PostMapping("/protection/experts")
    String add(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return taken(reading.form(typed), typed, viewer, new Again(model, response));
    }

    @PostMapping("/protection/experts/file")
    String add(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var read = reading.sheet(file == null ? new byte[0] : file.getBytes());
        return taken(read, Map.of(), viewer, new Again(model, response));
    }

    private record Again(Model model, HttpServletResponse response) {}

    private String taken(ExpertReading.Reading read, Map<String, String> typed, Viewer viewer, Again again) {
        if (!read.faults().isEmpty()) {
            again.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, read.faults(), again.model());
        }
        experts.add(read.entries(), viewer.username());
        return "redirect:/protection/experts?kept=" + read.entries().size();
    }

    @GetMapping("/protection/experts/{id}")
    @Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String show(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        return show(id, "", viewer, model);
    }

    private String show(UUID id, String wrong, Viewer viewer, Model model) {
        model.addAttribute("expert", experts.get(id));
        model.addAttribute("kinds", Recusal.Kind.values());
        model.addAttribute("wrong", wrong);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayKeep", ExpertController.mayKeep(viewer));
        return "protection/expert";
    }

    @PostMapping("/protection/experts/{id}/ties")
    String tie(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var tie = reading.tie(typed);
        if (tie.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, "ties", viewer, model);
        }
        experts.tie(id, tie.get(), viewer.username());
        return address(id);
    }

    @PostMapping("/protection/experts/{id}/ties/{tie}/end")
    String endTie(
            @PathVariable UUID id,
            @PathVariable UUID tie,
            @RequestParam(defaultValue = "") String to,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var day = FilledSheet.day(to);
        if (day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, "day", viewer, model);
        }
        experts.endTie(id, tie, day.get(), viewer.username());
        return address(id);
    }

    @PostMapping("/protection/experts/{id}/end")
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var day = FilledSheet.day(to);
        if (day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, "day", viewer, model);
        }
        experts.end(id, day.get(), viewer.username());
        return address(id);
    }

    private static String address(UUID id) {
        return "redirect:/protection/experts/" + id;
    }
}
