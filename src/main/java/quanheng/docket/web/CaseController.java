package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import quanheng.docket.Exhibits;
import quanheng.evidence.Evidence;

/// The page of a case, and everything that is done on it.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class CaseController {
    private final CasePages pages;
    private final Exhibits exhibits;
    private final Evidence evidence;

    CaseController(CasePages pages, Exhibits exhibits, Evidence evidence) {
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
                pages.refused(
                        number,
                        new CasePages.Failed("exhibit", form.typed(), reasons),
                        new Page(viewer, model, response));
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
