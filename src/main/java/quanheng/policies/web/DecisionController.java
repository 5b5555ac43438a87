package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import quanheng.policies.Amendments;
import quanheng.policies.Outcome;
import quanheng.policies.Problem;

/// Proposed changes wait here for a second person.
@Controller
class DecisionController {
    private final Amendments amendments;

    DecisionController(Amendments amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/policies/changes")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR})
    String list(@CurrentViewer Viewer viewer, Model model) {
        return list(viewer, List.of(), model);
    }

    @PostMapping("/policies/changes/{id}/approval")
    @Granted({Role.COORDINATOR, Role.LEADER})
    String approve(@PathVariable long id, @CurrentViewer Viewer viewer, Model model, HttpServletResponse response) {
        return switch (amendments.approve(id, viewer.username())) {
            case Outcome.Done done -> "redirect:/policies/changes?decided=" + id;
            case Outcome.Wrong(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(viewer, problems, model);
            }
        };
    }

    @PostMapping("/policies/changes/{id}/refusal")
    @Granted({Role.COORDINATOR, Role.LEADER})
    String refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (reason.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(viewer, List.of(new Problem(0, "reason-" + id, Problem.Fault.NO_REASON, "")), model);
        }
        amendments.refuse(id, reason, viewer.username());
        return "redirect:/policies/changes?decided=" + id;
    }

    private String list(Viewer viewer, List<Problem> problems, Model model) {
        model.addAttribute(
                "changes", amendments.latest().stream().map(ChangeRow::of).toList());
        model.addAttribute("problems", problems);
        model.addAttribute("mayDecide", viewer.hasAny(Role.COORDINATOR, Role.LEADER));
        model.addAttribute("username", viewer.username());
        return "policies/changes";
    }
}
