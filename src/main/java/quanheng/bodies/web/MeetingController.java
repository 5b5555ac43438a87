package quanheng.bodies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import quanheng.bodies.AgendaItem;
import quanheng.bodies.Attended;
import quanheng.bodies.Bodies;
import quanheng.bodies.BodyFilter;
import quanheng.bodies.Invitation;
import quanheng.bodies.Invitation.How;
import quanheng.bodies.MeetingKind;
import quanheng.bodies.Meetings;
import quanheng.bodies.NewMeeting;
import quanheng.bodies.Outcome;

/// One meeting: planned, called, attended, cancelled.
@Controller
@Granted(Role.COORDINATOR)
class MeetingController {
    private static final int AGENDA = 30;
    private static final int FIRST = 5;

    private final Meetings meetings;
    private final Bodies bodies;
    private final MeetingPage page;
    private final BodyPages pages;
    private final Clock clock;

    MeetingController(Meetings meetings, Bodies bodies, MeetingPage page, BodyPages pages, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/meetings/planning")
    ModelAndView planning(@RequestParam Map<String, String> search, @CurrentViewer Viewer viewer) {
        return planning(viewer, search);
    }

    private ModelAndView planning(Viewer viewer, Map<String, String> typed) {
        var planning = BodyPages.fresh("bodies/planning", typed);
        planning.addObject("kinds", MeetingKind.values());
        planning.addObject("rows", MeetingPage.rows(FIRST));
        var filter = new BodyFilter(null, "", true, BodyFilter.Sorting.NAME, LocalDate.now(clock));
        planning.addObject("bodies", bodies.find(viewer, filter));
        return planning;
    }

    @PostMapping("/meetings")
    ModelAndView plan(@RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var body = typed.id("body");
        var became = meetings.plan(viewer, body == null ? new UUID(0, 0) : body, wanted(typed));
        var onward = became instanceof Outcome.Done(var id) ? "/meetings/" + id + "?done=planned" : "";
        return pages.answer(became, onward, planning(viewer, form), typed);
    }

    private static NewMeeting wanted(Typed typed) {
        var agenda = IntStream.range(0, AGENDA)
                .mapToObj(at -> new AgendaItem(
                        typed.text("agenda-" + at), typed.text("presenter-" + at), typed.text("basis-" + at)))
                .toList();
        return new NewMeeting(
                typed.one(MeetingKind.values(), "kind").orElse(MeetingKind.REGULAR),
                typed.text("title"),
                typed.day("met"),
                typed.text("begins"),
                typed.text("place"),
                agenda);
    }

    @GetMapping("/meetings/{id}")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page.show(id, viewer);
    }

    @PostMapping("/meetings/{id}/plan")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        return answer(meetings.change(viewer, id, typed.seen(), wanted(typed)), id, "changed", typed, viewer);
    }

    @PostMapping("/meetings/{id}/call")
    ModelAndView call(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        return answer(meetings.call(viewer, id, typed.seen(), typed.day("called")), id, "called", typed, viewer);
    }

    @PostMapping("/meetings/{id}/cancellation")
    ModelAndView cancel(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        return answer(
                meetings.cancel(viewer, id, typed.seen(), typed.text("cancelWhy")), id, "cancelled", typed, viewer);
    }

    @PostMapping("/meetings/{id}/attendance")
    ModelAndView attend(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var came = came(meetings.invitations(viewer, page.meeting(id, viewer)), typed);
        return answer(meetings.attend(viewer, id, typed.seen(), came), id, "attended", typed, viewer);
    }

    /// `do=all` marks those as present of whom nothing is chosen.
    private static Map<UUID, Attended> came(List<Invitation> invited, Typed typed) {
        var all = typed.text("do").equals("all");
        var came = new HashMap<UUID, Attended>();
        for (var each : invited) {
            var id = "-" + each.termId();
            var how = typed.one(How.values(), "how" + id).orElse(all ? How.PRESENT : null);
            came.put(each.termId(), new Attended(how, typed.text("standin" + id), typed.text("reason" + id)));
        }
        return came;
    }

    private ModelAndView answer(Outcome became, UUID id, String done, Typed typed, Viewer viewer) {
        return pages.answer(became, "/meetings/%s?done=%s".formatted(id, done), page.show(id, viewer), typed);
    }
}
