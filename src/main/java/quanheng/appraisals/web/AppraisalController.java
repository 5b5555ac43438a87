package quanheng.appraisals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
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
import quanheng.appraisals.AppraisalYear;
import quanheng.appraisals.Appraisals;
import quanheng.appraisals.Problem;
import quanheng.appraisals.Schemes;
import quanheng.appraisals.ScoreSheet;
import quanheng.parties.Organizations;
import quanheng.shell.MenuEntry;

/// Years under appraisal, and what the units came to.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.CASE_OFFICER, Role.DATA_CLERK})
class AppraisalController {
    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Organizations organizations;
    private final MessageSource messages;
    private final Clock clock;

    AppraisalController(
            Appraisals appraisals, Schemes schemes, Organizations organizations, MessageSource messages, Clock clock) {
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.organizations = organizations;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry appraisalsMenuEntry() {
        return new MenuEntry("appraisals", "/appraisals", 26);
    }

    /// A year with the number of its scheme's versions.
    public record Line(int year, @Nullable AppraisalYear opened, int versions, int editions) {}

    @GetMapping("/appraisals")
    String years(@CurrentViewer Viewer viewer, Model model) {
        var opened = appraisals.years();
        var lines = java.util.stream.Stream.concat(opened.stream().map(AppraisalYear::year), schemes.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Line(
                        year,
                        opened.stream()
                                .filter(each -> each.year() == year)
                                .findFirst()
                                .orElse(null),
                        schemes.of(year).size(),
                        appraisals.publications(year).size()))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("mayEdit", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("next", LocalDate.now(clock).getYear());
        return "appraisals/years";
    }

    @GetMapping("/appraisals/{year}")
    String year(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "rank") String sort,
            @CurrentViewer Viewer viewer,
            Model model) {
        return show(year, List.of(), viewer, model, words, sort);
    }

    private String show(int year, List<Problem> problems, Viewer viewer, Model model, String... asked) {
        var found = appraisals.year(year);
        var words = asked.length > 0 ? asked[0].strip() : "";
        var sort = asked.length > 1 ? asked[1] : "rank";
        model.addAttribute("year", found);
        model.addAttribute("problems", problems);
        model.addAttribute("scheme", schemes.latest(year).orElse(null));
        model.addAttribute("sheets", sorted(appraisals.sheets(year, viewer), words, sort));
        model.addAttribute("ranking", appraisals.ranking(year));
        model.addAttribute("publications", appraisals.publications(year));
        model.addAttribute("isOffice", Appraisals.isOffice(viewer));
        model.addAttribute("mayEdit", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("mayClose", viewer.hasAny(Role.LEADER));
        model.addAttribute("words", words);
        model.addAttribute("sort", sort);
        return "appraisals/year";
    }

    private static List<ScoreSheet> sorted(List<ScoreSheet> sheets, String words, String sort) {
        var found = sheets.stream().filter(sheet -> sheet.name().contains(words));
        return switch (sort) {
            case "name" -> found.sorted(Comparator.comparing(ScoreSheet::name)).toList();
            case "bonus" ->
                found.sorted(Comparator.comparing(
                                        (ScoreSheet sheet) -> sheet.sum().bonus())
                                .reversed())
                        .toList();
            default -> found.toList();
        };
    }

    @GetMapping("/appraisals/{year}/export")
    void export(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String words,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var heads =
                Heads.of(messages, language, "unit", "base", "bonus", "score", "grade", "veto", "scheme", "version");
        var rows = sorted(appraisals.sheets(year, viewer), words.strip(), "rank").stream()
                .map(sheet -> Arrays.<@Nullable Object>asList(
                        sheet.name(),
                        sheet.sum().base(),
                        sheet.sum().bonus(),
                        sheet.score(),
                        sheet.grade(),
                        String.join(", ", sheet.vetoes()),
                        sheet.scheme(),
                        sheet.version()));
        Heads.send(response, "appraisal-" + year, heads, rows);
    }

    @GetMapping("/appraisals/{year}/opening")
    @Granted({Role.COORDINATOR})
    String opening(@PathVariable int year, Model model) {
        return opening(year, Set.of(), List.of(), model);
    }

    private String opening(int year, Set<UUID> chosen, List<Problem> problems, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("units", organizations.all());
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
        return "appraisals/opening";
    }

    @PostMapping("/appraisals/{year}/opening")
    @Granted({Role.COORDINATOR})
    String open(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Set<UUID> units,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Set<UUID> chosen = units == null ? Set.of() : units;
        var problems = appraisals.open(year, chosen, viewer.username());
        if (problems.isEmpty()) {
            return "redirect:/appraisals/" + year;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return opening(year, chosen, problems, model);
    }

    @PostMapping("/appraisals/{year}/closing")
    @Granted({Role.LEADER})
    String close(@PathVariable int year, @CurrentViewer Viewer viewer, Model model, HttpServletResponse response) {
        return switch (appraisals.close(year, viewer.username())) {
            case Appraisals.Closed.Kept kept -> "redirect:/appraisals/%d?closed=%d".formatted(year, kept.sheets());
            case Appraisals.Closed.Waiting waiting -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(year, Heads.problems(waiting), viewer, model);
            }
            case Appraisals.Closed.NotOver(var lastDay) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var problem = new Problem("sheets", "not-over", List.of(lastDay.toString()));
                yield show(year, List.of(problem), viewer, model);
            }
        };
    }

    @PostMapping("/appraisals/{year}/publication")
    @Granted({Role.LEADER})
    String publish(@PathVariable int year, @CurrentViewer Viewer viewer) {
        return "redirect:/appraisals/%d?published=%d".formatted(year, appraisals.publish(year, viewer.username()));
    }
}
