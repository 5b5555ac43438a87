package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Assignments;

/// Gives posts of a case to people.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER})
class AssignmentController {
    private final Assignments assignments;
    private final CasePages pages;

    AssignmentController(Assignments assignments, CasePages pages) {
        this.assignments = assignments;
        this.pages = pages;
    }

    /// What was filled in.
    record Form(
            String post,
            String username,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {}

    @PostMapping("/cases/{number}/assignments")
    String assign(
            @PathVariable String number,
            @ModelAttribute("assignment") Form form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var wanted = new Assignments.Wanted(form.post(), form.username(), form.from(), form.to());
        var refusal = assignments.assign(viewer, number, wanted);
        if (refusal.isEmpty()) {
            return "redirect:" + CaseAddress.of(number) + "#assign";
        }
        var failed = new CasePages.Failed("assign", Map.of(), List.of(refusal.get()));
        return pages.refused(number, failed, new Page(viewer, model, response));
    }
}
