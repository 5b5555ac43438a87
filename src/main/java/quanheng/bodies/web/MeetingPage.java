package quanheng.bodies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.Viewer;
import quanheng.bodies.ActionFilter;
import quanheng.bodies.Actions;
import quanheng.bodies.Bodies;
import quanheng.bodies.Invitation;
import quanheng.bodies.Meeting;
import quanheng.bodies.MeetingKind;
import quanheng.bodies.MeetingState;
import quanheng.bodies.Meetings;
import quanheng.bodies.Minutes;
import quanheng.bodies.MinutesText;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.shell.NotFoundException;

/// Fills the page of a meeting, also after something was not taken: then with the reasons and all that was typed.
@Component
class MeetingPage {
    private static final int MORE = 3;
    private static final int MOST = 200;

    private final Meetings meetings;
    private final Minutes minutes;
    private final Actions actions;
    private final Bodies bodies;
    private final Plans plans;
    private final Clock clock;

    MeetingPage(Meetings meetings, Minutes minutes, Actions actions, Bodies bodies, Plans plans, Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.actions = actions;
        this.bodies = bodies;
        this.plans = plans;
        this.clock = clock;
    }

    Meeting meeting(UUID id, Viewer viewer) {
        return meetings.find(viewer, id).orElseThrow(() -> new NotFoundException("meeting:" + id));
    }

    ModelAndView show(UUID id, Viewer viewer) {
        var meeting = meeting(id, viewer);
        var drafts = minutes.drafts(viewer, id);
        var invited = meetings.invitations(viewer, meeting);
        var typed = new HashMap<String, String>();
        typed.putAll(plan(meeting));
        typed.putAll(attendance(invited));
        var draft = drafts.isEmpty() ? null : drafts.getLast();
        typed.putAll(words(draft == null ? MinutesText.NONE : draft.words()));
        var today = LocalDate.now(clock);
        typed.put("on", today.toString());
        typed.put("called", (today.isBefore(meeting.metOn()) ? today : meeting.metOn()).toString());
        var page = BodyPages.fresh("bodies/meeting", typed);
        page.addObject("meeting", meeting);
        page.addObject("invited", invited);
        page.addObject("hows", Invitation.How.values());
        page.addObject("kinds", MeetingKind.values());
        page.addObject("rows", rows(meeting.agenda().size() + MORE));
        page.addObject("draft", draft);
        page.addObject("drafts", drafts.reversed());
        page.addObject("issue", minutes.issue(viewer, id).orElse(null));
        page.addObject("notes", minutes.notes(viewer, id));
        page.addObject("mayKeep", Bodies.mayKeep(viewer));
        page.addObject("held", !meeting.metOn().isAfter(LocalDate.now(clock)));
        page.addObject("actions", actions.find(viewer, ActionFilter.ofMeeting(id, LocalDate.now(clock)), 0, MOST));
        page.addObject("today", LocalDate.now(clock));
        page.addObject("tasks", rows((draft == null ? 0 : draft.words().tasks().size()) + MORE));
        var isDrafting = Bodies.mayKeep(viewer) && meeting.state() == MeetingState.CALLED;
        page.addObject("promises", isDrafting ? promises(meeting, viewer) : List.of());
        page.addObject(
                "units",
                invited.stream().map(Invitation::unit).distinct().sorted().toList());
        return page;
    }

    static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    static Map<String, String> plan(Meeting meeting) {
        var typed = new HashMap<String, String>();
        typed.put("kind", meeting.kind().name());
        typed.put("title", meeting.title());
        typed.put("met", meeting.metOn().toString());
        typed.put("begins", meeting.begins());
        typed.put("place", meeting.place());
        for (var at = 0; at < meeting.agenda().size(); at++) {
            var item = meeting.agenda().get(at);
            typed.put("agenda-" + at, item.title());
            typed.put("presenter-" + at, item.presenter());
            typed.put("basis-" + at, item.basis());
        }
        return typed;
    }

    private static Map<String, String> attendance(List<Invitation> invited) {
        var typed = new HashMap<String, String>();
        for (var each : invited) {
            var how = each.how();
            typed.put("how-" + each.termId(), how == null ? "" : how.name());
            typed.put("standin-" + each.termId(), how == null ? each.standin() : each.cameInstead());
            typed.put("reason-" + each.termId(), each.reason());
        }
        return typed;
    }

    private static Map<String, String> words(MinutesText words) {
        var typed = new HashMap<String, String>();
        typed.put("chair", words.chair());
        for (var at = 0; at < words.matters().size(); at++) {
            typed.put("matter-" + at, words.matter(at));
        }
        typed.put("resolutions", String.join("\n", words.resolutions()));
        for (var at = 0; at < words.tasks().size(); at++) {
            var task = words.tasks().get(at);
            typed.put("what-" + at, task.what());
            typed.put("lead-" + at, task.lead());
            typed.put("others-" + at, task.others());
            typed.put("last-" + at, Objects.toString(task.last(), ""));
            typed.put("serves-" + at, task.serves());
            typed.put("promise-" + at, Objects.toString(task.promise(), ""));
        }
        return typed;
    }

    /// The promises of the plan the body rests on; of all plans where it rests on none.
    private List<Promise> promises(Meeting meeting, Viewer viewer) {
        var plan = bodies.find(viewer, meeting.bodyId())
                .map(body -> body.founding().planId())
                .orElse(null);
        return plans.promises(meeting.metOn()).stream()
                .filter(promise -> plan == null || promise.planId().equals(plan))
                .limit(MOST)
                .toList();
    }
}
