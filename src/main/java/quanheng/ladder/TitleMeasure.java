package quanheng.ladder;

import java.math.BigDecimal;
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

/// Titles held on a day (在列称号), by rung, kind and type. Who holds them is no secret.
@Component
class TitleMeasure implements Measure {
    private static final String RUNG = "rung";
    private static final String KIND = "holder";
    private static final String TYPE = "title-type";

    private final Ladder ladder;
    private final LadderStore store;
    private final Regions regions;
    private final MessageSource messages;

    TitleMeasure(Ladder ladder, LadderStore store, Regions regions, MessageSource messages) {
        this.ladder = ladder;
        this.store = store;
        this.regions = regions;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "ladder.titles";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public List<String> quantities() {
        return List.of("records");
    }

    @Override
    public Set<String> criteria() {
        return Set.of(RUNG, KIND, TYPE);
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        return all(selection).isEmpty()
                ? Counted.none(Phrase.of("ladder.note.none"))
                : Counted.of(found(selection).count(), List.of());
    }

    private List<Standing> all(Selection selection) {
        var known = selection.knownAt();
        return known == null ? store.all() : ladder.derived(known);
    }

    private Stream<Standing> found(Selection selection) {
        var wanted = criteria().stream().collect(Collectors.toMap(name -> name, name -> values(selection, name)));
        var within = selection.region().isEmpty() ? Set.<String>of() : regions.within(selection.region());
        return all(selection).stream()
                .filter(standing -> standing.covers(selection.span().to()))
                .filter(standing -> selection.region().isEmpty() || within.contains(standing.region()))
                .filter(standing -> wanted.entrySet().stream()
                        .allMatch(each ->
                                each.getValue().isEmpty() || each.getValue().contains(value(standing, each.getKey()))));
    }

    private static String value(Standing standing, String criterion) {
        var title = Title.of(standing.title());
        return switch (criterion) {
            case RUNG -> title.rung().name();
            case KIND -> title.kind().name();
            default -> standing.type();
        };
    }

    /// @throws IllegalArgumentException where a criterion means nothing here
    private List<String> values(Selection selection, String name) {
        return selection.where().stream()
                .map(criterion -> {
                    if (!(criterion instanceof Criterion.Is is) || !criteria().contains(is.is())) {
                        throw new IllegalArgumentException("%s means nothing to %s".formatted(criterion, id()));
                    }
                    return is;
                })
                .filter(is -> is.is().equals(name))
                .flatMap(is -> is.values().stream())
                .toList();
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var counts = new HashMap<String, BigDecimal>();
        found(selection).forEach(each -> counts.merge(each.region(), BigDecimal.ONE, BigDecimal::add));
        return counts;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var months = new HashMap<String, BigDecimal[]>();
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        for (var month = 0; month < count; month++) {
            var at = month;
            byRegion(quantity, selection.over(Span.on(from.plusMonths(month).atEndOfMonth())))
                    .forEach((place, found) -> months.computeIfAbsent(place, unread -> zeroes(count))[at] = found);
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
        return found(selection).skip(offset).limit(limit).map(this::record).toList();
    }

    private CountedRecord record(Standing standing) {
        var words = standing.name() + " " + ladder.name("title", standing.title(), Locale.SIMPLIFIED_CHINESE);
        return new CountedRecord(standing.number(), words, standing.region(), null, null, path(standing));
    }

    private static String path(Standing standing) {
        return "/ladder/candidates/" + standing.candidate();
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        return all(selection).stream()
                .filter(each -> each.number().equals(record.strip()))
                .reduce((earlier, later) -> later)
                .map(each -> new Explanation(each.number(), each.name(), path(each), grounds(each, selection)));
    }

    private List<Ground> grounds(Standing standing, Selection selection) {
        var until = standing.untilOn();
        var day = selection.span().to();
        var meant = found(selection).anyMatch(each -> each.equals(standing));
        return List.of(
                Ground.of(
                        Phrase.of("ladder.ground.held", day.toString()),
                        standing.covers(day),
                        Phrase.of(
                                "ladder.because.days",
                                standing.fromOn().toString(),
                                until == null ? "–" : until.toString())),
                Ground.of(
                        Phrase.of("ladder.ground.meant"),
                        meant || !standing.covers(day),
                        Phrase.of(
                                "ladder.because.title",
                                ladder.name("title", standing.title(), Locale.SIMPLIFIED_CHINESE))));
    }

    @Override
    public List<String> choices(String criterion) {
        return switch (criterion) {
            case RUNG -> Arrays.stream(Title.Rung.values()).map(Enum::name).toList();
            case KIND -> Arrays.stream(Title.Kind.values()).map(Enum::name).toList();
            case TYPE -> ladder.choices("type");
            default -> List.of();
        };
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return criterion.values().stream()
                .map(value -> words(criterion.is(), value, language))
                .collect(Collectors.joining(", "));
    }

    private String words(String criterion, String value, Locale language) {
        return switch (criterion) {
            case RUNG -> messages.getMessage("ladder.rung." + value, null, language);
            case KIND -> messages.getMessage("ladder.kind." + value, null, language);
            default -> ladder.name("type", value, language);
        };
    }
}
