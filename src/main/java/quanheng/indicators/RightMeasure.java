package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import quanheng.reference.Answer;
import quanheng.reference.Kind;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Axis;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.registers.Right;

/// Rights of the registers, counted one by one.
abstract class RightMeasure implements Measure {
    private static final int EXPORTED = 100_000;

    final AsOf rights;
    final Registers registers;
    final Reference reference;
    private final MessageSource messages;

    RightMeasure(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        this.rights = rights;
        this.registers = registers;
        this.reference = reference;
        this.messages = messages;
    }

    /// The rights selected, the days of the span among what narrows them.
    abstract Filter filter(Selection selection);

    /// By place the count of every month.
    abstract Map<String, long[]> months(Filter filter, YearMonth from, YearMonth to);

    @Override
    public List<String> quantities() {
        return List.of("records");
    }

    @Override
    public Object stamp() {
        return List.of(rights.moment(), reference.newest());
    }

    @Override
    public Set<String> criteria() {
        return RightCriteria.NAMES;
    }

    @Override
    public List<String> choices(String criterion) {
        return RightCriteria.choices(criterion);
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var filter = filter(selection);
        var notes = new ArrayList<Phrase>();
        if (!selection.region().isEmpty()) {
            var vague = rights.countVague(filter);
            if (vague > 0) {
                notes.add(Phrase.of("indicators.note.vague", Long.toString(vague)));
            }
        }
        editions(selection, notes);
        return Counted.of(rights.count(filter), notes);
    }

    private void editions(Selection selection, List<Phrase> notes) {
        selection.where().stream()
                .flatMap(criterion -> criterion instanceof Criterion.AnyOf any
                        ? any.anyOf().stream()
                        : java.util.stream.Stream.of(criterion))
                .filter(criterion -> criterion instanceof Criterion.Is is
                        && is.is().equals("strategic-industry")
                        && !is.values().equals(List.of("told")))
                .findFirst()
                .ifPresent(criterion -> {
                    var is = (Criterion.Is) criterion;
                    var value = is.values().isEmpty() ? "" : is.values().getFirst();
                    var edition = new RightCriteria(rights, reference, selection).edition(value);
                    notes.add(
                            edition == null
                                    ? Phrase.of("indicators.note.no-concordance")
                                    : Phrase.of("indicators.note.concordance", edition.name()));
                });
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var counts = new HashMap<String, BigDecimal>();
        rights.count(filter(selection), Set.of(Axis.REGION))
                .forEach((cell, count) -> counts.put(cell.values().getFirst(), BigDecimal.valueOf(count)));
        return counts;
    }

    /// How many surely belong to each code of a table, by their main classes; one may belong to several.
    Map<String, Long> byTable(Selection selection, Kind table) {
        var attribution = reference.attribution(selection.span().to());
        var counts = new TreeMap<String, Long>();
        rights.byMainClass(filter(selection))
                .forEach((symbol, count) -> attribution.answers(table, symbol).stream()
                        .filter(Answer::isSure)
                        .map(Answer::code)
                        .distinct()
                        .forEach(code -> counts.merge(code, count, Long::sum)));
        return counts;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var counts = new HashMap<String, BigDecimal[]>();
        months(new RightCriteria(rights, reference, selection.over(Span.on(to.atEndOfMonth()))).filter(), from, to)
                .forEach((place, months) -> counts.put(
                        place,
                        Arrays.stream(months).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new)));
        return counts;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        return named(rights.list(filter(selection), offset, Math.min(limit, EXPORTED)), selection, null);
    }

    @Override
    public List<String> keys(Selection selection) {
        return Arrays.stream(rights.ids(filter(selection)))
                .mapToObj(Integer::toString)
                .toList();
    }

    @Override
    public List<CountedRecord> named(List<String> keys, Selection selection) {
        return named(keys.stream().map(Integer::valueOf).toList(), selection, null);
    }

    private List<CountedRecord> named(List<Integer> ids, Selection selection, @Nullable BigDecimal amount) {
        return registers.all(ids).stream()
                .map(right -> new CountedRecord(
                        right.particulars().number(),
                        right.particulars().title(),
                        right.particulars().regionCode(),
                        day(right, selection),
                        amount,
                        path(right, selection)))
                .toList();
    }

    @Override
    public Phrase cause(String key) {
        return registers.all(List.of(Integer.valueOf(key))).stream()
                .findFirst()
                .map(right -> Phrase.of("indicators.cause.batch", Integer.toString(right.batch())))
                .orElse(Phrase.of("indicators.cause.withdrawn"));
    }

    /// The day a right is counted for; null for a stock.
    @Nullable
    LocalDate day(Right right, Selection selection) {
        return null;
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        return registers.named(record).stream()
                .findFirst()
                .map(right -> new RightExplaining(rights, registers, reference, selection, this).explain(right));
    }

    /// The ground the days of the span give.
    abstract List<Explanation.Ground> days(Right right, Selection selection);

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return new RightWords(messages, language).of(criterion);
    }

    static String path(Right right, Selection selection) {
        return "/registers/%d?asOf=%s".formatted(right.id(), selection.span().to());
    }
}
