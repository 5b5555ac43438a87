package quanheng.statistics;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
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
import quanheng.parties.Regions;

/// Things that happened and were told one by one: trainings, cases, campaigns. Somebody or something met before is
/// counted once as a subject, where and when it was met first.
@Component
class Happenings implements Measure {
    private static final String KIND = "kind";
    private static final String SUBJECTS = "subjects";
    private static final Comparator<Report> ORDER =
            Comparator.comparing((Report report) -> report.told().firstOn()).thenComparingLong(Report::id);

    private final ReportStore store;
    private final SeriesList series;
    private final Regions regions;
    private final MessageSource messages;

    Happenings(ReportStore store, SeriesList series, Regions regions, MessageSource messages) {
        this.store = store;
        this.series = series;
        this.regions = regions;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "statistics.happenings";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public boolean isReported() {
        return true;
    }

    /// `records`; `quantity`, what they count for together; `subjects`, each once.
    @Override
    public List<String> quantities() {
        return List.of("records", "quantity", SUBJECTS);
    }

    @Override
    public Set<String> criteria() {
        return Set.of(KIND);
    }

    @Override
    public Set<String> needs() {
        return Set.of(KIND);
    }

    @Override
    public Object stamp() {
        return store.acts();
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var kinds = kinds(selection);
        var found = found(quantity, selection);
        if (found.isEmpty()
                && store.approved(kinds, null, null, selection.knownAt()).isEmpty()) {
            return Counted.none(Phrase.of("statistics.note.nothing-told", names(kinds)));
        }
        return new Counted(total(quantity, found), found.size(), List.of());
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var totals = new HashMap<String, BigDecimal>();
        found(quantity, selection).stream()
                .collect(Collectors.groupingBy(report -> report.told().regionCode()))
                .forEach((place, found) -> totals.put(place, total(quantity, found)));
        return totals;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, BigDecimal[]>();
        for (var report : found(quantity, selection.over(new Span(from.atDay(1), to.atEndOfMonth())))) {
            var row = months.computeIfAbsent(report.told().regionCode(), place -> zeroes(count));
            var month = (int) from.until(YearMonth.from(report.told().firstOn()), ChronoUnit.MONTHS);
            row[month] = row[month].add(total(quantity, List.of(report)));
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
        return found("records", selection).reversed().stream()
                .skip(offset)
                .limit(limit)
                .map(Happenings::record)
                .toList();
    }

    private static CountedRecord record(Report report) {
        var told = report.told();
        return new CountedRecord(
                Long.toString(report.id()),
                told.subject(),
                told.regionCode(),
                told.firstOn(),
                told.value(),
                Telling.path(report));
    }

    @Override
    public List<CountedRecord> named(List<String> keys, Selection selection) {
        return keys.stream()
                .flatMap(key -> Telling.number(key).flatMap(store::find).stream())
                .map(Happenings::record)
                .toList();
    }

    @Override
    public Phrase cause(String key) {
        return Telling.number(key).flatMap(store::find).map(Telling::cause).orElseGet(() -> Measure.super.cause(key));
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        var kinds = kinds(selection);
        return Telling.number(record).flatMap(store::find).map(report -> {
            var told = report.told();
            var span = selection.span();
            var from = span.from();
            var isWithin = !told.firstOn().isAfter(span.to())
                    && (from == null || !told.firstOn().isBefore(from));
            var grounds = new ArrayList<Ground>();
            grounds.add(Telling.ground("kind", kinds.contains(told.series()), names(kinds), report));
            grounds.add(Telling.ground("within", isWithin, (from == null ? "" : from) + "/" + span.to(), report));
            if (!selection.region().isEmpty()) {
                grounds.add(Telling.ground("region", isIn(told, selection), selection.region(), report));
            }
            grounds.add(Telling.approved(report, selection.knownAt()));
            return new Explanation(Long.toString(report.id()), told.subject(), Telling.path(report), grounds);
        });
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(KIND)
                ? series.all().stream()
                        .filter(each -> !each.isFigures())
                        .map(Series::id)
                        .toList()
                : List.of();
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        var shown = criterion.values().stream()
                .map(id -> series.find(id).map(kind -> kind.name().in(language)).orElse(id))
                .collect(Collectors.joining(", "));
        return messages.getMessage("statistics.criterion." + criterion.is(), new Object[] {shown}, language);
    }

    private List<String> kinds(Selection selection) {
        var asked = new Asked(selection);
        asked.allow(criteria());
        var kinds = asked.values(KIND);
        if (kinds.isEmpty()
                || !kinds.stream()
                        .allMatch(id -> series.find(id)
                                .filter(kind -> !kind.isFigures())
                                .isPresent())) {
            throw new IllegalArgumentException("no kind of happenings among " + kinds);
        }
        return kinds;
    }

    private String names(List<String> kinds) {
        return kinds.stream()
                .map(id -> series.find(id).map(FigureMeasure::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /// In order; for subjects only the first of each.
    private List<Report> found(String quantity, Selection selection) {
        if (!quantities().contains(quantity)) {
            throw new IllegalArgumentException("no quantity '%s' of happenings".formatted(quantity));
        }
        var span = selection.span();
        var within = selection.region().isEmpty() ? Set.<String>of() : regions.within(selection.region());
        var met = new HashSet<String>();
        return store.approved(kinds(selection), span.from(), span.to(), selection.knownAt()).stream()
                .filter(report -> selection.region().isEmpty()
                        || within.contains(report.told().regionCode()))
                .sorted(ORDER)
                .filter(report ->
                        !quantity.equals(SUBJECTS) || met.add(report.told().subject()))
                .toList();
    }

    private boolean isIn(Told told, Selection selection) {
        return regions.within(selection.region()).contains(told.regionCode());
    }

    private static BigDecimal total(String quantity, List<Report> found) {
        return quantity.equals("quantity") ? FigureMeasure.sum(found) : BigDecimal.valueOf(found.size());
    }
}
