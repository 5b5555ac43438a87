package quanheng.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import quanheng.bodies.BodyFilter;
import quanheng.bodies.Ending;
import quanheng.bodies.Founding;
import quanheng.bodies.MeetingFilter;
import quanheng.bodies.Meetings;
import quanheng.bodies.Members;
import quanheng.bodies.NewBody;
import quanheng.bodies.Outcome;
import quanheng.bodies.Substitutes;
import quanheng.bodies.Term;
import quanheng.reading.BodyKind;
import quanheng.shell.NotFoundException;

/// One body: what it rests on, who sits in it as of a day, who sat in it, and its meetings.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class BodyController {
    private static final int MEETINGS = 20;

    private final Bodies bodies;
    private final Members members;
    private final Substitutes substitutes;
    private final Meetings meetings;
    private final BodyPages pages;
    private final Clock clock;

    BodyController(
            Bodies bodies, Members members, Substitutes substitutes, Meetings meetings, BodyPages pages, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.substitutes = substitutes;
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/bodies/opening")
    @Granted(Role.COORDINATOR)
    ModelAndView opening(@CurrentViewer Viewer viewer) {
        return opening(viewer, Map.of("from", LocalDate.now(clock).toString()));
    }

    private ModelAndView opening(Viewer viewer, Map<String, String> typed) {
        var page = BodyPages.fresh("bodies/opening", typed);
        page.addObject("kinds", BodyKind.values());
        page.addObject("groups", there(viewer));
        return page;
    }

    private List<Body> there(Viewer viewer) {
        return bodies.find(viewer, new BodyFilter(null, "", true, BodyFilter.Sorting.NAME, LocalDate.now(clock)));
    }

    @PostMapping("/bodies")
    @Granted(Role.COORDINATOR)
    ModelAndView open(@RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var wanted = new NewBody(
                typed.one(BodyKind.values(), "kind").orElse(BodyKind.LEADING_GROUP),
                typed.text("name").strip(),
                typed.text("region").strip(),
                typed.id("ofBody"),
                typed.day("from"),
                Founding.document(typed.text("basis").strip()));
        var became = bodies.open(viewer, wanted);
        var onward = became instanceof Outcome.Done(var id) ? "/bodies/" + id + "?done=opened" : "/bodies";
        return pages.answer(became, onward, opening(viewer, form), typed);
    }

    @GetMapping("/bodies/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam Map<String, String> search, @CurrentViewer Viewer viewer) {
        return page(body(id, viewer), new Typed(search), viewer);
    }

    private Body body(UUID id, Viewer viewer) {
        return bodies.find(viewer, id).orElseThrow(() -> new NotFoundException("body:" + id));
    }

    private ModelAndView page(Body body, Typed search, Viewer viewer) {
        var day = day(search);
        var terms = members.of(viewer, body.id());
        var page = BodyPages.fresh("bodies/body", Map.of());
        page.addObject("body", body);
        page.addObject("day", day);
        page.addObject("seated", terms.stream().filter(term -> term.isOn(day)).toList());
        page.addObject("others", terms.stream().filter(term -> !term.isOn(day)).toList());
        page.addObject("standins", substitutes.of(viewer, body.id()));
        page.addObject("meetings", meetings.find(viewer, MeetingFilter.of(body.id()), 0, MEETINGS));
        page.addObject(
                "group",
                body.ofBody() == null
                        ? null
                        : bodies.find(viewer, body.ofBody()).orElse(null));
        page.addObject(
                "offices",
                there(viewer).stream()
                        .filter(each -> body.id().equals(each.ofBody()))
                        .toList());
        page.addObject("mayKeep", Bodies.mayKeep(viewer));
        return page;
    }

    private LocalDate day(Typed search) {
        var day = search.day("asOf");
        return day == null ? LocalDate.now(clock) : day;
    }

    @PostMapping("/bodies/{id}/closing")
    @Granted(Role.COORDINATOR)
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var became = bodies.close(viewer, id, typed.seen(), new Ending(typed.day("last"), typed.text("why")));
        return pages.answer(
                became, "/bodies/" + id + "?done=closed", page(body(id, viewer), new Typed(Map.of()), viewer), typed);
    }

    @GetMapping("/bodies/{id}/export")
    void export(
            @PathVariable UUID id,
            @RequestParam Map<String, String> search,
            @CurrentViewer Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var body = body(id, viewer);
        var sheet = new BodyPages.Sheet("members", "members", MemberSheetController.COLUMNS);
        var language = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        var day = search.containsKey("asOf") ? day(new Typed(search)) : null;
        var rows = members.of(viewer, body.id()).stream()
                .filter(term -> day == null || term.isOn(day))
                .map(BodyController::cells);
        pages.send(response, sheet, rows, language);
    }

    private static List<@Nullable Object> cells(Term term) {
        return Arrays.asList(
                term.seatPost(),
                term.person(),
                term.unit(),
                term.post(),
                term.from(),
                term.last(),
                term.endWhy(),
                term.isRenamed() ? term.presentUnit() : null);
    }
}
