package quanheng.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import quanheng.indicators.Counted;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Measure;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.parties.Regions;

/// Figures somebody reported and somebody else approved. A figure belongs to the region it was told for and is never
/// made up from parts of it: a rate of a city is not the sum of those of its counties.
abstract class FigureMeasure implements Measure {
    static final String SERIES = "series";
    static final String CATALOGUE = "catalogue";

    private final ReportStore store;
    private final SeriesList series;
    private final Regions regions;
    private final MessageSource messages;

    FigureMeasure(ReportStore store, SeriesList series, Regions regions, MessageSource messages) {
        this.store = store;
        this.series = series;
        this.regions = regions;
        this.messages = messages;
    }

    /// What a series it reads must be.
    abstract Series.Nature nature();

    /// The figures that tell what is asked, of those standing for one region.
    abstract List<Report> chosen(List<Report> standing, Selection selection);

    /// What is to be said about figures that are missing or left out.
    abstract List<Phrase> lacking(List<Report> standing, Selection selection);

    @Override
    public boolean isFlow() {
        return nature() == Series.Nature.FLOW;
    }

    @Override
    public boolean isReported() {
        return true;
    }

    @Override
    public List<String> quantities() {
        return List.of("value");
    }

    @Override
    public Object stamp() {
        return store.acts();
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var told = series(selection);
        var standing = standing(selection);
        var chosen = chosen(standing, selection);
        if (chosen.isEmpty()) {
            return Counted.none(Phrase.of("statistics.note.none", name(told)));
        }
        var notes = new ArrayList<>(lacking(standing, selection));
        notes.addAll(catalogues(standing, chosen));
        return new Counted(sum(chosen), chosen.size(), notes);
    }

    /// By which editions the figures were reckoned, and by which others there are figures for the same periods.
    private static List<Phrase> catalogues(List<Report> standing, List<Report> chosen) {
        var used = chosen.stream()
                .map(report -> report.told().catalogue())
                .filter(catalogue -> !catalogue.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        var periods = chosen.stream()
                .map(report -> List.of(report.told().firstOn(), report.told().lastOn()))
                .toList();
        var others = standing.stream()
                .filter(report -> periods.contains(
                        List.of(report.told().firstOn(), report.told().lastOn())))
                .map(report -> report.told().catalogue())
                .filter(catalogue -> !catalogue.isEmpty() && !used.contains(catalogue))
                .distinct()
                .collect(Collectors.joining(", "));
        return used.isEmpty()
                ? List.of()
                : others.isEmpty()
                        ? List.of(Phrase.of("statistics.note.catalogue", used))
                        : List.of(Phrase.of("statistics.note.catalogues", used, others));
    }

    static BigDecimal sum(List<Report> chosen) {
        return chosen.stream().map(report -> report.told().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The series asked for.
    ///
    /// @throws IllegalArgumentException where it is unknown, or of another nature
    Series series(Selection selection) {
        var asked = new Asked(selection);
        asked.allow(criteria());
        var id = asked.only(SERIES);
        var found = series.find(id).orElseThrow(() -> new IllegalArgumentException("no series '%s'".formatted(id)));
        if (found.nature() != nature()) {
            throw new IllegalArgumentException("'%s' is not counted by %s".formatted(id, id()));
        }
        return found;
    }

    /// The standing figures of the region asked for.
    List<Report> standing(Selection selection) {
        var catalogue = new Asked(selection).only(CATALOGUE);
        var approved = store.approved(List.of(series(selection).id()), null, null, selection.knownAt()).stream()
                .filter(report ->
                        catalogue.isEmpty() || report.told().catalogue().equals(catalogue))
                .toList();
        var region = selection.region().isEmpty() ? only(approved) : selection.region();
        return Periods.standing(approved.stream()
                .filter(report -> report.told().regionCode().equals(region))
                .toList());
    }

    /// The region that all others told for lie in; empty where there is none.
    private String only(List<Report> approved) {
        var told = approved.stream().map(report -> report.told().regionCode()).collect(Collectors.toSet());
        return told.stream()
                .filter(code -> told.size() == 1 || regions.within(code).containsAll(told))
                .findFirst()
                .orElse("");
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var chosen = chosen(standing(selection), selection);
        return chosen.isEmpty() ? Map.of() : Map.of(chosen.getFirst().told().regionCode(), sum(chosen));
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        var told = series(selection);
        return chosen(standing(selection), selection).stream()
                .skip(offset)
                .limit(limit)
                .map(report -> record(report, told))
                .toList();
    }

    private static CountedRecord record(Report report, Series series) {
        var told = report.told();
        return new CountedRecord(
                Long.toString(report.id()),
                "%s %s/%s".formatted(name(series), told.firstOn(), told.lastOn()),
                told.regionCode(),
                told.lastOn(),
                told.value(),
                Telling.path(report));
    }

    @Override
    public List<CountedRecord> named(List<String> keys, Selection selection) {
        var told = series(selection);
        return keys.stream()
                .flatMap(key -> Telling.number(key).flatMap(store::find).stream())
                .map(report -> record(report, told))
                .toList();
    }

    @Override
    public Phrase cause(String key) {
        return Telling.number(key).flatMap(store::find).map(Telling::cause).orElseGet(() -> Measure.super.cause(key));
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        var told = series(selection);
        return Telling.number(record).flatMap(store::find).map(report -> {
            var grounds = new ArrayList<Ground>();
            grounds.add(Telling.ground("series", report.told().series().equals(told.id()), name(told), report));
            grounds.add(Telling.approved(report, selection.knownAt()));
            grounds.add(Telling.ground(
                    "chosen",
                    chosen(standing(selection), selection).stream().anyMatch(one -> one.id() == report.id()),
                    selection.span().to().toString(),
                    report));
            return new Explanation(Long.toString(report.id()), told.name().zh(), Telling.path(report), grounds);
        });
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(SERIES)
                ? series.all().stream()
                        .filter(each -> each.nature() == nature())
                        .map(Series::id)
                        .toList()
                : List.of();
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        var value = String.join(", ", criterion.values());
        var shown = criterion.is().equals(SERIES)
                ? series.find(value).map(found -> found.name().in(language)).orElse(value)
                : value;
        return messages.getMessage("statistics.criterion." + criterion.is(), new Object[] {shown}, language);
    }

    @Override
    public Set<String> criteria() {
        return Set.of(SERIES, CATALOGUE);
    }

    @Override
    public Set<String> needs() {
        return Set.of(SERIES);
    }

    static String name(Series series) {
        return series.name().zh();
    }
}
