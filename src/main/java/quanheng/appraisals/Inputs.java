package quanheng.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import quanheng.appraisals.Reckoning.Input;
import quanheng.appraisals.SheetLine.Step;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Collects what goes into sheets: values of indicators with their lineage, sources, and approved entries.
@Component
class Inputs {
    private final Indicators indicators;
    private final Map<String, ScoreSource> sources;
    private final Organizations organizations;
    private final EntryStore entries;
    private final SignedNames names;

    Inputs(
            Indicators indicators,
            List<ScoreSource> sources,
            Organizations organizations,
            EntryStore entries,
            SignedNames names) {
        this.indicators = indicators;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(ScoreSource::id, Function.identity()));
        this.organizations = organizations;
        this.entries = entries;
        this.names = names;
    }

    /// By unit and line.
    Map<UUID, Map<String, Input>> of(Scheme scheme, Set<UUID> units, LocalDate asOf) {
        var ask = new ScoreSource.Ask(scheme.year(), asOf, null, units);
        var given = entries.of(scheme.year());
        var inputs = new HashMap<UUID, Map<String, Input>>();
        units.forEach(unit -> inputs.put(unit, new HashMap<>()));
        for (var line : scheme.lines()) {
            switch (line.kind()) {
                case INDICATOR -> units.forEach(unit -> put(inputs, unit, line, indicator(line, unit, asOf)));
                case SOURCE -> {
                    var source = sources.get(line.subject());
                    var scores = source == null ? Map.<UUID, ScoreSource.Score>of() : source.scores(ask);
                    units.forEach(unit -> put(inputs, unit, line, scored(scores.get(unit))));
                }
                case MANUAL -> units.forEach(unit -> put(inputs, unit, line, entered(line, unit, given)));
            }
        }
        return inputs;
    }

    private static void put(Map<UUID, Map<String, Input>> inputs, UUID unit, SchemeLine line, Input input) {
        java.util.Objects.requireNonNull(inputs.get(unit)).put(line.id(), input);
    }

    private Input indicator(SchemeLine line, UUID unit, LocalDate asOf) {
        var region = organizations.find(unit).map(Organization::regionCode).orElse("");
        var observed = indicators.observe(line.subject(), Indicators.Ask.of(region, asOf));
        var definition = observed.definition();
        var step = Step.of(
                "indicator",
                definition.name(Locale.SIMPLIFIED_CHINESE),
                definition.version(),
                region,
                asOf,
                observed.records(),
                definition.citation());
        if (observed.rounded() == null) {
            return new Input(null, null, null, definition.unit(), null, List.of(step, Step.of("no-data")), List.of());
        }
        return new Input(
                observed.rounded(),
                observed.numerator(),
                observed.denominator(),
                definition.unit(),
                null,
                List.of(step),
                List.of(piece(observed)));
    }

    private static ScoreSource.Piece piece(Observation observed) {
        var value = java.util.Objects.requireNonNull(observed.rounded());
        return new ScoreSource.Piece(
                observed.definition().name(Locale.SIMPLIFIED_CHINESE),
                "/indicators/%s?region=%s&asOf=%s"
                        .formatted(observed.definition().indicator(), observed.region(), observed.asOf()),
                value,
                value,
                "appraisals.piece.indicator",
                List.of(
                        Long.toString(observed.records()),
                        Integer.toString(observed.definition().version())));
    }

    private static Input scored(ScoreSource.@org.jspecify.annotations.Nullable Score score) {
        if (score == null || score.due().signum() == 0) {
            var pieces = score == null ? List.<ScoreSource.Piece>of() : score.pieces();
            return new Input(null, null, null, "%", null, List.of(Step.of("nothing-due")), pieces);
        }
        var value = score.reached()
                .multiply(BigDecimal.valueOf(100))
                .divide(score.due(), Scale.DECIMALS, RoundingMode.HALF_UP);
        var step = Step.of(
                "share", Reckoning.plain(score.reached()), Reckoning.plain(score.due()), Reckoning.plain(value));
        return new Input(value, score.reached(), score.due(), "%", null, List.of(step), score.pieces());
    }

    private Input entered(SchemeLine line, UUID unit, List<Entry> given) {
        var steps = new ArrayList<Step>();
        var pieces = new ArrayList<ScoreSource.Piece>();
        var points = BigDecimal.ZERO;
        for (var entry : given) {
            var decision = entry.decision();
            if (!entry.unit().equals(unit) || !entry.line().equals(line.id()) || decision == null) {
                continue;
            }
            if (decision.approved()) {
                points = points.add(entry.points());
                steps.add(Step.of("entered", entry.points(), names.of(entry.typedBy()), names.of(decision.by())));
                pieces.add(new ScoreSource.Piece(
                        entry.reason(),
                        "/appraisals/%d/entries/%s".formatted(entry.year(), entry.id()),
                        entry.points(),
                        entry.points(),
                        "appraisals.piece.entry",
                        List.of(names.of(entry.typedBy()), names.of(decision.by()))));
            }
        }
        return pieces.isEmpty()
                ? Input.none(Step.of("nothing-entered"))
                : new Input(null, null, null, "", points, steps, pieces);
    }
}
