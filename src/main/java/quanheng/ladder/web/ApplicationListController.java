package quanheng.ladder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Outcome;
import quanheng.ladder.Applications;
import quanheng.ladder.Ladder;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.sheets.Sheets;

/// Lists applications for titles, and takes new ones.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
class ApplicationListController {
    private final Applications applications;
    private final Ladder ladder;
    private final Organizations organizations;
    private final ApplicationPages pages;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationListController(
            Applications applications,
            Ladder ladder,
            Organizations organizations,
            ApplicationPages pages,
            MessageSource messages,
            Clock clock) {
        this.applications = applications;
        this.ladder = ladder;
        this.organizations = organizations;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /// What is asked for.
    ///
    /// @param words in the number or the candidate's name
    /// @param sort  `number`, `name` or, for the most urgent first, nothing
    record Search(
            @Nullable String words,
            @Nullable String title,
            @Nullable String stage,
            @Nullable String sort) {
        boolean takes(Applications.Line each) {
            var wanted = Objects.requireNonNullElse(words, "").strip();
            return (each.application().name().contains(wanted)
                            || each.application().number().contains(wanted))
                    && (title == null
                            || title.isEmpty()
                            || title.equals(each.application().title()))
                    && (stage == null
                            || stage.isEmpty()
                            || stage.equals(each.line().stage().id()));
        }

        List<Applications.Line> sorted(Stream<Applications.Line> lines) {
            return switch (Objects.requireNonNullElse(sort, "")) {
                case "number" ->
                    lines.sorted(Comparator.comparing(each -> each.application().number()))
                            .toList();
                case "name" ->
                    lines.sorted(Comparator.comparing(each -> each.application().name()))
                            .toList();
                default -> lines.toList();
            };
        }
    }

    private List<Applications.Line> found(Search search, Viewer viewer) {
        return search.sorted(applications.find(viewer).stream().filter(search::takes));
    }

    @GetMapping("/ladder/applications")
    String list(@ModelAttribute("search") Search search, @CurrentViewer Viewer viewer, Model model) {
        model.addAttribute("lines", found(search, viewer));
        model.addAttribute("titles", ladder.choices("title"));
        model.addAttribute("stages", ladder.stages());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayApply", mayApply(viewer));
        return "ladder/applications";
    }

    private static boolean mayApply(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT, Role.ENTERPRISE);
    }

    @GetMapping("/ladder/applications/export")
    void export(
            @ModelAttribute("search") Search search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var heads = Stream.of("case", "candidate", "title", "type", "stage", "opened", "due")
                .map(head -> messages.getMessage("ladder.head." + head, null, language))
                .toList();
        response.setContentType(LadderController.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"applications.xlsx\"");
        var rows = found(search, viewer).stream().map(each -> cells(each, language));
        Sheets.write(response.getOutputStream(), "applications", heads, rows);
    }

    private List<@Nullable Object> cells(Applications.Line each, Locale language) {
        var of = each.application();
        return Arrays.asList(
                of.number(),
                of.name(),
                ladder.name("title", of.title(), language),
                ladder.name("type", of.type(), language),
                each.line().stage().name(language),
                each.line().openedOn(),
                each.line().nextBy());
    }

    @GetMapping("/ladder/applications/new")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
    String begin(@CurrentViewer Viewer viewer, Model model) {
        return form(Map.of(), List.of(), viewer, model);
    }

    private String form(Map<String, String> typed, List<String> problems, Viewer viewer, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("titles", ladder.choices("title"));
        model.addAttribute("types", ladder.choices("type"));
        model.addAttribute("candidates", candidates(viewer));
        model.addAttribute("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
        return "ladder/new";
    }

    private List<Organization> candidates(Viewer viewer) {
        return organizations.all().stream()
                .filter(each -> viewer.hasAny(Role.COORDINATOR)
                        || viewer.organizations().contains(each.id()))
                .sorted(Comparator.comparing(Organization::name))
                .toList();
    }

    @PostMapping("/ladder/applications")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
    String apply(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var candidate = typed.getOrDefault("candidate", "");
        var words = typed.getOrDefault("words", "").strip();
        if (!candidate.matches("[0-9a-f-]{36}")
                || words.isEmpty()
                || typed.getOrDefault("key", "").isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, List.of(messages.getMessage("ladder.fault.empty", null, language)), viewer, model);
        }
        var wish = new Applications.Wish(
                UUID.fromString(candidate),
                typed.getOrDefault("wanted", ""),
                typed.getOrDefault("type", ""),
                words,
                LocalDate.now(clock),
                typed.getOrDefault("key", ""));
        return switch (applications.apply(wish, viewer)) {
            case Outcome.Recorded(var number, var ordinal) -> "redirect:" + ApplicationPages.address(number);
            case Outcome.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(typed, pages.words(reasons, language), viewer, model);
            }
            case Outcome.ChangedMeanwhile(var seen) -> "redirect:/ladder/applications";
        };
    }
}
