package quanheng.bodies;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.bodies.MeetingCounts.Line;
import quanheng.indicators.Counted;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Explanation;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Measure;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Regions;

/// What meetings and actions have in common when they are counted.
abstract class CountedMeasure implements Measure {
    private static final String RECORDS = "records";

    final MeetingCounts counts;
    private final Regions regions;

    CountedMeasure(MeetingCounts counts, Regions regions) {
        this.counts = counts;
        this.regions = regions;
    }

    abstract List<Line> all(@Nullable Instant knownAt);

    abstract Set<String> seen();

    abstract boolean holds(Line line, Selection selection);

    /// The day a record is counted for.
    abstract LocalDate day(Line line, Selection selection);

    abstract String path(Line line);

    /// Why a record is counted or not, but for its region.
    abstract List<Ground> grounds(Line line, Selection selection);

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public List<String> quantities() {
        return List.of(RECORDS);
    }

    @Override
    public Object stamp() {
        return counts.stamp();
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var all = all(selection.knownAt());
        return all.isEmpty()
                ? Counted.none(Phrase.of("bodies.note.none"))
                : Counted.of(found(all, selection).count(), List.of());
    }

    private Stream<Line> found(List<Line> all, Selection selection) {
        return all.stream().filter(line -> isIn(line, selection.region()) && holds(line, selection));
    }

    private boolean isIn(Line line, String region) {
        return region.isEmpty() || regions.within(region).contains(line.region());
    }

    static boolean isWithin(@Nullable LocalDate day, Span span) {
        var from = span.from();
        return day != null && !day.isAfter(span.to()) && (from == null || !day.isBefore(from));
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        return found(all(selection.knownAt()), selection)
                .collect(Collectors.groupingBy(
                        Line::region, Collectors.reducing(BigDecimal.ZERO, line -> BigDecimal.ONE, BigDecimal::add)));
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var count = (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, BigDecimal[]>();
        var whole = selection.over(new Span(from.atDay(1), to.atEndOfMonth()));
        found(all(selection.knownAt()), whole).forEach(line -> {
            var row = months.computeIfAbsent(line.region(), unread -> zeroes(count));
            var at = (int) from.until(YearMonth.from(day(line, whole)), java.time.temporal.ChronoUnit.MONTHS);
            row[at] = row[at].add(BigDecimal.ONE);
        });
        return months;
    }

    private static BigDecimal[] zeroes(int count) {
        var row = new BigDecimal[count];
        Arrays.fill(row, BigDecimal.ZERO);
        return row;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        var seen = seen();
        return found(all(selection.knownAt()), selection)
                .filter(line -> seen.contains(line.number()))
                .skip(offset)
                .limit(limit)
                .map(line -> new CountedRecord(
                        line.number(), line.title(), line.region(), day(line, selection), null, path(line)))
                .toList();
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        return seen().contains(record.strip())
                ? all(selection.knownAt()).stream()
                        .filter(line -> line.number().equals(record.strip()))
                        .findFirst()
                        .map(line -> explained(line, selection))
                : Optional.empty();
    }

    private Explanation explained(Line line, Selection selection) {
        var place = Ground.of(
                Phrase.of("bodies.criterion.region", selection.region()),
                isIn(line, selection.region()),
                Phrase.of("bodies.because.region", line.region()));
        return new Explanation(
                line.number(),
                line.title(),
                path(line),
                Stream.concat(Stream.of(place), grounds(line, selection).stream())
                        .toList());
    }

    static String told(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
