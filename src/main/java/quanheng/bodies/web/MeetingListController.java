package quanheng.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.AgendaItem;
import quanheng.bodies.Bodies;
import quanheng.bodies.BodyWords;
import quanheng.bodies.Meeting;
import quanheng.bodies.MeetingFilter;
import quanheng.bodies.MeetingKind;
import quanheng.bodies.MeetingState;
import quanheng.bodies.Meetings;

/// The list of meetings.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class MeetingListController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;

    private final Meetings meetings;
    private final BodyPages pages;
    private final BodyWords words;

    MeetingListController(Meetings meetings, BodyPages pages, BodyWords words) {
        this.meetings = meetings;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/meetings")
    String list(@RequestParam Map<String, String> search, @CurrentViewer Viewer viewer, Model model) {
        var filter = filter(search);
        var count = meetings.count(viewer, filter);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(BodyPages.number(search), last);
        model.addAttribute("filter", filter);
        model.addAttribute("count", count);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute("meetings", meetings.find(viewer, filter, (page - 1) * PAGE, PAGE));
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute("states", MeetingState.values());
        model.addAttribute("sortings", MeetingFilter.Sorting.values());
        model.addAttribute("mayKeep", Bodies.mayKeep(viewer));
        return "bodies/meetings";
    }

    private static MeetingFilter filter(Map<String, String> search) {
        var typed = new Typed(search);
        return new MeetingFilter(
                typed.id("body"),
                typed.one(MeetingKind.values(), "kind").orElse(null),
                typed.one(MeetingState.values(), "state").orElse(null),
                typed.day("from"),
                typed.day("to"),
                typed.text("words").strip(),
                typed.one(MeetingFilter.Sorting.values(), "sorting").orElse(MeetingFilter.Sorting.DAY));
    }

    @GetMapping("/meetings/export")
    void export(
            @RequestParam Map<String, String> search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var sheet = new BodyPages.Sheet(
                "meetings",
                "meetings",
                List.of("met", "body", "meeting-kind", "title", "place", "agenda", "state", "notice-number"));
        var rows = meetings.find(viewer, filter(search), 0, MOST).stream().map(meeting -> cells(meeting, language));
        pages.send(response, sheet, rows, language);
    }

    private List<@Nullable Object> cells(Meeting meeting, Locale language) {
        return Arrays.asList(
                meeting.metOn(),
                meeting.bodyName(),
                words.say("meeting-kind." + meeting.kind(), language),
                meeting.title(),
                meeting.place(),
                String.join(
                        "; ", meeting.agenda().stream().map(AgendaItem::title).toList()),
                words.say("meeting-state." + meeting.state(), language),
                meeting.noticeNumber());
    }
}
