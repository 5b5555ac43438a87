package quanheng.plans.web;

import java.util.List;
import java.util.UUID;
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
import quanheng.plans.ClauseDifference;
import quanheng.plans.Differences;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.Version;
import quanheng.shell.NotFoundException;

/// One plan: what it says about itself, its versions, phases, bodies, and how versions differ.
@Controller
@Granted({
    Role.COORDINATOR,
    Role.LEADER,
    Role.AUDITOR,
    Role.UNIT_CONTACT,
    Role.DATA_CLERK,
    Role.CASE_OFFICER,
    Role.ENTERPRISE
})
class PlanController {
    private final Plans plans;
    private final Reach reach;
    private final Wording wording;

    PlanController(Plans plans, Reach reach, Wording wording) {
        this.plans = plans;
        this.reach = reach;
        this.wording = wording;
    }

    @GetMapping("/plans/{id}")
    String plan(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        var plan = plans.plan(id);
        var told = plan.inForce().orElseGet(plan::newest);
        reach.version(new Place(id, told.number(), null, null), viewer);
        var text = plans.text(told.id());
        model.addAttribute("plan", plan);
        model.addAttribute("versions", versions(plan, viewer));
        model.addAttribute("version", told);
        model.addAttribute("at", "/plans/%s/versions/%d".formatted(id, told.number()));
        model.addAttribute("facts", Facts.of(text));
        model.addAttribute("outline", Outlined.of(text, wording));
        model.addAttribute("mayUpload", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("submission", UUID.randomUUID());
        return "plans/plan";
    }

    /// Puts a further draft beside the version in force, with all that was settled in it.
    @PostMapping("/plans/{plan}/versions/{version}/revision")
    @Granted(Role.COORDINATOR)
    String revise(Place place, @RequestParam UUID submission, @CurrentViewer Viewer viewer) {
        var version = plans.version(place.plan(), place.version());
        var draft = plans.revise(version.id(), submission, viewer.username());
        return "redirect:/plans/%s/versions/%d".formatted(draft.plan(), draft.number());
    }

    @GetMapping("/plans/{id}/differences")
    String differences(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            Model model,
            @CurrentViewer Viewer viewer) {
        var older = reach.version(new Place(id, from, null, null), viewer);
        var newer = reach.version(new Place(id, to, null, null), viewer);
        var all = Differences.between(plans.text(older.id()), plans.text(newer.id()));
        model.addAttribute("plan", plans.plan(id));
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("same", count(all, ClauseDifference.Kind.SAME));
        model.addAttribute("added", count(all, ClauseDifference.Kind.ADDED));
        model.addAttribute("removed", count(all, ClauseDifference.Kind.REMOVED));
        model.addAttribute("changed", count(all, ClauseDifference.Kind.CHANGED));
        model.addAttribute(
                "differences",
                all.stream()
                        .filter(difference -> difference.kind() != ClauseDifference.Kind.SAME)
                        .toList());
        return "plans/differences";
    }

    private List<Version> versions(Plan plan, Viewer viewer) {
        var seesDrafts = reach.seesDrafts(plan.id(), viewer);
        var shown = plan.versions().stream()
                .filter(version -> !version.isDraft() || seesDrafts)
                .toList();
        if (shown.isEmpty()) {
            throw new NotFoundException("plan:" + plan.id());
        }
        return shown;
    }

    private static long count(List<ClauseDifference> all, ClauseDifference.Kind kind) {
        return all.stream().filter(difference -> difference.kind() == kind).count();
    }
}
