package quanheng.bodies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
import quanheng.bodies.Bodies;
import quanheng.bodies.Body;
import quanheng.bodies.Ending;
import quanheng.bodies.Members;
import quanheng.bodies.NewMember;
import quanheng.bodies.Substitutes;
import quanheng.bodies.Term;
import quanheng.reading.SeatRank;
import quanheng.shell.NotFoundException;

/// Who sits in a body: named, ended, corrected, stood in for.
@Controller("bodyMemberController")
@Granted(Role.COORDINATOR)
class MemberController {
    private final Bodies bodies;
    private final Members members;
    private final Substitutes substitutes;
    private final BodyPages pages;
    private final Clock clock;

    MemberController(Bodies bodies, Members members, Substitutes substitutes, BodyPages pages, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.substitutes = substitutes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/bodies/{id}/joining")
    ModelAndView joining(
            @PathVariable UUID id, @RequestParam Map<String, String> search, @CurrentViewer Viewer viewer) {
        var typed = new HashMap<>(search);
        typed.putIfAbsent("from", LocalDate.now(clock).toString());
        return joining(body(id, viewer), typed, viewer);
    }

    private ModelAndView joining(Body body, Map<String, String> typed, Viewer viewer) {
        var today = LocalDate.now(clock);
        var terms = members.of(viewer, body.id());
        var held = terms.stream()
                .filter(term -> term.isOn(today))
                .map(Term::seatId)
                .toList();
        var page = BodyPages.fresh("bodies/joining", typed);
        page.addObject("body", body);
        page.addObject(
                "free",
                terms.reversed().stream()
                        .filter(term -> !held.contains(term.seatId()))
                        .filter(once())
                        .toList());
        page.addObject("ranks", SeatRank.values());
        page.addObject("units", units(terms));
        return page;
    }

    private static Predicate<Term> once() {
        var seen = new HashSet<UUID>();
        return term -> seen.add(term.seatId());
    }

    private static List<String> units(List<Term> terms) {
        return terms.stream().map(Term::unit).distinct().sorted().toList();
    }

    private Body body(UUID id, Viewer viewer) {
        return bodies.find(viewer, id).orElseThrow(() -> new NotFoundException("body:" + id));
    }

    @PostMapping("/bodies/{id}/members")
    ModelAndView join(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var became = members.join(viewer, id, member(typed));
        return pages.answer(became, "/bodies/" + id + "?done=joined", joining(body(id, viewer), form, viewer), typed);
    }

    private static NewMember member(Typed typed) {
        return new NewMember(
                typed.id("seat"),
                typed.text("seatPost"),
                typed.one(SeatRank.values(), "rank").orElse(SeatRank.of(typed.text("seatPost"))),
                typed.text("unit"),
                typed.text("person"),
                typed.text("post"),
                typed.day("from"),
                null);
    }

    @GetMapping("/bodies/{id}/members/{term}")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID term, @CurrentViewer Viewer viewer) {
        return page(id, term, viewer);
    }

    private ModelAndView page(UUID id, UUID termId, Viewer viewer) {
        var body = body(id, viewer);
        var term = members.of(viewer, id).stream()
                .filter(each -> each.id().equals(termId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member:" + termId));
        var page = BodyPages.fresh(
                "bodies/member",
                Map.of(
                        "person", term.person(),
                        "unit", term.unit(),
                        "post", term.post(),
                        "from", term.from().toString()));
        page.addObject("body", body);
        page.addObject("term", term);
        page.addObject("form", "");
        page.addObject(
                "standins",
                substitutes.of(viewer, id).stream()
                        .filter(each -> each.termId().equals(termId))
                        .toList());
        page.addObject("mayKeep", Bodies.mayKeep(viewer));
        return page;
    }

    private ModelAndView page(UUID id, UUID term, Viewer viewer, String form) {
        var page = page(id, term, viewer);
        page.addObject("form", form);
        return page;
    }

    @PostMapping("/bodies/{id}/members/{term}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID term,
            @RequestParam Map<String, String> form,
            @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var became = members.leave(viewer, term, typed.seen(), new Ending(typed.day("last"), typed.text("why")));
        return pages.answer(became, "/bodies/" + id + "?done=left", page(id, term, viewer, "end"), typed);
    }

    @PostMapping("/bodies/{id}/members/{term}/correction")
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable UUID term,
            @RequestParam Map<String, String> form,
            @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var became = members.correct(viewer, term, typed.seen(), member(typed));
        return pages.answer(became, "/bodies/" + id + "?done=corrected", page(id, term, viewer, "correct"), typed);
    }

    @PostMapping("/bodies/{id}/members/{term}/substitutes")
    ModelAndView substitute(
            @PathVariable UUID id,
            @PathVariable UUID term,
            @RequestParam Map<String, String> form,
            @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var who = new Substitutes.NewSubstitute(
                typed.text("person"), typed.text("post"), typed.day("from"), typed.day("last"));
        var became = substitutes.add(viewer, term, who);
        return pages.answer(became, "/bodies/" + id + "?done=substituted", page(id, term, viewer, "substitute"), typed);
    }
}
