package quanheng.ladder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
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
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Submission;
import quanheng.ladder.Applications;
import quanheng.ladder.Review;
import quanheng.shell.NotFoundException;

/// What is done in an application: materials come in, clauses are reviewed, a decision is put forward.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
class TitleCaseController {
    private final Applications applications;
    private final ApplicationPages pages;
    private final Docket docket;
    private final Exhibits exhibits;
    private final MessageSource messages;
    private final Clock clock;

    TitleCaseController(
            Applications applications,
            ApplicationPages pages,
            Docket docket,
            Exhibits exhibits,
            MessageSource messages,
            Clock clock) {
        this.applications = applications;
        this.pages = pages;
        this.docket = docket;
        this.exhibits = exhibits;
        this.messages = messages;
        this.clock = clock;
    }

    /// The page something is tried on.
    private record Attempt(
            String number,
            Map<String, String> typed,
            Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        String told(String name) {
            return typed.getOrDefault(name, "").strip();
        }

        int seen() {
            return told("seen").matches("[0-9]{1,6}") ? Integer.parseInt(told("seen")) : 0;
        }
    }

    @GetMapping("/ladder/applications/{number}")
    String show(@PathVariable String number, @CurrentViewer Viewer viewer, Model model) {
        return pages.page(number, viewer, Map.of(), List.of(), model);
    }

    @PostMapping("/ladder/applications/{number}/materials")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT, Role.ENTERPRISE})
    String supply(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @RequestParam MultipartFile file,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var attempt = new Attempt(number, typed, viewer, language, model, response);
        var application = applications.find(number).orElseThrow(() -> new NotFoundException("application:" + number));
        var party = viewer.organizations().contains(application.candidate()) ? 1 : 0;
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var submission = new Submission("materials", attempt.told("shows"), party, false, name);
        return switch (exhibits.file(viewer, number, submission, file.getBytes())) {
            case Exhibits.Filed.Refused(var reasons) -> refused(attempt, pages.words(reasons, language));
            case Exhibits.Filed.Kept(var kept) -> {
                var told = Map.of("materials", kept.toString(), "shows", attempt.told("shows"));
                yield answer(attempt, docket.act(viewer, number, attempt.seen(), request(attempt, "supply", told)));
            }
        };
    }

    @PostMapping("/ladder/applications/{number}/reviews")
    @Granted(Role.COORDINATOR)
    String review(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, typed, viewer, language, model, response);
        var found = reviews(attempt).stream()
                .flatMap(clause -> told(clause, attempt).stream())
                .toList();
        if (found.stream().anyMatch(each -> each.getOrDefault("reason", "").isEmpty())) {
            return refused(attempt, List.of(say("ladder.fault.reason", language)));
        }
        var findings = new Applications.Findings(found, attempt.seen(), LocalDateTime.now(clock), attempt.told("key"));
        return answer(attempt, applications.review(viewer, number, findings));
    }

    private List<Review> reviews(Attempt attempt) {
        var number = attempt.number();
        var application = applications.find(number).orElseThrow(() -> new NotFoundException("application:" + number));
        var file = docket.file(number, attempt.viewer()).orElseThrow(() -> new NotFoundException("case:" + number));
        var held = applications.evaluations(application, file);
        return held.isEmpty() ? applications.reviews(application, file) : held;
    }

    /// What is new about a clause; nothing where it says what was found before.
    private static Optional<Map<String, String>> told(Review clause, Attempt attempt) {
        var prefix = clause.id() + ".";
        var opinion = attempt.told(prefix + "opinion");
        var reason = attempt.told(prefix + "reason");
        var proof = attempt.told(prefix + "proof");
        var before = clause.opinion();
        var isNew = !opinion.equals(before == null ? "" : before.choice())
                || !reason.equals(clause.reason())
                || !proof.equals(clause.proof());
        return isNew && !opinion.isEmpty()
                ? Optional.of(Map.of(
                        "rule", clause.id(),
                        "clause", clause.rule().note(),
                        "opinion", opinion,
                        "reason", reason,
                        "proof", proof))
                : Optional.empty();
    }

    @PostMapping("/ladder/applications/{number}/decision")
    @Granted(Role.COORDINATOR)
    String decide(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, typed, viewer, language, model, response);
        var act = attempt.told("decision").equals("approve") ? "approve" : "refuse";
        var findings = reviews(attempt).stream()
                .map(each -> String.join(
                        "|",
                        plain(each.rule().note()),
                        say("ladder.opinion." + each.word(), Locale.SIMPLIFIED_CHINESE),
                        plain(each.reason())))
                .collect(Collectors.joining("\n"));
        var told = Map.of("reason", attempt.told("reason"), "findings", findings);
        return answer(attempt, docket.act(viewer, number, attempt.seen(), request(attempt, act, told)));
    }

    private static String plain(String words) {
        return words.replace('|', '/').replaceAll("\\s+", " ");
    }

    private ActRequest request(Attempt attempt, String act, Map<String, String> told) {
        return new ActRequest(act, "", LocalDateTime.now(clock), told, attempt.told("key") + "-" + act);
    }

    private String answer(Attempt attempt, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var recorded, var ordinal) ->
                "redirect:" + ApplicationPages.address(recorded) + "?recorded=" + ordinal;
            case Outcome.Refused(var reasons) -> refused(attempt, pages.words(reasons, attempt.language()));
            case Outcome.ChangedMeanwhile(var seen) ->
                refused(attempt, List.of(say("ladder.fault.meanwhile", attempt.language())));
        };
    }

    private String refused(Attempt attempt, List<String> problems) {
        attempt.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.page(attempt.number(), attempt.viewer(), attempt.typed(), problems, attempt.model());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
