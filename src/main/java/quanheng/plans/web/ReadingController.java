package quanheng.plans.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Corrections;
import quanheng.plans.FindingKind;
import quanheng.plans.Plans;
import quanheng.plans.ReadFinding;

/// The reading page: a version's text beside what was found in it.
@Controller
class ReadingController {
    static final double SURE = 0.9;

    private final Plans plans;
    private final Corrections corrections;
    private final Reach reach;
    private final FindingLines lines;
    private final Wording wording;

    ReadingController(Plans plans, Corrections corrections, Reach reach, FindingLines lines, Wording wording) {
        this.plans = plans;
        this.corrections = corrections;
        this.reach = reach;
        this.lines = lines;
        this.wording = wording;
    }

    /// A line of the filter.
    record KindCount(FindingKind kind, String label, int count) {}

    @GetMapping("/plans/{plan}/versions/{version}")
    @Granted({
        Role.COORDINATOR,
        Role.LEADER,
        Role.AUDITOR,
        Role.UNIT_CONTACT,
        Role.DATA_CLERK,
        Role.CASE_OFFICER,
        Role.ENTERPRISE
    })
    String read(Place place, @ModelAttribute("choice") Choice choice, @CurrentViewer Viewer viewer, Model model) {
        var text = plans.text(reach.version(place, viewer).id());
        model.addAttribute("at", place.path());
        model.addAttribute("plan", plans.plan(place.plan()));
        model.addAttribute("version", text.version());
        model.addAttribute("editable", text.version().isDraft() && viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("paragraphs", Marking.of(text, wording::odd));
        model.addAttribute("lines", lines.of(text, choice));
        model.addAttribute("kinds", kinds(text.findings()));
        model.addAttribute("sure", sure(text.findings()));
        return "plans/reading";
    }

    @PostMapping("/plans/{plan}/versions/{version}/acceptances")
    @Granted(Role.COORDINATOR)
    String acceptSure(Place place, @ModelAttribute("choice") Choice choice, @CurrentViewer Viewer viewer) {
        corrections.acceptAll(reach.version(place, viewer).id(), SURE, viewer.username());
        return "redirect:" + place.path() + choice.query();
    }

    private static List<KindCount> kinds(List<ReadFinding> findings) {
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        findings.forEach(read -> counts.merge(FindingKind.of(read.finding()), 1, Integer::sum));
        var kinds = new ArrayList<KindCount>();
        counts.forEach((kind, count) -> kinds.add(new KindCount(kind, FindingLines.kindKey(kind), count)));
        return kinds;
    }

    private static long sure(List<ReadFinding> findings) {
        return findings.stream()
                .filter(read ->
                        read.stands() && !read.isSettled() && read.finding().confidence() >= SURE)
                .count();
    }
}
