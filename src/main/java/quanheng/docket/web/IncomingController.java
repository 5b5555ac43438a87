package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.IncomingPaper;
import quanheng.docket.IncomingPapers;
import quanheng.docket.PersonNames;
import quanheng.docket.Refusal;
import quanheng.evidence.Evidence;
import quanheng.sheets.Sheets;

/// The register of incoming papers: the list, the same rows as an Excel file, and the form that adds to it.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class IncomingController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;

    private final IncomingPapers papers;
    private final Evidence evidence;
    private final PersonNames people;
    private final MessageSource messages;
    private final Clock clock;

    IncomingController(
            IncomingPapers papers, Evidence evidence, PersonNames people, MessageSource messages, Clock clock) {
        this.papers = papers;
        this.evidence = evidence;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/cases/incoming")
    String list(
            @ModelAttribute("search") IncomingSearch search,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return page(search, IncomingForm.EMPTY, List.of(), new Page(viewer, model, response));
    }

    private String page(IncomingSearch search, IncomingForm form, List<Refusal> reasons, Page page) {
        var filter = search.filter();
        var count = papers.count(page.viewer(), filter);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var at = Math.min(search.number(), last);
        var model = page.model();
        model.addAttribute("search", search);
        model.addAttribute("filter", filter);
        model.addAttribute("count", count);
        model.addAttribute("page", at);
        model.addAttribute("last", last);
        model.addAttribute("papers", papers.find(page.viewer(), filter, (at - 1) * PAGE, PAGE));
        model.addAttribute("channels", IncomingPaper.Channel.values());
        model.addAttribute("columns", IncomingPaper.Column.values());
        model.addAttribute("form", form);
        model.addAttribute("reasons", reasons);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAdd", page.viewer().hasAny(Role.CASE_OFFICER, Role.COORDINATOR));
        return "docket/incoming";
    }

    @PostMapping("/cases/incoming")
    @Granted({Role.CASE_OFFICER, Role.COORDINATOR})
    String register(
            @ModelAttribute("form") IncomingForm form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var wanted = form.wanted().orElse(null);
        var reasons = wanted == null
                ? List.of(new Refusal("receivedOn", "happened", List.of(), List.of()))
                : papers.register(viewer, wanted, form.content());
        if (reasons.isEmpty()) {
            return "redirect:/cases/incoming?registered=1";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(IncomingSearch.ALL, form, reasons, new Page(viewer, model, response));
    }

    @GetMapping("/cases/incoming/{id}/file")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        var file = papers.open(viewer, id);
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(evidence.content(file.id()));
    }

    @GetMapping("/cases/incoming/export")
    void export(
            @ModelAttribute("search") IncomingSearch search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"incoming.xlsx\"");
        var heads = Arrays.asList("number", "received", "channel", "sender", "theirs", "title", "case", "digest", "by");
        var rows = papers.find(viewer, search.filter(), 0, MOST).stream().map(paper -> cells(paper, language));
        Sheets.write(
                response.getOutputStream(),
                word("title-of", language),
                heads.stream().map(head -> word(head, language)).toList(),
                rows);
    }

    private List<@Nullable Object> cells(IncomingPaper paper, Locale language) {
        return Arrays.asList(
                paper.number(),
                paper.receivedOn(),
                word("channel." + paper.channel(), language),
                paper.sender(),
                paper.theirNumber(),
                paper.title(),
                paper.caseNumber(),
                paper.sha256(),
                people.name(paper.by()));
    }

    private String word(String key, Locale language) {
        return messages.getMessage("docket.incoming." + key, null, language);
    }
}
