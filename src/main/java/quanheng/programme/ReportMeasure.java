package quanheng.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.indicators.Counted;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Measure;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.programme.ReportCounts.Handed;
import quanheng.programme.ReportCounts.Line;

/// Periodic reports whose last day fell into the days: owed, on time by their first hand-in, late, missing; for all
/// units or for one by the name plans print.
@Component
class ReportMeasure implements Measure {
    private static final String HANDED = "handed";
    private static final String UNIT = "unit";

    private final ReportCounts reports;
    private final ProgrammeWords words;

    ReportMeasure(ReportCounts reports, ProgrammeWords words) {
        this.reports = reports;
        this.words = words;
    }

    @Override
    public String id() {
        return "programme.reports";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public List<String> quantities() {
        return List.of("records");
    }

    @Override
    public Set<String> criteria() {
        return Set.of(HANDED, UNIT);
    }

    @Override
    public Set<String> needs() {
        return Set.of(HANDED);
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(HANDED)
                ? Arrays.stream(Handed.values()).map(Enum::name).toList()
                : List.of();
    }

    @Override
    public Object stamp() {
        return reports.stamp();
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        return reports.owed(selection.span(), selection.knownAt()).isEmpty()
                ? Counted.none(Phrase.of("programme.note.no-reports"))
                : Counted.of(found(selection).count(), List.of());
    }

    private Stream<Line> found(Selection selection) {
        var handed = handed(selection);
        var units = values(selection, UNIT);
        var within = reports.within(selection.region());
        return reports.owed(selection.span(), selection.knownAt()).stream()
                .filter(line -> units.isEmpty() || units.contains(line.name()))
                .filter(line -> reports.isWithin(line, selection.region(), within))
                .filter(line -> line.is(handed, selection.span().to()));
    }

    private Handed handed(Selection selection) {
        for (var criterion : selection.where()) {
            if (!(criterion instanceof Criterion.Is is) || !criteria().contains(is.is())) {
                throw new IllegalArgumentException("%s means nothing to %s".formatted(criterion, id()));
            }
        }
        var named = values(selection, HANDED);
        if (named.size() != 1) {
            throw new IllegalArgumentException("one thing is asked of reports, not " + named);
        }
        return Handed.valueOf(named.getFirst());
    }

    private static List<String> values(Selection selection, String name) {
        return selection.where().stream()
                .filter(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals(name))
                .flatMap(criterion -> ((Criterion.Is) criterion).values().stream())
                .toList();
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        return found(selection)
                .collect(Collectors.groupingBy(
                        Line::region,
                        Collectors.collectingAndThen(Collectors.counting(), count -> BigDecimal.valueOf(count))));
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, BigDecimal[]>();
        for (var month = 0; month < count; month++) {
            var at = month;
            var days = new Span(
                    from.plusMonths(month).atDay(1), from.plusMonths(month).atEndOfMonth());
            byRegion(quantity, selection.over(days))
                    .forEach((place, value) -> months.computeIfAbsent(place, unread -> zeroes(count))[at] = value);
        }
        return months;
    }

    private static BigDecimal[] zeroes(int count) {
        var row = new BigDecimal[count];
        Arrays.fill(row, BigDecimal.ZERO);
        return row;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        var seen = reports.seen();
        return found(selection)
                .filter(line -> seen.contains(line.id()))
                .skip(offset)
                .limit(limit)
                .map(line -> new CountedRecord(
                        line.id().toString(), line.name(), line.region(), line.lastDay(), null, path(line)))
                .toList();
    }

    private static String path(Line line) {
        return "/programme/reports/" + line.id();
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        var seen = reports.seen();
        return reports.owed(selection.span(), selection.knownAt()).stream()
                .filter(line -> line.id().toString().equals(record.strip()) && seen.contains(line.id()))
                .findFirst()
                .map(line ->
                        new Explanation(record.strip(), line.name(), path(line), List.of(ground(line, selection))));
    }

    private Ground ground(Line line, Selection selection) {
        LocalDate submittedOn = line.submittedOn();
        return Ground.of(
                Phrase.of("programme.handed." + handed(selection)),
                line.is(handed(selection), selection.span().to()),
                Phrase.of(
                        "programme.because.handed",
                        line.lastDay().toString(),
                        submittedOn == null ? "–" : submittedOn.toString()));
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return criterion.values().stream()
                .map(value -> criterion.is().equals(HANDED) ? words.say("handed." + value, language) : value)
                .collect(Collectors.joining(", "));
    }
}
