package quanheng.whitepapers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import quanheng.shell.MenuEntry;
import quanheng.whitepapers.WhitePaper;
import quanheng.whitepapers.WhitePapers;
import quanheng.whitepapers.WhitePapers.Issuing;

/// White papers: the list, one with its numbers, signing it, and correcting what went out.
@Controller
class WhitePaperController {
    private static final int LONGEST = 2000;

    private final WhitePapers papers;
    private final Clock clock;

    WhitePaperController(WhitePapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @Bean
    static MenuEntry whitePapersMenu() {
        return new MenuEntry("whitepapers", "/white-papers", 29);
    }

    static boolean mayWrite(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
    }

    @GetMapping("/white-papers")
    @Granted(everyone = true)
    String list(@CurrentViewer Viewer viewer, Model model) {
        return list(List.of(), viewer, model);
    }

    private String list(List<String> wrong, Viewer viewer, Model model) {
        var last = LocalDate.now(clock).getYear() - 1;
        model.addAttribute("papers", papers.all());
        model.addAttribute("mayWrite", mayWrite(viewer));
        model.addAttribute("wrong", wrong);
        model.addAttribute("zone", clock.getZone());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new Typed(Integer.toString(last), "", last + "-12-31"));
        }
        return "whitepapers/list";
    }

    /// What was typed to begin one.
    public record Typed(String year, String title, String asOf) {}

    @PostMapping("/white-papers")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String begin(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String asOf,
            @CurrentViewer Viewer viewer,
            HttpServletResponse response,
            Model model) {
        var wrong = new java.util.ArrayList<String>();
        var number = year.strip().matches("20[0-9]{2}") ? Integer.parseInt(year.strip()) : 0;
        var day = day(asOf);
        if (number == 0) {
            wrong.add("year");
        }
        if (title.isBlank() || title.strip().length() > 100) {
            wrong.add("title");
        }
        if (day == null || (number != 0 && day.getYear() != number)) {
            wrong.add("as-of");
        }
        if (wrong.isEmpty() && day != null) {
            if (papers.begin(number, title.strip(), day, viewer.username())) {
                return "redirect:/white-papers/" + number;
            }
            wrong.add("taken");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("typed", new Typed(year, title, asOf));
        return list(wrong, viewer, model);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    @GetMapping("/white-papers/{year}")
    @Granted(everyone = true)
    String show(@PathVariable int year, @CurrentViewer Viewer viewer, Model model) {
        return show(papers.of(year), viewer, model);
    }

    private String show(WhitePaper paper, Viewer viewer, Model model) {
        var issue = paper.issue();
        model.addAttribute("paper", paper);
        model.addAttribute("knownAt", issue == null ? null : issue.knownAt());
        model.addAttribute("rendered", papers.rendered(paper));
        model.addAttribute("changes", issue == null ? List.of() : papers.changes(paper));
        model.addAttribute("mayWrite", issue == null && mayWrite(viewer));
        model.addAttribute("maySign", issue == null && viewer.hasAny(Role.LEADER));
        model.addAttribute("mayCompare", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR));
        model.addAttribute("mayCorrect", issue != null && viewer.hasAny(Role.LEADER, Role.COORDINATOR));
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("zone", clock.getZone());
        return "whitepapers/paper";
    }

    @PostMapping("/white-papers/{year}/issue")
    @Granted(Role.LEADER)
    String issue(@PathVariable int year, @CurrentViewer Viewer viewer, HttpServletResponse response, Model model) {
        var paper = papers.of(year);
        return switch (papers.issue(paper, viewer.username())) {
            case Issuing.Issued issued -> "redirect:/white-papers/%d?issued=1".formatted(year);
            case Issuing.Unfit(var remarks) -> refused("unfit", paper, viewer, response, model);
            case Issuing.OwnText own -> refused("own", paper, viewer, response, model);
        };
    }

    private String refused(String why, WhitePaper paper, Viewer viewer, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", why);
        return show(paper, viewer, model);
    }

    @PostMapping("/white-papers/{year}/errata")
    @Granted({Role.LEADER, Role.COORDINATOR})
    String correct(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID submission,
            @CurrentViewer Viewer viewer,
            HttpServletResponse response,
            Model model) {
        var paper = papers.of(year);
        if (words.isBlank() || words.strip().length() > LONGEST) {
            model.addAttribute("words", words);
            return refused("words", paper, viewer, response, model);
        }
        papers.correct(paper, words.strip(), submission, viewer.username());
        return "redirect:/white-papers/%d?corrected=1#errata".formatted(year);
    }

    /// Builds the document again and says whether it is the same.
    @GetMapping("/white-papers/{year}/again")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR})
    String again(@PathVariable int year, @CurrentViewer Viewer viewer, Locale language, Model model) {
        var paper = papers.of(year);
        model.addAttribute("same", papers.isSameAgain(paper));
        return show(paper, viewer, model);
    }
}
