package quanheng.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.MeasureWords;
import quanheng.indicators.Phrase;
import quanheng.indicators.Writing;
import quanheng.shell.NotFoundException;

/// The office's own definitions: a new indicator, or a new version of one there is. Nothing is changed that was
/// written.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class DefinitionController {
    private final Definitions definitions;
    private final Drafting drafting;
    private final Indicators indicators;
    private final Showing showing;
    private final MeasureWords words;
    private final IndicatorPlaces places;
    private final Clock clock;

    DefinitionController(
            Definitions definitions,
            Drafting drafting,
            Indicators indicators,
            Showing showing,
            MeasureWords words,
            IndicatorPlaces places,
            Clock clock) {
        this.definitions = definitions;
        this.drafting = drafting;
        this.indicators = indicators;
        this.showing = showing;
        this.words = words;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/indicators/new")
    String begin(@RequestParam MultiValueMap<String, String> query, Locale language, Model model) {
        return form(new DefinitionForm(query), List.of(), language, model);
    }

    @GetMapping("/indicators/{indicator}/new")
    String beginVersion(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> query,
            Locale language,
            Model model) {
        var versions = versions(indicator);
        var given =
                new LinkedMultiValueMap<>(DefinitionForm.of(versions.getLast()).given());
        if (query.containsKey("measure")) {
            given.keySet().removeIf(field -> field.matches("(where|whole)\\..*|quantity|wholeQuantity"));
            given.putAll(query);
        } else if (query.containsKey("choose")) {
            given.remove("measure");
        }
        version(versions, language, model);
        return form(new DefinitionForm(given), List.of(), language, model);
    }

    private List<Definition> versions(String indicator) {
        var versions = definitions.versions(indicator);
        if (versions.isEmpty()) {
            throw new NotFoundException("indicator:" + indicator);
        }
        return versions;
    }

    private static void version(List<Definition> versions, Locale language, Model model) {
        model.addAttribute("of", versions.getLast());
        model.addAttribute("ofName", versions.getLast().name(language));
        model.addAttribute("next", versions.size() + 1);
    }

    @PostMapping("/indicators/new")
    String write(
            @RequestParam MultiValueMap<String, String> given,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var form = new DefinitionForm(given);
        return write(form, form.text("indicator"), 1, new Answer(viewer, language, model, response));
    }

    @PostMapping("/indicators/{indicator}/new")
    String writeVersion(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> given,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var form = new DefinitionForm(given);
        var next = form.text("version");
        version(versions(indicator), language, model);
        return write(
                form,
                indicator,
                next.matches("[0-9]{1,4}") ? Integer.parseInt(next) : 0,
                new Answer(viewer, language, model, response));
    }

    /// To whom it is answered, and where.
    private record Answer(Viewer viewer, Locale language, Model model, HttpServletResponse response) {}

    private String write(DefinitionForm form, String indicator, int version, Answer answer) {
        if (!isSettled(form)) {
            return form(form, List.of(), answer.language(), answer.model());
        }
        var draft = form.draft(indicator, version);
        var problems = new ArrayList<>(definitions.problems(draft));
        if (form.isUnreadable()) {
            problems.add(new Writing.Problem("validFrom", Phrase.of("indicators.wrong.validFrom.unreadable")));
        }
        if (problems.isEmpty() && form.text("act").equals("save")) {
            switch (definitions.write(draft, answer.viewer().username())) {
                case Writing.Written written -> {
                    return "redirect:/indicators/%s?version=%d"
                            .formatted(indicator, written.definition().version());
                }
                case Writing.Refused refused -> problems.addAll(refused.problems());
            }
        }
        if (problems.isEmpty()) {
            preview(draft, form, answer);
        } else {
            answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return form(form, problems, answer.language(), answer.model());
    }

    private void preview(Definition draft, DefinitionForm form, Answer answer) {
        var today = LocalDate.now(clock);
        var region = places.code(form.text("region"), today).orElse("");
        var observed = indicators.observe(draft, Indicators.Ask.of(region, today));
        answer.model().addAttribute("preview", showing.shown(observed, answer.language()));
        answer.model().addAttribute("previewPlace", region.isEmpty() ? "" : places.name(region, today));
        answer.model().addAttribute("formula", words.formula(draft.formula(), answer.language()));
    }

    private boolean isSettled(DefinitionForm form) {
        return form.isChosen()
                && drafting.isKnown(form.text("measure"))
                && (!form.isShare() || drafting.isKnown(form.text("whole")));
    }

    private String form(DefinitionForm form, List<Writing.Problem> problems, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kind", form.kind());
        model.addAttribute("faults", drafting.faults(problems, form, language));
        model.addAttribute(
                "wrong",
                problems.stream().map(Writing.Problem::field).distinct().toList());
        model.addAttribute("measures", drafting.measures(form.text("measure"), language));
        model.addAttribute("bases", drafting.measures(form.text("whole"), language));
        if (!isSettled(form)) {
            return "indicators/choice";
        }
        var measure = form.text("measure");
        model.addAttribute("measure", words.measure(measure, language));
        model.addAttribute("quantities", drafting.quantities(measure, form.text("quantity"), language));
        model.addAttribute("lines", drafting.lines(form, "where", measure, language));
        model.addAttribute("flow", indicators.measure(measure).isFlow());
        if (form.isShare()) {
            var whole = form.text("whole");
            model.addAttribute("whole", words.measure(whole, language));
            model.addAttribute("wholeQuantities", drafting.quantities(whole, form.text("wholeQuantity"), language));
            model.addAttribute("wholeLines", drafting.lines(form, "whole", whole, language));
        }
        model.addAttribute("betters", Definition.Better.values());
        model.addAttribute("windows", Definition.Window.values());
        model.addAttribute("methods", Formula.Method.values());
        model.addAttribute("times", List.of("1", "100", "10000"));
        model.addAttribute("home", form.text("region").isEmpty() ? places.home() : form.text("region"));
        return "indicators/form";
    }
}
