package quanheng.indicators.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Breakdowns;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;
import quanheng.indicators.Phrases;
import quanheng.indicators.TargetLines;
import quanheng.indicators.Trajectories;

/// Gathers what pages and pictures show of an indicator.
@Component
class Showing {
    private static final int MONTHS = 24;
    private static final int YEARS = 10;

    private final Definitions definitions;
    private final Indicators indicators;
    private final Trajectories trajectories;
    private final Breakdowns breakdowns;
    private final ObjectProvider<TargetLines> targets;
    private final Foresight foresight;
    private final Phrases phrases;
    private final MessageSource messages;
    private final boolean sample;

    Showing(
            Definitions definitions,
            Indicators indicators,
            Trajectories trajectories,
            Breakdowns breakdowns,
            ObjectProvider<TargetLines> targets,
            Foresight foresight,
            Phrases phrases,
            MessageSource messages,
            @Value("${quanheng.sample:false}") boolean sample) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.trajectories = trajectories;
        this.breakdowns = breakdowns;
        this.targets = targets;
        this.foresight = foresight;
        this.phrases = phrases;
        this.messages = messages;
        this.sample = sample;
    }

    Shown shown(Observation observed, Locale language) {
        return new Shown(
                observed,
                observed.notes().stream()
                        .distinct()
                        .map(note -> phrases.words(note, language))
                        .toList());
    }

    Trace trace(Observation observed, Asked asked, String step) {
        var yearly = step.equals("year") || observed.definition().formula() instanceof Formula.Growth;
        var points = trajectories.of(
                observed.definition(),
                asked.ask(),
                yearly ? Trajectories.Step.YEAR : Trajectories.Step.MONTH,
                yearly ? YEARS : MONTHS);
        var lines = targets.stream()
                .flatMap(each ->
                        each.of(observed.definition().indicator(), asked.ask().region()).stream())
                .toList();
        return new Trace(observed, points, lines, foresight.of(observed, asked.ask(), lines));
    }

    /// Where it leads, in words; null where there is nothing to say.
    @Nullable
    Foreseen foreseen(Trace trace, Locale language) {
        return Foreseen.of(trace, messages, phrases, language);
    }

    Shown.Counties counties(Observation observed, Asked asked) {
        return Shown.counties(breakdowns.of(observed, asked.ask()), asked);
    }

    /// The regions below as tiles; null where there are not two, or no data for any.
    @Nullable
    Schematic map(Shown.Counties counties, Asked asked, Locale language) {
        var isEmpty = counties.rows().stream().allMatch(row -> row.amount() == null);
        return counties.rows().size() < 2 || isEmpty ? null : Schematic.of(counties, asked, messages, language);
    }

    /// Every version, asked the same.
    List<Shown.Version> versions(Asked asked, Locale language) {
        var indicator = asked.definition().indicator();
        var inForce = definitions.inForce(indicator, asked.day()).version();
        return definitions.versions(indicator).stream()
                .map(each -> new Shown.Version(
                        shown(indicators.observe(each, asked.ask()), language),
                        each.name(language),
                        each.version() == asked.definition().version(),
                        each.version() == inForce,
                        asked.by(each.version())))
                .toList();
    }

    /// What stands around the chart in a report.
    ReportDrawing.Frame frame(Trace trace, Asked asked, Locale language) {
        var observed = trace.observed();
        var foreseen = trace.told() == null ? null : foreseen(trace, language);
        var definition = observed.definition();
        var place = asked.place().isEmpty() ? text("indicators.anywhere", language) : asked.place();
        return new ReportDrawing.Frame(
                text("indicators.report.title", language, definition.name(language), place),
                text(
                        "indicators.report.under",
                        language,
                        observed.asOf().toString(),
                        observed.value() == null
                                ? text("indicators.no-data", language)
                                : Printed.rounded(observed.value(), definition.places()) + " " + definition.unit()),
                Stream.concat(
                                foreseen == null ? Stream.of() : Stream.of(foreseen.words(), foreseen.check()),
                                Stream.of(
                                        definition.meaning(language),
                                        text(
                                                indicators.isReported(definition)
                                                        ? "indicators.report.source.told"
                                                        : "indicators.report.source",
                                                language,
                                                definition.citation(),
                                                Integer.toString(definition.version()),
                                                evidence(definition, language),
                                                moment(observed, asked))))
                        .toList(),
                sample ? text("shell.sample.word", language) : "");
    }

    private static String moment(Observation observed, Asked asked) {
        var moment = asked.knownAt();
        return (moment == null ? observed.knownAt() : moment)
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
    }

    private String evidence(Definition definition, Locale language) {
        return text("law.evidence." + definition.evidence(), language);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
