package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.Guidance;
import quanheng.localplans.GuidanceNote;
import quanheng.localplans.UnitClass;
import quanheng.sheets.Sheets;

/// Guidance by class of units: published by the office, read by the units of the class.
@Controller("classGuidanceController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class GuidanceController {
    private final Guidance guidance;
    private final PageWords words;

    GuidanceController(Guidance guidance, PageWords words) {
        this.guidance = guidance;
        this.words = words;
    }

    /// What is asked for; empty for any.
    ///
    /// @param sort `class`, `title` or, for the latest first, nothing
    record Search(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String sort) {
        List<GuidanceNote> of(List<GuidanceNote> all) {
            var found = all.stream()
                    .filter(note ->
                            kind == null || kind.isEmpty() || note.kind().name().equals(kind))
                    .filter(note -> (note.title() + note.words())
                            .contains(Objects.requireNonNullElse(words, "").strip()));
            return switch (Objects.requireNonNullElse(sort, "")) {
                case "class" ->
                    found.sorted(Comparator.comparing(GuidanceNote::kind)).toList();
                case "title" ->
                    found.sorted(Comparator.comparing(GuidanceNote::title)).toList();
                default -> found.toList();
            };
        }
    }

    /// The form.
    record Typed(
            UnitClass.@Nullable Kind to,
            @Nullable String title,
            @Nullable String text,
            @Nullable MultipartFile file) {}

    /// What was handed in; null where nothing was.
    static Guidance.@Nullable Paper paper(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new Guidance.Paper(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getBytes());
    }

    @GetMapping("/local-plans/guidance")
    String list(
            @ModelAttribute("search") Search search,
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Model model) {
        return page(search, List.of(), viewer, model);
    }

    private String page(Search search, List<String> problems, Viewer viewer, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("notes", search.of(guidance.all()));
        model.addAttribute("kinds", UnitClass.Kind.values());
        model.addAttribute("mayPublish", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("seesClasses", viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR));
        return "localplans/guidance";
    }

    @PostMapping("/local-plans/guidance")
    @Granted(Role.COORDINATOR)
    String publish(
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var note = new Guidance.Note(
                typed.to(),
                Objects.requireNonNullElse(typed.title(), ""),
                Objects.requireNonNullElse(typed.text(), ""));
        var faults = guidance.publish(viewer, note, paper(typed.file()));
        if (faults.isEmpty()) {
            return "redirect:/local-plans/guidance?recorded=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var search = new Search(null, null, null);
        model.addAttribute("search", search);
        return page(search, words.faults(faults, language), viewer, model);
    }

    @GetMapping("/local-plans/guidance/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var heads = Stream.of("class", "title", "text", "published", "file")
                .map(head -> words.say("head." + head, language))
                .toList();
        words.excel(response, "guidance.xlsx");
        var cells = search.of(guidance.all()).stream()
                .map(note -> Arrays.<@Nullable Object>asList(
                        words.say("class." + note.kind(), language),
                        note.title(),
                        note.words(),
                        note.publishedOn(),
                        note.fileName()));
        Sheets.write(response.getOutputStream(), "guidance", heads, cells);
    }
}
