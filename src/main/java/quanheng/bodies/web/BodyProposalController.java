package quanheng.bodies.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.BodyProposal;
import quanheng.bodies.BodyProposals;
import quanheng.bodies.Confirming;
import quanheng.bodies.Outcome;
import quanheng.shell.NotFoundException;

/// What plans say of bodies and their members, for a person to confirm, all at once or one by one.
@Controller
@Granted(Role.COORDINATOR)
class BodyProposalController {
    private final BodyProposals proposals;
    private final Confirming confirming;
    private final BodyPages pages;

    BodyProposalController(BodyProposals proposals, Confirming confirming, BodyPages pages) {
        this.proposals = proposals;
        this.confirming = confirming;
        this.pages = pages;
    }

    @GetMapping("/bodies/proposals")
    ModelAndView list(@CurrentViewer Viewer viewer) {
        var page = new ModelAndView("bodies/proposals");
        var all = proposals.all(viewer);
        page.addObject("open", all.stream().filter(each -> !each.isDone()).toList());
        page.addObject("done", all.stream().filter(BodyProposal::isDone).toList());
        return page;
    }

    @GetMapping("/bodies/proposals/{plan}/{key}")
    ModelAndView show(@PathVariable UUID plan, @PathVariable String key, @CurrentViewer Viewer viewer) {
        var proposal = proposal(plan, key, viewer);
        return page(proposal, first(proposal));
    }

    private BodyProposal proposal(UUID plan, String key, Viewer viewer) {
        return proposals.of(viewer, plan).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("proposal:" + key));
    }

    private static ModelAndView page(BodyProposal proposal, Map<String, String> typed) {
        var page = BodyPages.fresh("bodies/proposal", typed);
        page.addObject("proposal", proposal);
        page.addObject("fields", List.of("seatPost", "person", "unit", "post"));
        return page;
    }

    /// As the plan says it, all of it chosen.
    private static Map<String, String> first(BodyProposal proposal) {
        var typed = new HashMap<String, String>();
        typed.put("name", proposal.name());
        typed.put("from", Objects.toString(proposal.from(), ""));
        for (var seat : proposal.seats()) {
            var id = "-" + seat.findingId();
            typed.put("take" + id, seat.confirmed() ? "" : "on");
            typed.put("seatPost" + id, seat.seatPost());
            typed.put("person" + id, seat.person());
            typed.put("unit" + id, seat.unit());
            typed.put("post" + id, seat.post());
        }
        return typed;
    }

    @PostMapping("/bodies/proposals")
    ModelAndView confirm(@RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var plan = typed.id("plan");
        if (plan == null) {
            throw new NotFoundException("proposal");
        }
        var proposal = proposal(plan, typed.text("key"), viewer);
        var became = confirming.confirm(viewer, wish(proposal, typed));
        var onward = became instanceof Outcome.Done(var id)
                ? "/bodies/%s?done=confirmed&asOf=%s".formatted(id, day(typed))
                : "";
        return pages.answer(became, onward, page(proposal, form), typed);
    }

    private static String day(Typed typed) {
        return Objects.toString(typed.day("from"), "");
    }

    private static Confirming.Wish wish(BodyProposal proposal, Typed typed) {
        LocalDate from = typed.day("from");
        var seats = proposal.seats().stream()
                .filter(seat -> typed.text("take-" + seat.findingId()).equals("on"))
                .map(seat -> seat(seat.findingId(), typed))
                .toList();
        return new Confirming.Wish(proposal.planId(), proposal.key(), typed.text("name"), from, seats);
    }

    private static Confirming.Seat seat(UUID finding, Typed typed) {
        var id = "-" + finding;
        return new Confirming.Seat(
                finding,
                typed.text("seatPost" + id),
                typed.text("person" + id),
                typed.text("unit" + id),
                typed.text("post" + id));
    }
}
