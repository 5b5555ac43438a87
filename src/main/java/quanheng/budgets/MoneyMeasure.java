package quanheng.budgets;

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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
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

/// Money planned and paid within days: a line counts for the first day of its year, a payment for its own day.
/// Everybody
/// may know how much it is; which lines they are, only who sees them.
@Component
class MoneyMeasure implements Measure {
    private static final String USE = "money-use";
    private static final String SOURCE = "money-source";
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "budgets", "budgets", Set.of(Role.COORDINATOR), Set.of());

    private final BudgetStore store;
    private final Regions regions;
    private final Sight sight;
    private final MessageSource messages;

    MoneyMeasure(BudgetStore store, Regions regions, Sight sight, MessageSource messages) {
        this.store = store;
        this.regions = regions;
        this.sight = sight;
        this.messages = messages;
    }

    /// An amount and the day it counts for.
    private record Entry(BudgetLine line, LocalDate on, BigDecimal amount) {}

    @Override
    public String id() {
        return "budgets.money";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public List<String> quantities() {
        return List.of("planned", "paid");
    }

    @Override
    public Set<String> criteria() {
        return Set.of(USE, SOURCE);
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var lines = sight.as(ENGINE, store::all);
        var first = selection.span().from();
        var isTold = lines.stream()
                .anyMatch(line -> line.year() <= selection.span().to().getYear()
                        && (first == null || line.year() >= first.getYear()));
        if (!isTold) {
            return Counted.none(Phrase.of("budgets.note.none"));
        }
        var found = entries(quantity, lines, selection).toList();
        return new Counted(total(found.stream()), found.size(), List.of());
    }

    private static BigDecimal total(Stream<Entry> entries) {
        return entries.map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Entry> entries(String quantity, List<BudgetLine> lines, Selection selection) {
        var uses = values(selection, USE);
        var sources = values(selection, SOURCE);
        var within = selection.region().isEmpty() ? Set.<String>of() : regions.within(selection.region());
        var span = selection.span();
        var first = span.from();
        return all(quantity, lines)
                .filter(entry ->
                        uses.isEmpty() || uses.contains(entry.line().use().name()))
                .filter(entry -> sources.isEmpty()
                        || sources.contains(entry.line().source().name()))
                .filter(entry -> selection.region().isEmpty()
                        || within.contains(entry.line().region()))
                .filter(entry -> !entry.on().isAfter(span.to())
                        && (first == null || !entry.on().isBefore(first)));
    }

    private Stream<Entry> all(String quantity, List<BudgetLine> lines) {
        if (quantity.equals("planned")) {
            return lines.stream().map(line -> new Entry(line, LocalDate.of(line.year(), 1, 1), line.planned()));
        }
        var byId = lines.stream().collect(Collectors.toMap(BudgetLine::id, line -> line));
        return sight.as(ENGINE, store::payments).stream()
                .flatMap(payment -> Stream.ofNullable(byId.get(payment.line()))
                        .map(line -> new Entry(line, payment.paidOn(), payment.amount())));
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
        var totals = new HashMap<String, BigDecimal>();
        entries(quantity, sight.as(ENGINE, store::all), selection)
                .forEach(each -> totals.merge(each.line().region(), each.amount(), BigDecimal::add));
        return totals;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var months = new HashMap<String, BigDecimal[]>();
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        for (var month = 0; month < count; month++) {
            var at = month;
            var days = from.plusMonths(month);
            byRegion(quantity, selection.over(new Span(days.atDay(1), days.atEndOfMonth())))
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
        return entries("planned", store.all(), selection)
                .skip(offset)
                .limit(limit)
                .map(each -> new CountedRecord(
                        each.line().id().toString(),
                        each.line().name(),
                        each.line().region(),
                        each.on(),
                        each.amount(),
                        path(each.line())))
                .toList();
    }

    private static String path(BudgetLine line) {
        return "/budgets/lines/" + line.id();
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        var lines = store.all();
        return lines.stream()
                .filter(line -> line.id().toString().equals(record.strip()))
                .findFirst()
                .map(line -> new Explanation(
                        record.strip(),
                        line.name(),
                        path(line),
                        List.of(Ground.of(
                                Phrase.of("budgets.ground.line"),
                                entries("planned", lines, selection)
                                        .anyMatch(each -> each.line().equals(line)),
                                Phrase.of(
                                        "budgets.because.line",
                                        line.use().name(),
                                        line.source().name())))));
    }

    @Override
    public List<String> choices(String criterion) {
        return switch (criterion) {
            case USE -> Arrays.stream(BudgetLine.Use.values()).map(Enum::name).toList();
            case SOURCE ->
                Arrays.stream(BudgetLine.Source.values()).map(Enum::name).toList();
            default -> List.of();
        };
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        var kind = criterion.is().equals(USE) ? "use" : "source";
        return criterion.values().stream()
                .map(value -> messages.getMessage("budgets." + kind + "." + value, null, language))
                .collect(Collectors.joining(", "));
    }
}
