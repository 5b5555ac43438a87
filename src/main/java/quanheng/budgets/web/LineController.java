package quanheng.budgets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import quanheng.budgets.BudgetLine;
import quanheng.budgets.Budgets;
import quanheng.budgets.LineSheets;
import quanheng.budgets.Problem;
import quanheng.evidence.Evidence;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// Takes lines and payments.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class LineController {
    private final Budgets budgets;
    private final LineSheets sheets;
    private final Organizations organizations;
    private final Evidence evidence;
    private final MessageSource messages;
    private final Clock clock;

    LineController(
            Budgets budgets,
            LineSheets sheets,
            Organizations organizations,
            Evidence evidence,
            MessageSource messages,
            Clock clock) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.organizations = organizations;
        this.evidence = evidence;
        this.messages = messages;
        this.clock = clock;
    }

    /// What was filled in, and what is wrong with it.
    private record Typed(Map<String, String> values, List<Problem> problems) {}

    @GetMapping("/budgets/new")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    String begin(@CurrentViewer Viewer viewer, Model model) {
        return form(Map.of(), List.of(), viewer, model);
    }

    private String form(Map<String, String> typed, List<Problem> problems, Viewer viewer, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("uses", BudgetLine.Use.values());
        model.addAttribute("sources", BudgetLine.Source.values());
        model.addAttribute("year", LocalDate.now(clock).getYear());
        model.addAttribute(
                "units",
                organizations.all().stream()
                        .filter(each -> Budgets.mayWrite(viewer, each.id()))
                        .sorted(Comparator.comparing(Organization::name))
                        .toList());
        return "budgets/new";
    }

    @PostMapping("/budgets")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    String add(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var problems = budgets.add(Map.of(0, typed), viewer);
        if (problems.isEmpty()) {
            return "redirect:/budgets?done=added";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(typed, problems, viewer, model);
    }

    @GetMapping("/budgets/sheet")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    void sheet(Locale language, HttpServletResponse response) throws IOException {
        response.setContentType(Sheet.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"budget-lines.xlsx\"");
        var heads = LineSheets.COLUMNS.stream()
                .map(column -> messages.getMessage("budgets.head." + column, null, language))
                .toList();
        Sheets.write(response.getOutputStream(), "budgets", heads, Stream.of());
    }

    @PostMapping("/budgets/sheet")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    String read(
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var problems = sheets.read(sheet == null ? new byte[0] : sheet.getBytes(), viewer);
        if (problems.isEmpty()) {
            return "redirect:/budgets?done=added";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(Map.of(), problems, viewer, model);
    }

    @GetMapping("/budgets/lines/{id}")
    String show(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        return line(id, new Typed(Map.of(), List.of()), viewer, model);
    }

    private String line(UUID id, Typed typed, Viewer viewer, Model model) {
        var line = budgets.line(id);
        model.addAttribute("line", line);
        model.addAttribute("payments", budgets.payments(id));
        model.addAttribute(
                "mayWrite",
                viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT) && Budgets.mayWrite(viewer, line.unit()));
        model.addAttribute("typed", typed.values());
        model.addAttribute("problems", typed.problems());
        model.addAttribute("today", LocalDate.now(clock));
        return "budgets/line";
    }

    @PostMapping("/budgets/lines/{id}/payments")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    String pay(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var proof = file == null
                ? new Budgets.Proof("", new byte[0])
                : new Budgets.Proof(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        var problems = budgets.pay(id, typed, proof, viewer);
        if (problems.isEmpty()) {
            return "redirect:/budgets/lines/" + id + "?done=paid";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return line(id, new Typed(typed, problems), viewer, model);
    }

    @GetMapping("/budgets/payments/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var payment = budgets.payment(id).orElseThrow(() -> new NotFoundException("payment:" + id));
        var file = evidence.find(payment.evidence()).orElseThrow();
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
