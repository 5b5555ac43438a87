package quanheng.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.evidence.Evidence;

/// The page of a case, and everything that is done on it.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class CaseController {
    private static final Refusal UNREADABLE_DAY = new Refusal("happenedAt", "happened", List.of(), List.of());

    private final Docket docket;
    private final CasePages pages;
    private final Exhibits exhibits;
    private final Evidence evidence;

    CaseController(Docket docket, CasePages pages, Exhibits exhibits, Evidence evidence) {
        this.docket = docket;
        this.pages = pages;
        this.exhibits = exhibits;
        this.evidence = evidence;
    }

    @GetMapping("/cases/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @CurrentViewer Viewer viewer,
            Model model) {
        return pages.page(number, asOf, viewer, model);
    }

    @PostMapping("/cases/{number}/acts/{act}")
    @Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.ENTERPRISE, Role.UNIT_CONTACT})
    String act(
            @PathVariable String number,
            @PathVariable String act,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var form = ActForm.of(request);
        return answer(
                number, new Attempt(act, form.typed(), outcome(number, act, form, viewer)), viewer, model, response);
    }

    /// Files are kept first, so that nothing is lost where the act is refused.
    private Outcome outcome(String number, String act, ActForm form, Viewer viewer) {
        var at = form.happenedAt().orElse(null);
        if (at == null) {
            return new Outcome.Refused(List.of(UNREADABLE_DAY));
        }
        var kept = new HashMap<String, UUID>();
        for (var field : form.chosen()) {
            var submission = form.submission(field, pages.submitter(number, viewer));
            switch (exhibits.file(viewer, number, submission, form.content(field))) {
                case Exhibits.Filed.Kept(var file) -> kept.put(field, file);
                case Exhibits.Filed.Refused(var reasons) -> {
                    return new Outcome.Refused(reasons);
                }
            }
        }
        return docket.act(viewer, number, form.seen(), form.request(act, at, kept));
    }

    @PostMapping("/cases/{number}/settlements/{n:[0-9]+}")
    @Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.ENTERPRISE, Role.UNIT_CONTACT})
    String settle(
            @PathVariable String number,
            @PathVariable("n") int ordinal,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var form = ActForm.of(request);
        var outcome = form.happenedAt()
                .map(at -> docket.settle(viewer, number, form.seen(), form.settlement(ordinal, at)))
                .orElseGet(() -> new Outcome.Refused(List.of(UNREADABLE_DAY)));
        return answer(number, new Attempt("settle-" + ordinal, form.typed(), outcome), viewer, model, response);
    }

    /// Something that was tried on the page.
    private record Attempt(String form, Map<String, String> typed, Outcome outcome) {}

    private String answer(String number, Attempt attempt, Viewer viewer, Model model, HttpServletResponse response) {
        return switch (attempt.outcome()) {
            case Outcome.Recorded(var recorded, var ordinal) ->
                "redirect:" + CaseAddress.of(recorded) + "?recorded=" + ordinal;
            case Outcome.Refused(var reasons) ->
                pages.refused(
                        number,
                        new CasePages.Failed(attempt.form(), attempt.typed(), reasons),
                        viewer,
                        model,
                        response);
            case Outcome.ChangedMeanwhile(var seen) ->
                pages.refused(
                        number,
                        new CasePages.Failed(attempt.form(), attempt.typed(), List.of()),
                        viewer,
                        model,
                        response);
        };
    }

    @PostMapping("/cases/{number}/exhibits")
    @Granted({Role.CASE_OFFICER, Role.ENTERPRISE, Role.UNIT_CONTACT})
    String submit(
            @PathVariable String number,
            @ModelAttribute("submission") SubmissionForm form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (exhibits.file(viewer, number, form.submission(), form.content())) {
            case Exhibits.Filed.Kept(var file) -> "redirect:" + CaseAddress.of(number) + "?filed=1#exhibits";
            case Exhibits.Filed.Refused(var reasons) ->
                pages.refused(number, new CasePages.Failed("exhibit", form.typed(), reasons), viewer, model, response);
        };
    }

    @GetMapping("/cases/{number}/exhibits/{n:[0-9]+}")
    ResponseEntity<byte[]> open(
            @PathVariable String number, @PathVariable("n") int exhibit, @CurrentViewer Viewer viewer) {
        var file = exhibits.open(viewer, number, exhibit);
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(evidence.content(file.id()));
    }
}
