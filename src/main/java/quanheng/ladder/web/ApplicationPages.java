package quanheng.ladder.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;
import quanheng.access.Viewer;
import quanheng.docket.CaseWords;
import quanheng.docket.Docket;
import quanheng.docket.NextAct;
import quanheng.docket.Refusal;
import quanheng.ladder.Applications;
import quanheng.ladder.Ladder;
import quanheng.ladder.Review;
import quanheng.law.Rule;
import quanheng.shell.NotFoundException;

/// The page of an application: what was handed in, what was found of each clause, and what can be done now.
@Component("applicationPages")
class ApplicationPages {
    private final Applications applications;
    private final Ladder ladder;
    private final Docket docket;
    private final CaseWords words;
    private final Clock clock;

    ApplicationPages(Applications applications, Ladder ladder, Docket docket, CaseWords words, Clock clock) {
        this.applications = applications;
        this.ladder = ladder;
        this.docket = docket;
        this.words = words;
        this.clock = clock;
    }

    static String address(String number) {
        return "/ladder/applications/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }

    /// Reasons in words, each with what it rests on.
    List<String> words(List<Refusal> reasons, Locale language) {
        var today = LocalDate.now(clock);
        return reasons.stream()
                .map(reason -> words.say(reason, language)
                        + (reason.rules().isEmpty() ? "" : " (" + words.cite(reason.rules(), today, language) + ")"))
                .toList();
    }

    /// Where a clause stands, for pages.
    public String cite(Rule rule, Locale language) {
        return words.cite(rule, language);
    }

    /// @param typed what somebody filled in that was not taken; none where nothing was
    String page(String number, Viewer viewer, Map<String, String> typed, List<String> problems, Model model) {
        var application = applications.find(number).orElseThrow(() -> new NotFoundException("application:" + number));
        var file = docket.file(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var lawful =
                file.lawful().stream().map(NextAct::kind).map(kind -> kind.id()).toList();
        model.addAttribute("wanted", application);
        model.addAttribute("file", file);
        model.addAttribute("applied", file.act(1).orElseThrow());
        model.addAttribute("reviews", applications.reviews(application, file));
        model.addAttribute("evaluations", applications.evaluations(application, file));
        model.addAttribute("opinions", Review.Opinion.values());
        model.addAttribute("standings", applications.standings(application));
        model.addAttribute("lawful", lawful);
        model.addAttribute(
                "isOffice", file.posts().contains("officer") && !file.posts().contains("candidate"));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ladder", ladder);
        model.addAttribute("key", UUID.randomUUID());
        return "ladder/application";
    }
}
