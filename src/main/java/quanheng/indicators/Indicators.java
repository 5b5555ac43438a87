package quanheng.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.reference.Kind;
import quanheng.registers.AsOf;

/// Observes indicators: as of any day, as known at any moment, by any version of their definition.
@Component
public class Indicators {
    private static final String REGISTERS = "registers.";

    private static final int KEPT = 20_000;

    private final Definitions definitions;
    private final Map<String, Measure> measures;
    private final AsOf rights;
    private final Clock clock;
    private final Kept<Observation> kept = new Kept<>(KEPT);

    Indicators(Definitions definitions, List<Measure> measures, AsOf rights, Clock clock) {
        this.definitions = definitions;
        this.measures = measures.stream().collect(Collectors.toUnmodifiableMap(Measure::id, Function.identity()));
        this.rights = rights;
        this.clock = clock;
    }

    /// What is asked of an indicator.
    ///
    /// @param region  six digits, all that lies in it included; empty for anywhere
    /// @param from    first day of a flow; null for the definition's own window
    /// @param knownAt as it was known at this moment; null for now
    public record Ask(
            String region,
            @Nullable LocalDate from,
            LocalDate asOf,
            @Nullable Instant knownAt) {
        /// @throws IllegalArgumentException where the region is no code
        public Ask {
            if (!region.matches("([0-9]{6})?")) {
                throw new IllegalArgumentException("'%s' is no region".formatted(region));
            }
        }

        /// A region on a day, as known now.
        public static Ask of(String region, LocalDate asOf) {
            return new Ask(region, null, asOf, null);
        }
    }

    /// A measure by id.
    ///
    /// @throws IllegalArgumentException where no module declares it
    public Measure measure(String id) {
        var measure = measures.get(id);
        if (measure == null) {
            throw new IllegalArgumentException("no measure '%s'".formatted(id));
        }
        return measure;
    }

    /// All measures that modules declare, by id.
    public List<Measure> measures() {
        return measures.values().stream()
                .sorted(java.util.Comparator.comparing(Measure::id))
                .toList();
    }

    /// Observes an indicator by the version that is valid on the day asked.
    ///
    /// @throws quanheng.shell.NotFoundException where there is no such indicator
    public Observation observe(String indicator, Ask ask) {
        return observe(definitions.inForce(indicator, ask.asOf()), ask);
    }

    /// Observes an indicator by a version of its definition. What was observed of now is kept until something it rests
    /// on changes.
    public Observation observe(Definition definition, Ask ask) {
        return kept.answer(List.of(definition, ask), stamps(definition.formula()), () -> reckon(definition, ask));
    }

    /// Whether a definition rests on figures that others reported.
    public boolean isReported(Definition definition) {
        return measured(definition.formula()).stream().anyMatch(Measure::isReported);
    }

    private List<@Nullable Object> stamps(Formula formula) {
        var stamps = new ArrayList<@Nullable Object>();
        measured(formula).forEach(measure -> stamps.add(measure.stamp()));
        return stamps;
    }

    /// The measures a formula names, one for each time.
    private List<Measure> measured(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> List.of(measure(count.measure()));
            case Formula.Sum sum ->
                sum.of().stream().flatMap(part -> measured(part).stream()).toList();
            case Formula.Share share ->
                Stream.of(share.part(), share.whole())
                        .flatMap(part -> measured(part).stream())
                        .toList();
            case Formula.Growth growth -> measured(growth.of());
        };
    }

    private Observation reckon(Definition definition, Ask ask) {
        var span = span(definition, ask);
        var moment = ask.knownAt() == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : ask.knownAt();
        var result = new Reckoning(this::measure, ask.region(), ask.knownAt()).reckon(definition.formula(), span);
        return new Observation(
                definition,
                result.value(),
                result.numerator(),
                result.denominator(),
                ask.region(),
                ask.asOf(),
                span,
                moment,
                result.records(),
                result.notes());
    }

    /// The days a definition counts over for what is asked.
    public static Span span(Definition definition, Ask ask) {
        if (ask.from() != null) {
            return new Span(ask.from(), ask.asOf());
        }
        return switch (definition.window()) {
            case YEAR, PERIOD -> new Span(LocalDate.of(ask.asOf().getYear(), 1, 1), ask.asOf());
            case EVER -> Span.on(ask.asOf());
        };
    }

    /// The records behind an indicator: those of its count, of the numerator of a share, of the last full year of a
    /// growth. Empty where it is reckoned from several counts.
    public Optional<Picked> selection(Definition definition, Ask ask) {
        var parts = picked(definition, ask);
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private List<Picked> picked(Definition definition, Ask ask) {
        return new Listing(this::measure, ask).picked(definition.formula(), span(definition, ask));
    }

    /// @param quantity of the measure
    public record Picked(String measure, String quantity, Selection selection) {}

    /// The records counted, in a lasting order; those of a sum part by part.
    @Transactional(readOnly = true)
    public List<CountedRecord> records(Definition definition, Ask ask, int offset, int limit) {
        return new Listing(this::measure, ask).records(picked(definition, ask), offset, limit);
    }

    /// Rights counted by the codes of a table, such as fields of technology: by code how many surely belong there by
    /// their main classes. One may belong to several; nothing where it does not count rights.
    public Map<String, Long> byTable(Definition definition, Ask ask, Kind table) {
        return selection(definition, ask)
                .map(picked -> measure(picked.measure()) instanceof RightMeasure of
                        ? of.byTable(picked.selection(), table)
                        : Map.<String, Long>of())
                .orElse(Map.of());
    }

    /// Why a record is counted or not; empty where there is no such record.
    @Transactional(readOnly = true)
    public Optional<Explanation> explain(Definition definition, Ask ask, String record) {
        return new Listing(this::measure, ask).explain(picked(definition, ask), record);
    }

    /// What is observed now is known as of: the last writing to the registers; where it is not only counted from them,
    /// now.
    public Instant moment(Definition definition) {
        return measured(definition.formula()).stream()
                        .allMatch(measure -> measure.id().startsWith(REGISTERS))
                ? rights.moment()
                : clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
