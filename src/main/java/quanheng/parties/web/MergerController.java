package quanheng.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import quanheng.parties.Candidates;
import quanheng.parties.Decision;
import quanheng.parties.Decisions;
import quanheng.parties.Outcome;
import quanheng.parties.Owner;
import quanheng.parties.Owners;
import quanheng.shell.NotFoundException;

/// The queue of owners that may be one, and what is decided about them.
@Controller
@Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class MergerController {
    private static final int PAGE = 20;
    private static final int LATEST = 10;

    private final Owners owners;
    private final Candidates candidates;
    private final Decisions decisions;

    MergerController(Owners owners, Candidates candidates, Decisions decisions) {
        this.owners = owners;
        this.candidates = candidates;
        this.decisions = decisions;
    }

    @GetMapping("/owners/review")
    String review(@RequestParam(defaultValue = "0") int after, @CurrentViewer Viewer viewer, Model model) {
        var stretch = candidates.review(after, PAGE);
        var latest = decisions.latest(LATEST);
        model.addAttribute(
                "pairs", stretch.candidates().stream().map(PairView::of).toList());
        model.addAttribute("next", stretch.next());
        model.addAttribute("after", after);
        model.addAttribute("decisions", latest);
        model.addAttribute("others", names(latest));
        model.addAttribute("mayDecide", viewer.hasAny(Role.DATA_CLERK));
        return "parties/review";
    }

    @GetMapping("/owners/merger")
    String preview(@RequestParam int from, @RequestParam int to, @CurrentViewer Viewer viewer, Model model) {
        var figures = decisions.figures(from, to);
        model.addAttribute("pair", PairView.of(candidates.between(from, to)));
        model.addAttribute("moving", owners.namesOf(from));
        model.addAttribute("staying", owners.namesOf(to));
        model.addAttribute("counted", figures.isPresent());
        model.addAttribute("rows", figures.map(FigureRow::of).orElse(List.of()));
        model.addAttribute("mayDecide", viewer.hasAny(Role.DATA_CLERK));
        return "parties/merger";
    }

    @PostMapping("/owners/mergers")
    @Granted(Role.DATA_CLERK)
    String merge(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") String words,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return answer(decisions.merge(from, to, words, viewer.username()), model, response);
    }

    @PostMapping("/owners/separations")
    @Granted(Role.DATA_CLERK)
    String keepApart(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Integer after,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var outcome = decisions.keepApart(from, to, words, viewer.username());
        return outcome instanceof Outcome.Done && after != null
                ? "redirect:/owners/review?after=" + after
                : answer(outcome, model, response);
    }

    @PostMapping("/owners/{number:[0-9]+}/division")
    @Granted(Role.DATA_CLERK)
    String split(
            @PathVariable("number") int id,
            @RequestParam(required = false) @Nullable Set<Integer> names,
            @RequestParam(defaultValue = "") String note,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var chosen = names == null ? Set.<Integer>of() : names;
        return answer(decisions.split(id, chosen, note, viewer.username()), model, response);
    }

    @GetMapping("/owners/decisions/{number:[0-9]+}")
    String show(@PathVariable int number, @CurrentViewer Viewer viewer, Model model) {
        var decision = decisions.find(number).orElseThrow(() -> new NotFoundException("decision:" + number));
        var now = decisions.figures(decision.from(), decision.to());
        model.addAttribute("decision", decision);
        model.addAttribute("moved", decisions.moved(number));
        model.addAttribute("others", names(List.of(decision)));
        model.addAttribute("counted", now.isPresent());
        model.addAttribute("before", FigureRow.of(decision.figures()));
        model.addAttribute("now", now.map(FigureRow::of).orElse(List.of()));
        model.addAttribute("mayDecide", viewer.hasAny(Role.DATA_CLERK));
        return "parties/decision";
    }

    @PostMapping("/owners/decisions/{number:[0-9]+}/undoing")
    @Granted(Role.DATA_CLERK)
    String undo(@PathVariable int number, @CurrentViewer Viewer viewer, Model model, HttpServletResponse response) {
        return answer(decisions.undo(number, viewer.username()), model, response);
    }

    private static String answer(Outcome outcome, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done done ->
                "redirect:/owners/decisions/" + done.decision().id();
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", refused);
                yield "parties/refused";
            }
        };
    }

    private Map<Integer, String> names(List<Decision> all) {
        var ids = new HashSet<Integer>();
        all.forEach(decision -> ids.addAll(List.of(decision.from(), decision.to())));
        var names = new HashMap<Integer, String>();
        for (Owner owner : owners.all(ids)) {
            names.put(owner.id(), owner.name());
        }
        return names;
    }
}
