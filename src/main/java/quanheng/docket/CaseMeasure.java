package quanheng.docket;

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
import org.jspecify.annotations.Nullable;
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

/// Cases of this office within days: accepted, closed, closed on time, handled. Everybody may know how many there are;
/// which they are, only who sees them.
@Component
class CaseMeasure implements Measure {
    private static final String WHAT = "happened";
    private static final String PROCEDURE = "procedure";
    private static final String DAYS = "days";

    private final CaseCounts cases;
    private final Procedures procedures;
    private final MessageSource messages;

    CaseMeasure(CaseCounts cases, Procedures procedures, MessageSource messages) {
        this.cases = cases;
        this.procedures = procedures;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "docket.cases";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    /// `records`; `days` from the beginning to the end of those that ended.
    @Override
    public List<String> quantities() {
        return List.of("records", DAYS);
    }

    @Override
    public Set<String> criteria() {
        return Set.of(WHAT, PROCEDURE);
    }

    @Override
    public Object stamp() {
        return cases.stamp();
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var all = cases.all(selection.knownAt());
        if (all.isEmpty()) {
            return Counted.none(Phrase.of("docket.note.no-cases"));
        }
        var found = found(all, selection).toList();
        return new Counted(total(quantity, found), found.size(), List.of());
    }

    private static BigDecimal total(String quantity, List<CaseCounts.Line> found) {
        return BigDecimal.valueOf(
                quantity.equals(DAYS)
                        ? found.stream().mapToLong(CaseCounts.Line::days).sum()
                        : found.size());
    }

    private Stream<CaseCounts.Line> found(List<CaseCounts.Line> all, Selection selection) {
        var happened = happened(selection);
        var wanted = procedures(selection);
        return all.stream()
                .filter(line -> wanted.contains(line.procedure()))
                .filter(cases.in(selection.region()))
                .filter(line -> happened.holds(line, selection.span()));
    }

    /// Those named; where none is, all that case officers run: orders, applications and appeals within the programme
    /// are no cases.
    private List<String> procedures(Selection selection) {
        var named = values(selection, PROCEDURE);
        return named.isEmpty()
                ? procedures.all().stream()
                        .filter(Procedure::isForCaseOfficers)
                        .map(Procedure::id)
                        .toList()
                : List.copyOf(named);
    }

    /// What is to have happened.
    ///
    /// @throws IllegalArgumentException where a criterion or its value means nothing here
    private CaseHappened happened(Selection selection) {
        for (var criterion : selection.where()) {
            if (!(criterion instanceof Criterion.Is is) || !criteria().contains(is.is())) {
                throw new IllegalArgumentException("%s means nothing to %s".formatted(criterion, id()));
            }
        }
        var named = values(selection, WHAT);
        if (named.size() != 1) {
            throw new IllegalArgumentException("one thing is to have happened, not " + named);
        }
        return CaseHappened.valueOf(named.getFirst());
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
        var totals = new HashMap<String, BigDecimal>();
        found(cases.all(selection.knownAt()), selection)
                .collect(Collectors.groupingBy(CaseCounts.Line::region))
                .forEach((place, found) -> totals.put(place, total(quantity, found)));
        return totals;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var all = cases.all(selection.knownAt());
        var months = new HashMap<String, BigDecimal[]>();
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        for (var month = 0; month < count; month++) {
            var at = month;
            var days = new Span(
                    from.plusMonths(month).atDay(1), from.plusMonths(month).atEndOfMonth());
            found(all, selection.over(days))
                    .collect(Collectors.groupingBy(CaseCounts.Line::region))
                    .forEach((place, found) ->
                            months.computeIfAbsent(place, unread -> zeroes(count))[at] = total(quantity, found));
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
        var happened = happened(selection);
        var seen = cases.seen();
        return found(cases.all(selection.knownAt()), selection)
                .filter(line -> seen.contains(line.number()))
                .skip(offset)
                .limit(limit)
                .map(line -> new CountedRecord(
                        line.number(), line.title(), line.region(), happened.day(line), null, path(line)))
                .toList();
    }

    private static String path(CaseCounts.Line line) {
        return "/cases/" + line.number();
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        if (!cases.seen().contains(record.strip())) {
            return Optional.empty();
        }
        return cases.all(selection.knownAt()).stream()
                .filter(line -> line.number().equals(record.strip()))
                .findFirst()
                .map(line -> new Explanation(line.number(), line.title(), path(line), grounds(line, selection)));
    }

    private List<Ground> grounds(CaseCounts.Line line, Selection selection) {
        var happened = happened(selection);
        var wanted = procedures(selection);
        var span = selection.span();
        var because = Phrase.of("docket.because.days", told(line.begunOn()), told(line.endedOn()));
        return List.of(
                Ground.of(
                        Phrase.of("docket.criterion.in", String.join(", ", wanted)),
                        wanted.contains(line.procedure()),
                        Phrase.of("docket.because.procedure", line.procedure())),
                Ground.of(
                        Phrase.of("docket.criterion.region", selection.region()),
                        cases.in(selection.region()).test(line),
                        Phrase.of("docket.because.region", line.region())),
                Ground.of(
                        Phrase.of(
                                "docket.happened." + happened,
                                told(span.from()),
                                span.to().toString()),
                        happened.holds(line, span),
                        because));
    }

    private static String told(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    @Override
    public List<String> choices(String criterion) {
        return switch (criterion) {
            case WHAT -> Arrays.stream(CaseHappened.values()).map(Enum::name).toList();
            case PROCEDURE -> procedures.all().stream().map(Procedure::id).toList();
            default -> List.of();
        };
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        var shown = criterion.values().stream()
                .map(value -> criterion.is().equals(WHAT)
                        ? messages.getMessage("docket.happened." + value + ".short", null, language)
                        : procedures.get(value).name(language))
                .collect(Collectors.joining(", "));
        return criterion.is().equals(WHAT)
                ? shown
                : messages.getMessage("docket.criterion.in", new Object[] {shown}, language);
    }
}
