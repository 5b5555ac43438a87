package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.papers.Papers;
import quanheng.programme.Bulletin;
import quanheng.programme.BulletinPapers;
import quanheng.programme.BulletinRow;
import quanheng.programme.Bulletins;
import quanheng.programme.ProgrammeWords;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// Bulletins: drawn, written, signed, issued, and read by the units.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class BulletinController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> COLUMNS =
            List.of("leads", "met", "counted", "behind", "overdue", "no-data", "due", "proved", "on-time", "orders");

    private final Bulletins bulletins;
    private final BulletinPapers printed;
    private final Papers papers;
    private final ProgrammeWords words;
    private final Clock clock;

    BulletinController(Bulletins bulletins, BulletinPapers printed, Papers papers, ProgrammeWords words, Clock clock) {
        this.bulletins = bulletins;
        this.printed = printed;
        this.papers = papers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/programme/bulletins")
    String list(@RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer, Model model) {
        return list(typed, List.of(), viewer, model);
    }

    private String list(Map<String, String> typed, List<MatterForms.Fault> faults, Viewer viewer, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("bulletins", bulletins.all(viewer));
        model.addAttribute("mayDraw", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("today", today);
        model.addAttribute("begun", today.withDayOfMonth(1).minusMonths(3));
        return "programme/bulletins";
    }

    @PostMapping("/programme/bulletins")
    @Granted(Role.COORDINATOR)
    String draw(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var from = ReportSearch.day(typed.get("from"));
        var to = ReportSearch.day(typed.get("to"));
        var asOf = ReportSearch.day(typed.get("asOf"));
        var outcome = from == null || to == null || asOf == null
                ? new Bulletins.Outcome.Refused("to", "days")
                : bulletins.draw(viewer, new Bulletins.Wish(typed.getOrDefault("title", ""), from, to, asOf));
        if (outcome instanceof Bulletins.Outcome.Done(var drawn)) {
            return "redirect:/programme/bulletins/" + drawn.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(typed, List.of(fault(outcome, language)), viewer, model);
    }

    private MatterForms.Fault fault(Bulletins.Outcome outcome, Locale language) {
        return outcome instanceof Bulletins.Outcome.Refused(var field, var key)
                ? new MatterForms.Fault(field, words.say("bulletin.fault." + key, language))
                : new MatterForms.Fault("", words.say("bulletin.fault.overtaken", language));
    }

    @GetMapping("/programme/bulletins/{id}")
    String show(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        return show(find(id, viewer), new Typed("", List.of()), viewer, model);
    }

    private Bulletin find(UUID id, Viewer viewer) {
        return bulletins.find(viewer, id).orElseThrow(() -> new NotFoundException("bulletin:" + id));
    }

    private record Typed(String words, List<MatterForms.Fault> faults) {}

    private String show(Bulletin bulletin, Typed typed, Viewer viewer, Model model) {
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("errata", bulletins.errata(viewer, bulletin.id()));
        model.addAttribute("faults", typed.faults());
        model.addAttribute("typed", typed.words());
        model.addAttribute("known", bulletin.knownAt().atZone(clock.getZone()).toLocalDateTime());
        model.addAttribute("mayWrite", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute(
                "maySign",
                viewer.hasAny(Role.LEADER)
                        && !viewer.username().equals(bulletin.drawnBy())
                        && !viewer.username().equals(bulletin.writtenBy()));
        model.addAttribute("isOffice", ProgrammePages.isOffice(viewer));
        model.addAttribute("printsPdf", papers.printsPdf());
        return "programme/bulletin";
    }

    @GetMapping("/programme/bulletins/{id}/units/{unit}")
    String unit(@PathVariable UUID id, @PathVariable UUID unit, @CurrentViewer Viewer viewer, Model model) {
        var bulletin = find(id, viewer);
        var row = bulletin.rows().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("bulletin:" + id + ":" + unit));
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("row", row);
        model.addAttribute("knownAt", bulletin.knownAt());
        model.addAttribute("mayOrder", viewer.hasAny(Role.COORDINATOR));
        return "programme/bulletin-unit";
    }

    @PostMapping("/programme/bulletins/{id}/{step:text|signature|issue|errata}")
    @Granted({Role.COORDINATOR, Role.LEADER})
    String move(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var seenWords = typed.getOrDefault("seen", "");
        var seen = seenWords.matches("[0-9]{1,6}") ? Integer.parseInt(seenWords) : -1;
        var text = typed.getOrDefault("words", "");
        var outcome = switch (step) {
            case "text" -> bulletins.write(viewer, id, seen, text);
            case "signature" -> bulletins.sign(viewer, id, seen);
            case "issue" -> bulletins.issue(viewer, id, seen);
            default -> bulletins.note(viewer, id, text);
        };
        if (outcome instanceof Bulletins.Outcome.Done) {
            return "redirect:/programme/bulletins/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var language = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        return show(find(id, viewer), new Typed(text, List.of(fault(outcome, language))), viewer, model);
    }

    @GetMapping("/programme/bulletins/{id}/export")
    void export(@PathVariable UUID id, @CurrentViewer Viewer viewer, Locale language, HttpServletResponse response)
            throws IOException {
        var bulletin = find(id, viewer);
        response.setContentType(ReportListController.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"bulletin.xlsx\"");
        var heads = Stream.concat(
                        Stream.of(words.say("unit", language)),
                        COLUMNS.stream().map(column -> words.say("bulletin." + column, language)))
                .toList();
        var rows = bulletin.rows().stream().map(BulletinController::cells);
        Sheets.write(response.getOutputStream(), words.say("bulletins", language), heads, rows);
    }

    private static List<@Nullable Object> cells(BulletinRow row) {
        return Arrays.asList(
                row.name(),
                row.leads(),
                row.count("met"),
                row.count("counted") + row.count("reported"),
                row.count("behind"),
                row.count("overdue"),
                row.count("no-data") + row.count("criterion-missing"),
                row.due(),
                row.proved(),
                row.reports().owed() == 0
                        ? null
                        : row.reports().onTime() + "/" + row.reports().owed(),
                row.orders());
    }

    @GetMapping("/programme/bulletins/{id}/paper/{form:docx|pdf}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String form, @CurrentViewer Viewer viewer) {
        var paper = printed.paper(find(id, viewer));
        var isWord = form.equals("docx");
        if (!isWord && !papers.printsPdf()) {
            throw new NotFoundException("paper:" + form);
        }
        var name = (paper.title() + " " + Objects.requireNonNullElse(paper.number(), "")).strip() + "." + form;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(isWord ? WORD : "application/pdf"))
                .body(isWord ? papers.docx(paper) : papers.pdf(paper));
    }
}
