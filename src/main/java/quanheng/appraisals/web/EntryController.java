package quanheng.appraisals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.appraisals.Appraisals;
import quanheng.appraisals.Entries;
import quanheng.appraisals.Entry;
import quanheng.appraisals.EntrySheets;
import quanheng.appraisals.Problem;
import quanheng.appraisals.Scheme;
import quanheng.appraisals.SchemeLine;
import quanheng.appraisals.Schemes;
import quanheng.evidence.Evidence;
import quanheng.shell.NotFoundException;

/// Points that people give, each with its evidence and a second person's word.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.CASE_OFFICER, Role.DATA_CLERK})
class EntryController {
    private final Entries entries;
    private final EntrySheets sheets;
    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Evidence evidence;
    private final MessageSource messages;

    EntryController(
            Entries entries,
            EntrySheets sheets,
            Appraisals appraisals,
            Schemes schemes,
            Evidence evidence,
            MessageSource messages) {
        this.entries = entries;
        this.sheets = sheets;
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.evidence = evidence;
        this.messages = messages;
    }

    @GetMapping("/appraisals/{year}/entries")
    String list(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String state,
            @CurrentViewer Viewer viewer,
            Model model) {
        model.addAttribute("state", state);
        return show(year, Map.of(), List.of(), viewer, model);
    }

    private String show(int year, Map<String, String> typed, List<Problem> problems, Viewer viewer, Model model) {
        var state = String.valueOf(model.asMap().getOrDefault("state", ""));
        var found = appraisals.year(year);
        model.addAttribute("year", found);
        model.addAttribute("all", found(year, state));
        model.addAttribute("lines", schemes.latest(year).map(Scheme::manual).orElse(List.<SchemeLine>of()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("mayEnter", !found.isClosed() && viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("mayDecide", !found.isClosed() && viewer.hasAny(Role.COORDINATOR, Role.LEADER));
        model.addAttribute("username", viewer.username());
        model.addAttribute("state", state);
        return "appraisals/entries";
    }

    private List<Entry> found(int year, String state) {
        return entries.of(year).stream()
                .filter(entry -> state.isEmpty() || entry.state().equals(state))
                .toList();
    }

    @GetMapping("/appraisals/{year}/entries/export")
    void export(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String state,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var heads = Heads.of(messages, language, "unit", "line", "points", "reason", "state", "by", "decided");
        var rows = found(year, state).stream().map(entry -> {
            var decision = entry.decision();
            return Arrays.<@Nullable Object>asList(
                    entry.unitName(),
                    entry.line(),
                    entry.points(),
                    entry.reason(),
                    messages.getMessage("appraisals.state." + entry.state(), null, language),
                    entry.typedBy(),
                    decision == null ? null : decision.by());
        });
        Heads.send(response, "entries-" + year, heads, rows);
    }

    /// The evidence of an entry.
    @GetMapping("/appraisals/{year}/entries/{id}")
    ResponseEntity<byte[]> open(@PathVariable int year, @PathVariable UUID id) {
        var entry = entries.find(id)
                .filter(each -> each.year() == year)
                .orElseThrow(() -> new NotFoundException("entry:" + id));
        var file = evidence.find(entry.evidence()).orElseThrow(() -> new NotFoundException("entry:" + id));
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(evidence.content(file.id()));
    }

    @PostMapping("/appraisals/{year}/entries")
    @Granted({Role.COORDINATOR})
    String enter(
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var one = new Entries.Typed(
                0,
                typed.getOrDefault("unit", ""),
                typed.getOrDefault("line", ""),
                typed.getOrDefault("points", ""),
                typed.getOrDefault("reason", ""));
        return answer(
                year,
                typed,
                entries.enter(year, List.of(one), proof(file), viewer.username()),
                new Page(viewer, model, response));
    }

    @PostMapping("/appraisals/{year}/entries/file")
    @Granted({Role.COORDINATOR})
    String enter(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return answer(
                year, Map.of(), sheets.read(year, proof(sheet), viewer.username()), new Page(viewer, model, response));
    }

    /// Where an answer is shown.
    private record Page(Viewer viewer, Model model, HttpServletResponse response) {}

    private static Entries.Proof proof(@Nullable MultipartFile file) throws IOException {
        return file == null
                ? new Entries.Proof("", new byte[0])
                : new Entries.Proof(String.valueOf(file.getOriginalFilename()), file.getBytes());
    }

    private String answer(int year, Map<String, String> typed, Entries.Outcome outcome, Page page) {
        return switch (outcome) {
            case Entries.Outcome.Entered(var count) ->
                "redirect:/appraisals/%d/entries?entered=%d".formatted(year, count);
            case Entries.Outcome.Wrong(var problems) -> {
                page.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(year, typed, problems, page.viewer(), page.model());
            }
        };
    }

    @PostMapping("/appraisals/{year}/entries/{id}/decision")
    @Granted({Role.COORDINATOR, Role.LEADER})
    String decide(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var approve = "yes".equals(typed.get("approve"));
        var problems = entries.decide(id, approve, typed.getOrDefault("reason", ""), viewer.username());
        if (problems.isEmpty()) {
            return "redirect:/appraisals/%d/entries?decided=1".formatted(year);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(year, Map.of(), problems, viewer, model);
    }
}
