package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Viewer;
import quanheng.policies.Answer;
import quanheng.policies.ChangeSheets;
import quanheng.policies.ParameterUse;
import quanheng.policies.ParameterVersion;
import quanheng.policies.Policies;
import quanheng.shell.NotFoundException;

/// Figures on a day, and the versions of each.
@Controller
@Granted(everyone = true)
class ParameterController {
    private final Policies policies;
    private final ChangeSheets sheets;
    private final List<ParameterUse> uses;
    private final MessageSource messages;
    private final Clock clock;

    ParameterController(
            Policies policies, ChangeSheets sheets, List<ParameterUse> uses, MessageSource messages, Clock clock) {
        this.policies = policies;
        this.sheets = sheets;
        this.uses = List.copyOf(uses);
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/policies/parameters")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @CurrentViewer Viewer viewer,
            Model model) {
        var day = day(on);
        model.addAttribute("on", day);
        model.addAttribute(
                "versions",
                policies.versions().stream()
                        .filter(version -> version.covers(day))
                        .toList());
        model.addAttribute(
                "others",
                policies.parameters().stream()
                        .filter(parameter -> policies.parameter(parameter.id(), day) instanceof Answer.Missing)
                        .toList());
        model.addAttribute("mayPropose", PolicyController.mayPropose(viewer));
        return "policies/parameters";
    }

    /// All versions of all days, in the columns that are read again.
    @GetMapping("/policies/parameters/export")
    void export(Locale language, HttpServletResponse response) throws IOException {
        PolicyController.export(
                response,
                messages.getMessage("policies.parameters", null, language),
                ChangeSheets.PARAMETERS.stream()
                        .map(column -> sheets.head(column, language))
                        .toList(),
                policies.versions().stream().map(version -> cells(version, language)));
    }

    private List<@Nullable Object> cells(ParameterVersion version, Locale language) {
        var parameter = version.parameter();
        return Arrays.asList(
                parameter.id(),
                parameter.nameZh(),
                parameter.nameEn(),
                messages.getMessage("policies.unit." + parameter.unit(), null, language),
                messages.getMessage("policies.purpose." + parameter.purpose(), null, language),
                version.value(),
                version.instrument().id(),
                version.article(),
                version.from(),
                version.lastInForce());
    }

    @GetMapping("/policies/parameters/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Model model) {
        var versions = policies.versions(id);
        if (versions.isEmpty()) {
            throw new NotFoundException("parameter:" + id);
        }
        var day = day(on);
        model.addAttribute("on", day);
        model.addAttribute("parameter", versions.getFirst().parameter());
        model.addAttribute("versions", versions);
        model.addAttribute("found", policies.parameter(id, day) instanceof Answer.Found found ? found : null);
        model.addAttribute(
                "uses", uses.stream().filter(use -> use.parameter().equals(id)).toList());
        return "policies/parameter";
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
