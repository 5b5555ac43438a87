package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import quanheng.docket.Outcome;
import quanheng.localplans.Decisions;
import quanheng.localplans.LocalPlans;
import quanheng.localplans.Opinion;
import quanheng.localplans.ReviewSheet;
import quanheng.localplans.Reviewing;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// A plan under review. One form holds everything a reviewer types, so that no button loses what is not saved yet.
@Controller("localPlanReviewController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class ReviewController {
    private final LocalPlans localPlans;
    private final Reviewing reviewing;
    private final Decisions decisions;
    private final ReviewPages pages;
    private final PageWords words;
    private final Clock clock;

    ReviewController(
            LocalPlans localPlans,
            Reviewing reviewing,
            Decisions decisions,
            ReviewPages pages,
            PageWords words,
            Clock clock) {
        this.localPlans = localPlans;
        this.reviewing = reviewing;
        this.decisions = decisions;
        this.pages = pages;
        this.words = words;
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

        int number(String name) {
            return told(name).matches("[0-9]{1,6}") ? Integer.parseInt(told(name)) : 0;
        }
    }

    @GetMapping("/local-plans/cases/{number}")
    String show(@PathVariable String number, @CurrentViewer Viewer viewer, Model model) {
        return pages.page(number, viewer, ReviewPages.Refused.NOTHING, model);
    }

    private LocalPlans.Filed filed(String number) {
        return localPlans.find(number).orElseThrow(() -> new NotFoundException("case:" + number));
    }

    @GetMapping("/local-plans/cases/{number}/export")
    void export(@PathVariable String number, Locale language, HttpServletResponse response) throws IOException {
        var heads = Stream.of("clause", "words", "change", "carries", "opinion", "remark", "by")
                .map(head -> words.say("head." + head, language))
                .toList();
        words.excel(response, "review.xlsx");
        var cells = localPlans.sheet(filed(number).current()).lines().stream().map(line -> cells(line, language));
        Sheets.write(response.getOutputStream(), "review", heads, cells);
    }

    private List<@Nullable Object> cells(ReviewSheet.Line line, Locale language) {
        var opinion = line.opinion();
        return Arrays.asList(
                line.name(),
                line.words(),
                line.change().isEmpty() ? null : words.say("change." + line.change(), language),
                line.carries().stream()
                        .filter(ReviewSheet.Carry::confirmed)
                        .map(carry -> carry.promise().title())
                        .collect(Collectors.joining("; ")),
                opinion == null ? null : words.say("opinion." + opinion.kind(), language),
                opinion == null ? null : opinion.remark(),
                opinion == null ? null : opinion.by());
    }

    /// Its button `act` is `save`, `rest`, `return`, `approve`, `link`, or `carry`/`drop` with clause and promise.
    @PostMapping("/local-plans/cases/{number}/review")
    @Granted(Role.COORDINATOR)
    String review(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, typed, viewer, language, model, response);
        var filed = filed(number);
        var version = filed.current().version();
        var saved = reviewing.save(viewer, version, opinions(typed, attempt));
        if (!saved.isWhole()) {
            return unsaved(attempt, saved);
        }
        var act = attempt.told("act").split(" ", 3);
        switch (act[0]) {
            case "carry", "drop" -> carry(viewer, version, act);
            case "link" -> link(attempt, version);
            case "rest" -> reviewing.agreeWithRest(viewer, localPlans.sheet(filed.current()));
            case "return", "approve" -> {
                return answer(attempt, decisions.decide(viewer, filed, wish(attempt, act[0])));
            }
            default -> {}
        }
        return "redirect:" + PageWords.address(number) + "?recorded=saved#" + anchor(act);
    }

    private static String anchor(String[] act) {
        return switch (act[0]) {
            case "carry", "drop" -> act.length > 1 ? "clause-" + act[1] : "review";
            case "link" -> "gaps";
            default -> "review";
        };
    }

    private static List<Reviewing.Typed> opinions(Map<String, String> typed, Attempt attempt) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith("seen."))
                .map(name -> name.substring("seen.".length()))
                .map(clause -> {
                    var kind = attempt.told("opinion." + clause);
                    return new Reviewing.Typed(
                            clause,
                            kind.equals("AGREE") || kind.equals("AMEND") ? Opinion.Kind.valueOf(kind) : null,
                            attempt.told("remark." + clause).replace("\r\n", "\n"),
                            attempt.number("seen." + clause));
                })
                .toList();
    }

    private String unsaved(Attempt attempt, Reviewing.Saved saved) {
        var problems = new ArrayList<String>();
        saved.overtaken().forEach(clause -> problems.add(words.say("fault.overtaken", attempt.language(), clause)));
        saved.unsaid().forEach(clause -> problems.add(words.say("fault.unsaid", attempt.language(), clause)));
        var kept = attempt.typed().entrySet().stream()
                .filter(each -> saved.overtaken().stream()
                                .anyMatch(clause -> each.getKey().endsWith("." + clause))
                        || saved.unsaid().stream()
                                .anyMatch(clause -> each.getKey().endsWith("." + clause))
                        || each.getKey().equals("reason"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return refused(attempt, new ReviewPages.Refused(kept, saved.overtaken(), problems));
    }

    private void carry(Viewer viewer, UUID version, String[] act) {
        if (act.length == 3 && act[2].matches("[0-9a-f-]{36}")) {
            reviewing.carry(
                    viewer, version, new Reviewing.Carrying(act[1], UUID.fromString(act[2]), act[0].equals("carry")));
        }
    }

    /// The clause somebody chose for a promise nothing carried.
    private void link(Attempt attempt, UUID version) {
        attempt.typed().forEach((name, clause) -> {
            if (name.startsWith("gap.") && !clause.isEmpty()) {
                var promise = UUID.fromString(name.substring("gap.".length()));
                reviewing.carry(attempt.viewer(), version, new Reviewing.Carrying(clause, promise, true));
            }
        });
    }

    private Decisions.Wish wish(Attempt attempt, String act) {
        return new Decisions.Wish(
                act, attempt.number("acts"), attempt.told("reason"), LocalDateTime.now(clock), attempt.told("key"));
    }

    @PostMapping("/local-plans/cases/{number}/withdrawal")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    String withdraw(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, typed, viewer, language, model, response);
        return answer(attempt, decisions.decide(viewer, filed(number), wish(attempt, "withdraw")));
    }

    private String answer(Attempt attempt, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var number, var ordinal) ->
                "redirect:" + PageWords.address(number) + "?recorded=decided";
            case Outcome.Refused(var reasons) -> refused(attempt, words.refusals(reasons, attempt.language()));
            case Outcome.ChangedMeanwhile(var seen) ->
                refused(attempt, List.of(words.say("fault.meanwhile", attempt.language())));
        };
    }

    private String refused(Attempt attempt, List<String> problems) {
        return refused(attempt, new ReviewPages.Refused(Map.of("reason", attempt.told("reason")), List.of(), problems));
    }

    private String refused(Attempt attempt, ReviewPages.Refused refused) {
        attempt.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.page(attempt.number(), attempt.viewer(), refused, attempt.model());
    }
}
