package quanheng.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Preview;
import quanheng.docket.Refusal;

/// Takes acts and approvals, and shows beforehand the papers an act would issue.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.ENTERPRISE, Role.UNIT_CONTACT})
class CaseActController {
    private static final Refusal UNREADABLE_DAY = new Refusal("happenedAt", "happened", List.of(), List.of());

    private final Docket docket;
    private final CasePages pages;
    private final ActPaperPages papers;
    private final Exhibits exhibits;

    CaseActController(Docket docket, CasePages pages, ActPaperPages papers, Exhibits exhibits) {
        this.docket = docket;
        this.pages = pages;
        this.papers = papers;
        this.exhibits = exhibits;
    }

    /// Something that is tried on the page of a case.
    private record Attempt(String number, String id, ActForm form, Page page) {
        CasePages.Failed failed(List<Refusal> reasons) {
            return new CasePages.Failed(id, form.typed(), reasons);
        }
    }

    @PostMapping("/cases/{number}/acts/{act}")
    String act(
            @PathVariable String number,
            @PathVariable String act,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, act, ActForm.of(request), new Page(viewer, model, response));
        return wished(
                attempt,
                wish -> answer(
                        attempt, docket.act(viewer, number, attempt.form().seen(), wish), wish));
    }

    @PostMapping("/cases/{number}/acts/{act}/papers")
    @Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER})
    String look(
            @PathVariable String number,
            @PathVariable String act,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var attempt = new Attempt(number, act, ActForm.of(request), new Page(viewer, model, response));
        return wished(attempt, wish -> look(attempt, wish, List.of()));
    }

    @PostMapping("/cases/{number}/settlements/{n:[0-9]+}")
    String settle(
            @PathVariable String number,
            @PathVariable("n") int ordinal,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var form = ActForm.of(request);
        var attempt = new Attempt(number, "settle-" + ordinal, form, new Page(viewer, model, response));
        var outcome = form.happenedAt()
                .map(at -> docket.settle(viewer, number, form.seen(), form.settlement(ordinal, at)))
                .orElseGet(() -> new Outcome.Refused(List.of(UNREADABLE_DAY)));
        return answer(attempt, outcome, null);
    }

    /// Files are kept first, so that nothing is lost where the act is refused.
    private String wished(Attempt attempt, Function<ActRequest, String> next) {
        var form = attempt.form();
        var at = form.happenedAt().orElse(null);
        if (at == null) {
            return pages.refused(attempt.number(), attempt.failed(List.of(UNREADABLE_DAY)), attempt.page());
        }
        var viewer = attempt.page().viewer();
        var kept = new HashMap<String, UUID>();
        for (var field : form.chosen()) {
            var submission = form.submission(field, pages.submitter(attempt.number(), viewer));
            switch (exhibits.file(viewer, attempt.number(), submission, form.content(field))) {
                case Exhibits.Filed.Kept(var file) -> kept.put(field, file);
                case Exhibits.Filed.Refused(var reasons) -> {
                    return pages.refused(attempt.number(), attempt.failed(reasons), attempt.page());
                }
            }
        }
        return next.apply(form.request(attempt.id(), at, kept));
    }

    private String look(Attempt attempt, ActRequest wish, List<Refusal> reasons) {
        var preview = docket.preview(
                attempt.page().viewer(), attempt.number(), attempt.form().seen(), wish);
        return switch (preview) {
            case Preview.Lawful(var file, var ordinal) ->
                papers.page(new ActPaperPages.Look(file, ordinal, wish, attempt.form()), reasons, attempt.page());
            case Preview.Refused(var found) -> pages.refused(attempt.number(), attempt.failed(found), attempt.page());
            case Preview.ChangedMeanwhile() ->
                pages.refused(attempt.number(), attempt.failed(List.of()), attempt.page());
        };
    }

    private String answer(Attempt attempt, Outcome outcome, @org.jspecify.annotations.Nullable ActRequest wish) {
        return switch (outcome) {
            case Outcome.Recorded(var recorded, var ordinal) ->
                "redirect:" + papers.next(recorded, ordinal, attempt.page().viewer());
            case Outcome.Refused(var reasons) ->
                wish != null
                                && reasons.stream()
                                        .anyMatch(reason -> reason.field().startsWith("paper."))
                        ? look(attempt, wish, reasons)
                        : pages.refused(attempt.number(), attempt.failed(reasons), attempt.page());
            case Outcome.ChangedMeanwhile(var seen) ->
                pages.refused(attempt.number(), attempt.failed(List.of()), attempt.page());
        };
    }
}
