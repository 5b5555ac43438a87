package quanheng.targets.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.targets.Judging;
import quanheng.targets.Verdict;

/// Writes the criterion of a goal without a number, brings evidence, and judges.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class GoalController {
    private final Judging judging;

    GoalController(Judging judging) {
        this.judging = judging;
    }

    @PostMapping("/targets/goals/{promise}/criterion")
    String write(
            @PathVariable UUID promise,
            @RequestParam(defaultValue = "") String words,
            @CurrentViewer Viewer viewer,
            RedirectAttributes told) {
        if (words.isBlank()) {
            return problem(promise, "criterion", told);
        }
        judging.write(promise, words, viewer.username());
        return back(promise);
    }

    @PostMapping("/targets/goals/{promise}/evidence")
    String prove(
            @PathVariable UUID promise,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String says,
            @CurrentViewer Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        if (file == null || file.isEmpty() || says.isBlank()) {
            return problem(promise, "evidence", told);
        }
        var name = file.getOriginalFilename();
        judging.prove(promise, new Judging.Upload(name == null ? "" : name, file.getBytes()), says, viewer.username());
        return back(promise);
    }

    @PostMapping("/targets/goals/{promise}/verdict")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER})
    String decide(@PathVariable UUID promise, Found found, @CurrentViewer Viewer viewer, RedirectAttributes told) {
        var finding = found.finding();
        if (finding == null) {
            return problem(promise, "verdict", told);
        }
        return switch (judging.decide(promise, finding, viewer.username())) {
            case Judging.Decision.Decided _ -> back(promise);
            case Judging.Decision.OwnCriterion _ -> problem(promise, "own-criterion", told);
            case Judging.Decision.NoEvidence _ -> problem(promise, "no-evidence", told);
        };
    }

    /// What the form sends.
    record Found(
            Verdict.@Nullable Outcome outcome,
            @Nullable String on,
            @Nullable String reasons) {
        /// Null where something is missing or no day.
        Judging.@Nullable Finding finding() {
            if (outcome == null || on == null || reasons == null || reasons.isBlank()) {
                return null;
            }
            try {
                return new Judging.Finding(outcome, LocalDate.parse(on), reasons);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    @PostMapping("/targets/goals/{promise}/criterion/{id}/withdrawal")
    String withdrawCriterion(@PathVariable UUID promise, @PathVariable UUID id, @CurrentViewer Viewer viewer) {
        judging.withdrawCriterion(promise, id, viewer.username());
        return back(promise);
    }

    @PostMapping("/targets/goals/{promise}/evidence/{id}/withdrawal")
    String withdrawProof(@PathVariable UUID promise, @PathVariable UUID id, @CurrentViewer Viewer viewer) {
        judging.withdrawProof(promise, id, viewer.username());
        return back(promise);
    }

    @PostMapping("/targets/goals/{promise}/verdict/{id}/withdrawal")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER})
    String withdrawVerdict(@PathVariable UUID promise, @PathVariable UUID id, @CurrentViewer Viewer viewer) {
        judging.withdrawVerdict(promise, id, viewer.username());
        return back(promise);
    }

    private static String problem(UUID promise, String what, RedirectAttributes told) {
        told.addFlashAttribute("goalProblem", "targets.problem." + what);
        return back(promise);
    }

    private static String back(UUID promise) {
        return "redirect:/ledger/promises/" + promise + "#goal";
    }
}
