package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Population;
import quanheng.reference.Reference;

/// People of a region. The base of a day is the latest figure of an earlier year, which is what offices divide by.
@Component
class Populations implements Measure {
    private final Reference reference;
    private final MessageSource messages;

    Populations(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "reference.population";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public List<String> quantities() {
        return List.of("people");
    }

    /// `kind` says who is counted, such as `resident`.
    @Override
    public Set<String> criteria() {
        return Set.of("kind");
    }

    @Override
    public Object stamp() {
        return reference.newest();
    }

    @Override
    public List<String> choices(String criterion) {
        return List.of("resident", "registered");
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var base = base(selection);
        return base == null
                ? Counted.none(Phrase.of("indicators.note.no-population", selection.region(), kind(selection)))
                : new Counted(
                        base.value(),
                        1,
                        List.of(Phrase.of(
                                "indicators.note.population",
                                Phrase.of("indicators.population." + kind(selection)),
                                base.on().toString(),
                                base.value().toPlainString(),
                                base.source())));
    }

    private @Nullable Population base(Selection selection) {
        var before = LocalDate.of(selection.span().to().getYear(), 1, 1).minusDays(1);
        return reference.population(selection.region(), kind(selection), before).orElse(null);
    }

    private static String kind(Selection selection) {
        return selection.where().stream()
                .map(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals("kind")
                                ? is.values().getFirst()
                                : "")
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("resident");
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var base = base(selection);
        return base == null ? Map.of() : Map.of(selection.region(), base.value());
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var months = new HashMap<String, BigDecimal[]>();
        var row = java.util.stream.Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> base(selection.over(Span.on(month.atEndOfMonth()))))
                .map(base -> base == null ? null : base.value())
                .toArray(BigDecimal[]::new);
        months.put(selection.region(), row);
        return months;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        var base = base(selection);
        return base == null || offset > 0
                ? List.of()
                : List.of(new CountedRecord(
                        base.regionCode(), base.source(), base.regionCode(), base.on(), base.value(), "/reference"));
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        return Optional.empty();
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return messages.getMessage("indicators.population." + kind(criterion), null, language);
    }

    private static String kind(Criterion.Is criterion) {
        return criterion.values().isEmpty() ? "resident" : criterion.values().getFirst();
    }
}
