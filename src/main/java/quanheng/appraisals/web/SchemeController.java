package quanheng.appraisals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import quanheng.appraisals.Problem;
import quanheng.appraisals.Scheme;
import quanheng.appraisals.SchemeLine;
import quanheng.appraisals.Schemes;
import quanheng.appraisals.Terms;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.shell.NotFoundException;

/// The scheme of a year, in versions.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.CASE_OFFICER, Role.DATA_CLERK})
class SchemeController {
    private static final int SPARE = 5;
    private static final int MOST = 40;

    private final Schemes schemes;
    private final Definitions definitions;
    private final MessageSource messages;

    SchemeController(Schemes schemes, Definitions definitions, MessageSource messages) {
        this.schemes = schemes;
        this.definitions = definitions;
        this.messages = messages;
    }

    @GetMapping("/appraisals/{year}/scheme")
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @CurrentViewer Viewer viewer,
            Model model) {
        var scheme = find(year, version);
        var before = scheme.version() > 1 ? schemes.get(year, scheme.version() - 1) : null;
        model.addAttribute("scheme", scheme);
        model.addAttribute("before", before);
        model.addAttribute("versions", schemes.of(year));
        model.addAttribute("mayEdit", viewer.hasAny(Role.COORDINATOR));
        return "appraisals/scheme";
    }

    private Scheme find(int year, int version) {
        return version > 0
                ? schemes.get(year, version)
                : schemes.latest(year).orElseThrow(() -> new NotFoundException("scheme:" + year));
    }

    @GetMapping("/appraisals/{year}/scheme/export")
    void export(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var heads = Heads.of(messages, language, "line", "name", "part", "kind", "subject", "weight", "scale", "basis");
        var rows = find(year, version).lines().stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.id(),
                        line.name(),
                        messages.getMessage("appraisals.part." + line.part(), null, language),
                        messages.getMessage("appraisals.kind." + line.kind(), null, language),
                        line.subject(),
                        line.weight(),
                        line.scale(),
                        line.basis()));
        Heads.send(response, "scheme-" + year, heads, rows);
    }

    @GetMapping("/appraisals/scheme-form")
    @Granted({Role.COORDINATOR})
    String form(@RequestParam(defaultValue = "0") int year, Model model) {
        var last = schemes.latest(year)
                .or(() -> schemes.years().stream().findFirst().flatMap(schemes::latest));
        var typed = last.map(scheme -> typed(scheme, year)).orElseGet(HashMap::new);
        typed.put(
                "seen",
                Integer.toString(schemes.latest(year).map(Scheme::version).orElse(0)));
        return form(year, typed, List.of(), model);
    }

    private String form(int year, Map<String, String> typed, List<Problem> problems, Model model) {
        var filled = IntStream.rangeClosed(1, MOST)
                .filter(number -> !typed.getOrDefault("line-" + number + "-id", "")
                                .isBlank()
                        || !typed.getOrDefault("line-" + number + "-name", "").isBlank())
                .max()
                .orElse(0);
        model.addAttribute("year", year);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "wrong", problems.stream().map(Problem::field).distinct().toList());
        model.addAttribute(
                "numbers",
                IntStream.rangeClosed(1, Math.min(filled + SPARE, MOST)).boxed().toList());
        model.addAttribute("parts", SchemeLine.Part.values());
        model.addAttribute("kinds", SchemeLine.Kind.values());
        model.addAttribute("overCaps", Terms.OverCap.values());
        model.addAttribute("missings", Terms.Missing.values());
        model.addAttribute("sources", schemes.sources().stream().sorted().toList());
        model.addAttribute("isFirst", typed.getOrDefault("seen", "0").equals("0"));
        model.addAttribute(
                "indicators",
                definitions.all().stream()
                        .map(Definition::indicator)
                        .distinct()
                        .sorted()
                        .toList());
        return "appraisals/scheme-form";
    }

    private static Map<String, String> typed(Scheme scheme, int year) {
        var terms = scheme.terms();
        var typed = new HashMap<String, String>();
        typed.put("title", terms.title().replace(Integer.toString(scheme.year()), Integer.toString(year)));
        typed.put("bonusCap", terms.bonusCap().stripTrailingZeros().toPlainString());
        typed.put("overCap", terms.overCap().name());
        typed.put("missing", terms.missing().name());
        typed.put("grades", terms.gradeWords());
        typed.put("commend", Integer.toString(terms.commend()));
        typed.put("criticise", terms.criticise().stripTrailingZeros().toPlainString());
        typed.put("answerDays", Integer.toString(terms.answerDays()));
        for (var place = 0; place < scheme.lines().size(); place++) {
            var line = scheme.lines().get(place);
            var at = "line-" + (place + 1) + "-";
            typed.put(at + "id", line.id());
            typed.put(at + "name", line.name());
            typed.put(at + "part", line.part().name());
            typed.put(at + "kind", line.kind().name());
            typed.put(at + "subject", line.subject());
            typed.put(at + "weight", line.weight().stripTrailingZeros().toPlainString());
            typed.put(at + "scale", line.scale());
            typed.put(at + "basis", line.basis());
        }
        return typed;
    }

    @PostMapping("/appraisals/{year}/scheme")
    @Granted({Role.COORDINATOR})
    String make(
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (schemes.make(year, typed, viewer.username())) {
            case Schemes.Made.Version(var scheme) ->
                "redirect:/appraisals/%d/scheme?made=%d".formatted(year, scheme.version());
            case Schemes.Made.Wrong(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(year, typed, problems, model);
            }
        };
    }
}
