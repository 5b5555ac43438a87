package quanheng.localplans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.localplans.LocalPlans;
import quanheng.plans.Plans;
import quanheng.shell.NotFoundException;

/// The page of a plan under review: what was handed in, each clause with what was found of it, what nothing carries,
/// and what can be done now.
@Component("localPlanPages")
class ReviewPages {
    private final LocalPlans localPlans;
    private final Plans plans;
    private final Docket docket;

    ReviewPages(LocalPlans localPlans, Plans plans, Docket docket) {
        this.localPlans = localPlans;
        this.plans = plans;
        this.docket = docket;
    }

    /// What somebody filled in that was not taken.
    ///
    /// @param typed     by field; none where all was taken
    /// @param overtaken clauses somebody else wrote meanwhile
    record Refused(Map<String, String> typed, List<String> overtaken, List<String> problems) {
        static final Refused NOTHING = new Refused(Map.of(), List.of(), List.of());
    }

    String page(String number, Viewer viewer, Refused refused, Model model) {
        var filed = localPlans.find(number).orElseThrow(() -> new NotFoundException("case:" + number));
        var file = docket.file(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var current = filed.current();
        var lawful = file.lawful().stream().map(next -> next.kind().id()).toList();
        var isUnit = viewer.organizations().contains(filed.plan().unit());
        var isOffice = viewer.hasAny(Role.COORDINATOR) && !isUnit;
        var sheet = localPlans.sheet(current);
        model.addAttribute("filed", filed);
        model.addAttribute("file", file);
        model.addAttribute("sheet", sheet);
        model.addAttribute("tally", sheet.tally());
        model.addAttribute("own", plans.plan(filed.plan().plan()));
        model.addAttribute("version", plans.version(current.version()));
        model.addAttribute("parent", plans.plan(filed.plan().parent()));
        model.addAttribute(
                "mayReview",
                isOffice && current.outcome() == null && file.pending().isEmpty());
        model.addAttribute("mayHandIn", (isUnit || isOffice) && current.outcome() != null);
        model.addAttribute("mayWithdraw", isUnit && lawful.contains("withdraw"));
        model.addAttribute(
                "seesOpinions",
                viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR) || current.outcome() != null);
        model.addAttribute("isOffice", isOffice);
        model.addAttribute("typed", refused.typed());
        model.addAttribute("overtaken", refused.overtaken());
        model.addAttribute("problems", refused.problems());
        model.addAttribute("key", UUID.randomUUID());
        return "localplans/case";
    }
}
