package quanheng.whitepapers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.Definitions;
import quanheng.shell.NotFoundException;
import quanheng.whitepapers.Section;
import quanheng.whitepapers.WhitePaper;
import quanheng.whitepapers.WhitePapers;

/// Writing a section: its text, and the numbers, tables and charts put into it.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class SectionController {
    private static final int LONGEST = 20_000;
    private static final int STEP = 10;

    private final WhitePapers papers;
    private final Definitions definitions;
    private final Clock clock;

    SectionController(WhitePapers papers, Definitions definitions, Clock clock) {
        this.papers = papers;
        this.definitions = definitions;
        this.clock = clock;
    }

    /// What stands in the form.
    public record Typed(@Nullable UUID section, int seen, String ordinal, String heading, String body) {}

    @GetMapping("/white-papers/{year}/sections/new")
    String begin(@PathVariable int year, Locale language, Model model) {
        var paper = papers.of(year);
        var last =
                papers.sections(paper).stream().mapToInt(Section::ordinal).max().orElse(0);
        var typed = new Typed(null, 0, Integer.toString(last + STEP), "", "");
        return form(paper, typed, List.of(), language, model);
    }

    @GetMapping("/white-papers/{year}/sections/{section}")
    String edit(@PathVariable int year, @PathVariable UUID section, Locale language, Model model) {
        var paper = papers.of(year);
        var found = papers.sections(paper).stream()
                .filter(each -> each.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("section:" + section));
        var typed =
                new Typed(section, found.revision(), Integer.toString(found.ordinal()), found.heading(), found.body());
        return form(paper, typed, List.of(), language, model);
    }

    private String form(WhitePaper paper, Typed typed, List<String> wrong, Locale language, Model model) {
        var on = paper.asOf();
        var section = typed.section();
        model.addAttribute("paper", paper);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("indicators", choices(on, language));
        model.addAttribute("history", section == null ? List.of() : papers.history(paper, section));
        model.addAttribute("zone", clock.getZone());
        return "whitepapers/section";
    }

    /// An indicator to put in.
    public record Choice(String indicator, String name) {}

    private List<Choice> choices(LocalDate on, Locale language) {
        return definitions.all().stream()
                .map(each -> each.indicator())
                .distinct()
                .map(each -> new Choice(each, definitions.inForce(each, on).name(language)))
                .toList();
    }

    /// Keeps the text, or puts a number, table or chart at its end and shows it again.
    @PostMapping("/white-papers/{year}/sections")
    String write(
            @PathVariable int year,
            Form form,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response,
            Model model) {
        var paper = papers.of(year);
        var typed = form.typed();
        if (form.has("insert")) {
            return form(paper, form.inserted(), List.of(), language, model);
        }
        var wrong = wrong(typed);
        if (wrong.isEmpty()) {
            var theirs = papers.write(paper, form.wish(), viewer.username()).orElse(null);
            if (theirs == null) {
                return "redirect:/white-papers/" + year;
            }
            model.addAttribute("theirs", theirs);
            wrong.add("changed");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(paper, typed, wrong, language, model);
    }

    private static List<String> wrong(Typed typed) {
        var wrong = new ArrayList<String>();
        if (!typed.ordinal().strip().matches("[1-9][0-9]{0,2}")) {
            wrong.add("ordinal");
        }
        if (typed.heading().isBlank() || typed.heading().strip().length() > 100) {
            wrong.add("heading");
        }
        if (typed.body().length() > LONGEST) {
            wrong.add("body");
        }
        return wrong;
    }

    /// The form as it was sent.
    record Form(
            @Nullable UUID section,
            int seen,
            @Nullable String ordinal,
            @Nullable String heading,
            @Nullable String body,
            @Nullable String indicator,
            @Nullable String act) {
        Typed typed() {
            return new Typed(section, seen, text(ordinal), text(heading), text(body));
        }

        /// With what is put in at the end of the text.
        Typed inserted() {
            var token = switch (text(act)) {
                case "insert-table" -> "\n{table %s}\n";
                case "insert-chart" -> "\n{chart %s}\n";
                default -> "{%s}";
            };
            return new Typed(
                    section, seen, text(ordinal), text(heading), text(body) + token.formatted(text(indicator)));
        }

        /// What is to be kept; its place is a number.
        WhitePapers.Typed wish() {
            return new WhitePapers.Typed(
                    section,
                    seen,
                    Integer.parseInt(text(ordinal).strip()),
                    text(heading).strip(),
                    text(body).replace("\r\n", "\n"),
                    has("remove"));
        }

        boolean has(String word) {
            return act != null && act.startsWith(word);
        }

        String text(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
