package quanheng.appraisals.web;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.appraisals.Appeals;
import quanheng.appraisals.Appraisals;
import quanheng.appraisals.KeptSheet;
import quanheng.appraisals.Problem;
import quanheng.appraisals.ScoreSheet;
import quanheng.appraisals.SheetLine;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.shell.NotFoundException;

/// The score sheet of a unit: every line with its steps and sources. The unit itself can appeal against a line.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.CASE_OFFICER, Role.DATA_CLERK})
class ScoreController {
    private final Appraisals appraisals;
    private final Appeals appeals;
    private final MessageSource messages;
    private final Clock clock;

    ScoreController(Appraisals appraisals, Appeals appeals, MessageSource messages, Clock clock) {
        this.clock = clock;
        this.appraisals = appraisals;
        this.appeals = appeals;
        this.messages = messages;
    }

    /// What is shown: a live sheet, or one that is kept.
    private record Shown(ScoreSheet sheet, List<KeptSheet> kept) {
        @Nullable
        KeptSheet own() {
            return kept.stream()
                    .filter(each -> each.sheet().version() == sheet.version())
                    .findFirst()
                    .orElse(null);
        }
    }

    private Shown find(int year, UUID unit, int version, Viewer viewer) {
        var kept = appraisals.kept(year, unit);
        if (version == 0) {
            return new Shown(appraisals.sheet(year, unit, viewer), kept);
        }
        return kept.stream()
                .filter(each -> each.sheet().version() == version)
                .findFirst()
                .map(each -> new Shown(each.sheet(), kept))
                .orElseThrow(() -> new NotFoundException("sheet:%d:%s:%d".formatted(year, unit, version)));
    }

    @GetMapping("/appraisals/{year}/units/{unit}")
    String show(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int version,
            @CurrentViewer Viewer viewer,
            Model model) {
        return show(find(year, unit, version, viewer), List.of(), viewer, model);
    }

    private String show(Shown shown, List<Problem> problems, Viewer viewer, Model model) {
        var sheet = shown.sheet();
        model.addAttribute("sheet", sheet);
        model.addAttribute("kept", shown.kept());
        model.addAttribute("own", shown.own());
        model.addAttribute("problems", problems);
        model.addAttribute("key", UUID.randomUUID());
        var latest = shown.kept().isEmpty() ? null : shown.kept().getFirst();
        var appealBy = latest == null ? null : appeals.lastDay(latest);
        model.addAttribute("appealBy", appealBy);
        model.addAttribute("appealRule", latest == null ? null : appeals.limit(latest));
        model.addAttribute("isLate", appealBy != null && LocalDate.now(clock).isAfter(appealBy));
        model.addAttribute(
                "mayAppeal",
                sheet.version() > 0
                        && viewer.organizations().contains(sheet.unit())
                        && viewer.hasAny(Role.UNIT_CONTACT));
        model.addAttribute(
                "appeals",
                appeals.of(sheet.year()).stream()
                        .filter(appeal -> appeal.unit().equals(sheet.unit()))
                        .toList());
        return "appraisals/sheet";
    }

    @GetMapping("/appraisals/{year}/units/{unit}/json")
    ResponseEntity<byte[]> json(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int version,
            @CurrentViewer Viewer viewer) {
        var kept = find(year, unit, version, viewer).own();
        if (kept == null) {
            throw new NotFoundException("sheet:%d:%s".formatted(year, unit));
        }
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"sheet-%d.json\"".formatted(year))
                .header("Repr-Digest", "sha-256=:" + base64(kept.digest()) + ":")
                .contentType(MediaType.APPLICATION_JSON)
                .body(kept.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String digest) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(digest));
    }

    @GetMapping("/appraisals/{year}/units/{unit}/export")
    void export(
            @PathVariable int year,
            @PathVariable UUID unit,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var sheet = find(year, unit, 0, viewer).sheet();
        var heads = Heads.of(messages, language, "line", "name", "part", "weight", "value", "of", "points", "steps");
        var rows = sheet.lines().stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.id(),
                        line.name(),
                        messages.getMessage("appraisals.part." + line.part(), null, language),
                        line.weight(),
                        line.value(),
                        line.unit(),
                        line.points(),
                        steps(line, language)));
        Heads.send(response, "sheet-" + year, heads, rows);
    }

    private String steps(SheetLine line, Locale language) {
        return line.steps().stream()
                .map(step ->
                        messages.getMessage(step.message(), step.arguments().toArray(), language))
                .collect(Collectors.joining("\n"));
    }

    @PostMapping("/appraisals/{year}/units/{unit}/appeals")
    @Granted({Role.UNIT_CONTACT})
    String appeal(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response,
            Locale language) {
        if (Stream.of("line", "words", "key")
                .anyMatch(field -> typed.getOrDefault(field, "").isBlank())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problem = new Problem("words", "empty", List.of());
            return show(find(year, unit, 0, viewer), List.of(problem), viewer, model);
        }
        var wish = new Appeals.Wish(
                year,
                unit,
                typed.getOrDefault("line", ""),
                typed.getOrDefault("words", ""),
                typed.getOrDefault("key", ""));
        return switch (appeals.appeal(wish, viewer)) {
            case Outcome.Recorded(var number, var ordinal) ->
                "redirect:/cases/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
            case Outcome.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var problems = reasons.stream()
                        .map(reason -> new Problem("words", "docket", List.of(words(reason, language))))
                        .toList();
                yield show(find(year, unit, 0, viewer), problems, viewer, model);
            }
            case Outcome.ChangedMeanwhile(var seen) -> "redirect:/appraisals/%d/units/%s".formatted(year, unit);
        };
    }

    private String words(Refusal reason, Locale language) {
        return Objects.requireNonNullElse(
                messages.getMessage(reason.message(), reason.arguments().toArray(), reason.key(), language),
                reason.key());
    }
}
