package quanheng.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.indicators.MeasureWords;
import quanheng.indicators.Phrases;
import quanheng.indicators.PromiseUses;
import quanheng.indicators.Vouching;

/// An indicator: its value on a day, as known at a moment, and everything that proves it.
@Controller
@Granted(everyone = true)
class IndicatorController {
    private final Asking asking;
    private final Showing showing;
    private final Definitions definitions;
    private final Indicators indicators;
    private final MeasureWords words;
    private final IndicatorPlaces places;
    private final ObjectProvider<PromiseUses> uses;
    private final Comparing comparing;
    private final Catalogues catalogues;
    private final Published published;
    private final Vouching vouching;
    private final Phrases phrases;
    private final MessageSource messages;

    IndicatorController(
            Asking asking,
            Showing showing,
            Definitions definitions,
            Indicators indicators,
            MeasureWords words,
            IndicatorPlaces places,
            ObjectProvider<PromiseUses> uses,
            Comparing comparing,
            Catalogues catalogues,
            Published published,
            Vouching vouching,
            Phrases phrases,
            MessageSource messages) {
        this.asking = asking;
        this.showing = showing;
        this.definitions = definitions;
        this.indicators = indicators;
        this.words = words;
        this.places = places;
        this.uses = uses;
        this.comparing = comparing;
        this.catalogues = catalogues;
        this.published = published;
        this.vouching = vouching;
        this.phrases = phrases;
        this.messages = messages;
    }

    @GetMapping("/indicators/{indicator}")
    String show(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var asked = asking.of(indicator, query);
        fields(asked, language, model, response);
        model.addAttribute("uses", uses(indicator));
        model.addAttribute("mayDefine", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK));
        model.addAttribute("username", viewer.username());
        model.addAttribute("mayPublish", viewer.hasAny(Role.COORDINATOR));
        if (asked.isSound()) {
            value(asked, query.getOrDefault("step", "month"), language, model);
        }
        return "indicators/indicator";
    }

    private void fields(Asked asked, Locale language, Model model, HttpServletResponse response) {
        var definition = asked.definition();
        model.addAttribute("asked", asked);
        model.addAttribute("definition", definition);
        model.addAttribute("name", definition.name(language));
        model.addAttribute("meaning", definition.meaning(language));
        model.addAttribute("formula", words.formula(definition.formula(), language));
        model.addAttribute("all", definitions.versions(definition.indicator()));
        model.addAttribute("flow", isFlow(asked));
        model.addAttribute(
                "authorship",
                vouching.authorship(definition.indicator(), definition.version())
                        .orElse(null));
        if (!asked.isSound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private boolean isFlow(Asked asked) {
        return indicators
                .selection(asked.definition(), asked.ask())
                .map(picked -> indicators.measure(picked.measure()).isFlow())
                .orElse(false);
    }

    private void value(Asked asked, String step, Locale language, Model model) {
        var observed = indicators.observe(asked.definition(), asked.ask());
        var trace = showing.trace(observed, asked, step);
        model.addAttribute("shown", showing.shown(observed, language));
        model.addAttribute("trace", trace);
        model.addAttribute("foreseen", showing.foreseen(trace, language));
        model.addAttribute("step", step);
        model.addAttribute(
                "chart",
                trace.isDrawn()
                        ? SvgImage.of(ChartDrawing.of(trace), messages.getMessage("indicators.chart", null, language))
                        : "");
        model.addAttribute(
                "values", Shown.values(trace.points(), asked.definition().places()));
        var counties = showing.counties(observed, asked);
        model.addAttribute("counties", counties);
        model.addAttribute("map", showing.map(counties, asked, language));
        model.addAttribute("above", places.above(asked.ask().region(), asked.day()));
        model.addAttribute("catalogues", catalogues.of(asked, language).orElse(null));
        model.addAttribute("versions", showing.versions(asked, language));
        model.addAttribute("figures", published.of(asked, language));
    }

    private List<PromiseUses.Use> uses(String indicator) {
        return uses.stream().flatMap(each -> each.of(indicator).stream()).toList();
    }

    @GetMapping("/indicators/{indicator}/explanation")
    String explain(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var asked = asking.of(indicator, query);
        var record = query.getOrDefault("record", "").strip();
        fields(asked, language, model, response);
        model.addAttribute("record", record);
        model.addAttribute(
                "found",
                asked.isSound() && !record.isEmpty()
                        ? indicators
                                .explain(asked.definition(), asked.ask(), record)
                                .map(each ->
                                        Told.of(each, phrases, phrase -> places.named(phrase, asked.day()), language))
                                .orElse(null)
                        : null);
        return "indicators/explanation";
    }

    @GetMapping("/indicators/{indicator}/comparison")
    String compare(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            @RequestParam(name = "region", defaultValue = "") List<String> regions,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var comparison = comparing.of(indicator, query, regions, language);
        fields(comparison.asked(), language, model, response);
        model.addAttribute("comparison", comparison);
        if (!comparison.isSound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "indicators/comparison";
    }
}
