package quanheng.bodies.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.Action;
import quanheng.bodies.ActionFiles;
import quanheng.bodies.ActionState;
import quanheng.bodies.Actions;
import quanheng.bodies.Actions.Told;
import quanheng.bodies.Bodies;
import quanheng.bodies.Outcome;
import quanheng.docket.Escalation;
import quanheng.shell.NotFoundException;

/// One action: reported done with files, verified or sent back.
@Controller("meetingActionController")
@RequestMapping("/actions/{id}")
@Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
class ActionController {
    private final Actions actions;
    private final ActionFiles files;
    private final Escalation escalation;
    private final BodyPages pages;
    private final Clock clock;

    ActionController(Actions actions, ActionFiles files, Escalation escalation, BodyPages pages, Clock clock) {
        this.actions = actions;
        this.files = files;
        this.escalation = escalation;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page(id, viewer);
    }

    private Action action(UUID id, Viewer viewer) {
        return actions.find(viewer, id).orElseThrow(() -> new NotFoundException("action:" + id));
    }

    private ModelAndView page(UUID id, Viewer viewer) {
        var action = action(id, viewer);
        var today = LocalDate.now(clock);
        var page = BodyPages.fresh("bodies/action", Map.of());
        page.addObject("action", action);
        page.addObject("overdue", action.isOverdue(today));
        page.addObject("level", action.state().isOpen() ? escalation.on(action.lastDay(), today) : 0);
        page.addObject("owners", actions.owners(viewer, id));
        page.addObject("acts", actions.acts(viewer, id).reversed());
        page.addObject("files", files.of(viewer, id));
        page.addObject("mayReport", actions.mayReport(viewer, action));
        page.addObject("maySettle", Bodies.mayKeep(viewer) && action.state() == ActionState.REPORTED);
        page.addObject("mayKeep", Bodies.mayKeep(viewer) && action.state() != ActionState.VERIFIED);
        return page;
    }

    private ModelAndView answer(Outcome became, UUID id, String done, Typed typed, Viewer viewer) {
        return pages.answer(became, "/actions/%s?done=%s".formatted(id, done), page(id, viewer), typed);
    }

    private static Told told(Typed typed) {
        return new Told(typed.seen(), typed.text("words"));
    }

    @PostMapping("/report")
    ModelAndView report(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        action(id, viewer);
        return answer(actions.report(viewer, id, told(typed), typed.day("on")), id, "reported", typed, viewer);
    }

    @PostMapping("/settlement")
    @Granted(Role.COORDINATOR)
    ModelAndView settle(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var isVerified = typed.text("do").equals("verify");
        var became = isVerified
                ? actions.verify(viewer, id, told(typed), null)
                : actions.sendBack(viewer, id, told(typed), null);
        return answer(became, id, isVerified ? "verified" : "returned", typed, viewer);
    }

    @PostMapping("/handing-on")
    @Granted(Role.COORDINATOR)
    ModelAndView handOn(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var typed = new Typed(form);
        var from = typed.id("from");
        var merger = new Actions.Merger(from == null ? new UUID(0, 0) : from, typed.text("into"));
        return answer(actions.handOn(viewer, id, told(typed), merger), id, "handed-on", typed, viewer);
    }

    @PostMapping("/files")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer)
            throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        var content = file == null ? new byte[0] : file.getBytes();
        var became = files.add(viewer, action(id, viewer), name == null ? "" : name, content);
        return answer(became, id, "filed", new Typed(Map.of()), viewer);
    }

    @PostMapping("/files/{file}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String why,
            @CurrentViewer Viewer viewer) {
        var became = files.withdraw(viewer, action(id, viewer), file, why);
        return answer(became, id, "unfiled", new Typed(Map.of()), viewer);
    }
}
