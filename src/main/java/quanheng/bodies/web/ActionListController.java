package quanheng.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.Action;
import quanheng.bodies.ActionFilter;
import quanheng.bodies.ActionFilter.Which;
import quanheng.bodies.ActionSheet;
import quanheng.bodies.Actions;
import quanheng.bodies.BodyWords;
import quanheng.docket.Escalation;

/// The list of what meetings told units to do.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class ActionListController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;

    private final Actions actions;
    private final ActionSheet sheet;
    private final Escalation escalation;
    private final BodyPages pages;
    private final BodyWords words;
    private final Clock clock;

    ActionListController(
            Actions actions, ActionSheet sheet, Escalation escalation, BodyPages pages, BodyWords words, Clock clock) {
        this.actions = actions;
        this.sheet = sheet;
        this.escalation = escalation;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /// An action as a line of the list.
    ///
    /// @param level how high it has risen on the day
    public record Line(Action action, boolean overdue, int level) {}

    @GetMapping("/actions")
    ModelAndView list(@RequestParam Map<String, String> search, @CurrentViewer Viewer viewer) {
        return page(search, viewer);
    }

    private ModelAndView page(Map<String, String> search, Viewer viewer) {
        var filter = filter(search);
        var counts = actions.counts(viewer, filter);
        var count = counts.getOrDefault(filter.which(), 0);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var number = Math.min(BodyPages.number(search), last);
        var page = BodyPages.fresh("bodies/actions", Map.of());
        page.addObject("filter", filter);
        page.addObject("counts", counts);
        page.addObject("count", count);
        page.addObject("page", number);
        page.addObject("last", last);
        page.addObject(
                "lines",
                actions.find(viewer, filter, (number - 1) * PAGE, PAGE).stream()
                        .map(action -> line(action, filter.day()))
                        .toList());
        page.addObject("sortings", ActionFilter.Sorting.values());
        page.addObject("mayReport", viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT));
        page.addObject("taken", null);
        return page;
    }

    private Line line(Action action, LocalDate day) {
        return new Line(
                action, action.isOverdue(day), action.state().isOpen() ? escalation.on(action.lastDay(), day) : 0);
    }

    private ActionFilter filter(Map<String, String> search) {
        var typed = new Typed(search);
        return new ActionFilter(
                typed.one(Which.values(), "which").orElse(Which.OPEN),
                typed.id("body"),
                typed.id("meeting"),
                null,
                typed.text("words").strip(),
                typed.one(ActionFilter.Sorting.values(), "sorting").orElse(ActionFilter.Sorting.DAY),
                LocalDate.now(clock));
    }

    @GetMapping("/actions/export")
    void export(
            @RequestParam Map<String, String> search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var rows = actions.find(viewer, filter(search), 0, MOST).stream().map(action -> cells(action, language));
        pages.send(response, new BodyPages.Sheet("actions", "actions", ActionSheet.COLUMNS), rows, language);
    }

    private List<@Nullable Object> cells(Action action, Locale language) {
        return Arrays.asList(
                action.id().toString(),
                action.revision(),
                action.what(),
                action.owners(),
                action.lastDay(),
                words.say("action-state." + action.state(), language),
                action.bodyName(),
                action.meetingTitle(),
                action.metOn(),
                action.serves(),
                action.reportedOn(),
                action.verifiedOn(),
                null);
    }

    @PostMapping("/actions/sheet")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file, @CurrentViewer Viewer viewer)
            throws IOException {
        var taken = sheet.take(viewer, file == null ? new byte[0] : file.getBytes());
        var page = page(Map.of(), viewer);
        page.setStatus(taken.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("taken", taken);
        return page;
    }
}
