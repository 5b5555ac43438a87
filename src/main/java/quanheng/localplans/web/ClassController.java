package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.UnitClass;
import quanheng.localplans.UnitClasses;
import quanheng.sheets.Sheets;

/// Which unit is of which class on a day; the office sets it where the ladder does not.
@Controller("unitClassController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ClassController {
    private final UnitClasses classes;
    private final PageWords words;
    private final Clock clock;

    ClassController(UnitClasses classes, PageWords words, Clock clock) {
        this.classes = classes;
        this.words = words;
        this.clock = clock;
    }

    /// What is asked for; empty for any.
    ///
    /// @param on   the day; today where none is told
    /// @param kind `NONE` for those without a class
    /// @param sort `class` or, for the unit's name, nothing
    record Search(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable String kind,
            @Nullable String words,
            @Nullable String sort) {
        List<UnitClass> of(List<UnitClass> all) {
            var found = all.stream()
                    .filter(each -> kind == null || kind.isEmpty() || kind.equals(ClassController.name(each)))
                    .filter(each -> each.unitName()
                            .contains(Objects.requireNonNullElse(words, "").strip()));
            return "class".equals(sort)
                    ? found.sorted(Comparator.comparing(ClassController::name)).toList()
                    : found.toList();
        }
    }

    /// The form.
    record Typed(
            @Nullable UUID unit,
            UnitClass.@Nullable Kind to,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @Nullable String reason) {}

    static String name(UnitClass each) {
        var kind = each.kind();
        return kind == null ? "NONE" : kind.name();
    }

    @GetMapping("/local-plans/classes")
    String list(
            @ModelAttribute("search") Search search,
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Model model) {
        return page(search, List.of(), viewer, model);
    }

    private String page(Search search, List<String> problems, Viewer viewer, Model model) {
        var day = Objects.requireNonNullElseGet(search.on(), () -> LocalDate.now(clock));
        var all = classes.on(day);
        model.addAttribute("problems", problems);
        model.addAttribute("on", day);
        model.addAttribute("all", all);
        model.addAttribute("units", search.of(all));
        model.addAttribute("kinds", UnitClass.Kind.values());
        model.addAttribute("mayAssign", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("seesClasses", true);
        return "localplans/classes";
    }

    @PostMapping("/local-plans/classes")
    @Granted(Role.COORDINATOR)
    String assign(
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var unit = typed.unit();
        var kind = typed.to();
        var problems = unit == null || kind == null
                ? List.of(words.say("fault.class-empty", language))
                : words.faults(
                        classes.set(
                                viewer,
                                unit,
                                new UnitClasses.Wish(
                                        kind, typed.from(), Objects.requireNonNullElse(typed.reason(), ""))),
                        language);
        if (problems.isEmpty()) {
            return "redirect:/local-plans/classes?recorded=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var search = new Search(null, null, null, null);
        model.addAttribute("search", search);
        return page(search, problems, viewer, model);
    }

    @GetMapping("/local-plans/classes/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var day = Objects.requireNonNullElseGet(search.on(), () -> LocalDate.now(clock));
        var heads = Stream.of("unit", "class", "from", "class-source", "class-reason")
                .map(head -> words.say("head." + head, language))
                .toList();
        words.excel(response, "classes.xlsx");
        var cells = search.of(classes.on(day)).stream()
                .map(each -> Arrays.<@Nullable Object>asList(
                        each.unitName(),
                        words.say("class." + name(each), language),
                        each.fromOn(),
                        each.number(),
                        each.reason()));
        Sheets.write(response.getOutputStream(), "classes", heads, cells);
    }
}
