package quanheng.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.EventTotals;
import quanheng.registers.Occurrence;
import quanheng.registers.Registers;
import quanheng.registers.Right;

/// What happened to rights within days and is counted by itself: transfers, licenses, pledges, honours. One contract
/// over several rights is an event of each of them.
@Component
class RightEvents implements Measure {
    private final AsOf rights;
    private final Registers registers;
    private final Reference reference;
    private final RightStock explaining;
    private final MessageSource messages;

    RightEvents(AsOf rights, Registers registers, Reference reference, RightStock explaining, MessageSource messages) {
        this.rights = rights;
        this.registers = registers;
        this.reference = reference;
        this.explaining = explaining;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "registers.events";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    /// Events; contracts, those without a number one each; rights; amounts in 10,000 yuan.
    @Override
    public List<String> quantities() {
        return List.of("records", "contracts", "rights", "amount");
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
    public boolean adds(String quantity) {
        return !quantity.equals("contracts") && !quantity.equals("rights");
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var criteria = new RightCriteria(rights, reference, selection);
        var span = selection.span();
        var totals = rights.totals(criteria.filter(), criteria.events(), span.from(), span.to());
        var notes = new ArrayList<Phrase>();
        if (quantity.equals("amount") && totals.silent() > 0) {
            notes.add(Phrase.of("indicators.note.no-amount", Long.toString(totals.silent())));
        }
        return new Counted(BigDecimal.valueOf(of(quantity, totals)), totals.events(), notes);
    }

    private static long of(String quantity, EventTotals totals) {
        return switch (quantity) {
            case "", "records" -> totals.events();
            case "rights" -> totals.rights();
            case "contracts" -> totals.contracts();
            case "amount" -> totals.amount();
            default -> throw new IllegalArgumentException("no quantity '%s' of events".formatted(quantity));
        };
    }

    private static BigDecimal total(String quantity, List<Occurrence> found) {
        return BigDecimal.valueOf(
                switch (quantity) {
                    case "", "records" -> found.size();
                    case "rights" ->
                        found.stream().mapToInt(Occurrence::right).distinct().count();
                    case "contracts" -> contracts(found);
                    case "amount" ->
                        found.stream()
                                .mapToLong(each -> Math.max(0, each.amount()))
                                .sum();
                    default -> throw new IllegalArgumentException("no quantity '%s' of events".formatted(quantity));
                });
    }

    private static long contracts(List<Occurrence> found) {
        var numbers = found.stream().map(Occurrence::reference).filter(each -> !each.isEmpty());
        return numbers.distinct().count()
                + found.stream().filter(each -> each.reference().isEmpty()).count();
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var totals = new HashMap<String, BigDecimal>();
        occurrences(selection).stream()
                .collect(Collectors.groupingBy(Occurrence::place))
                .forEach((place, found) -> totals.put(place, total(quantity, found)));
        return totals;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var months = new HashMap<String, BigDecimal[]>();
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        occurrences(selection.over(new Span(from.atDay(1), to.atEndOfMonth()))).stream()
                .collect(Collectors.groupingBy(
                        Occurrence::place, Collectors.groupingBy(each -> YearMonth.from(each.on()))))
                .forEach((place, found) -> {
                    var row = new BigDecimal[count];
                    Arrays.setAll(row, month -> total(quantity, found.getOrDefault(from.plusMonths(month), List.of())));
                    months.put(place, row);
                });
        return months;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        var some = occurrences(selection).stream()
                .sorted(Comparator.comparing(Occurrence::on)
                        .reversed()
                        .thenComparingInt(Occurrence::right)
                        .thenComparing(Occurrence::reference))
                .skip(offset)
                .limit(limit)
                .toList();
        var named = registers
                .all(some.stream().map(Occurrence::right).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Right::id, right -> right));
        var records = new ArrayList<CountedRecord>();
        for (var each : some) {
            var right = named.get(each.right());
            if (right != null) {
                records.add(record(each, right, selection));
            }
        }
        return records;
    }

    private static CountedRecord record(Occurrence each, Right right, Selection selection) {
        return new CountedRecord(
                right.particulars().number(),
                right.particulars().title(),
                each.place(),
                each.on(),
                each.amount() < 0 ? null : BigDecimal.valueOf(each.amount()),
                RightMeasure.path(right, selection));
    }

    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        return explaining.explain(selection, record);
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return new RightWords(messages, language).of(criterion);
    }

    private List<Occurrence> occurrences(Selection selection) {
        var criteria = new RightCriteria(rights, reference, selection);
        var span = selection.span();
        return rights.occurrences(criteria.filter(), criteria.events(), span.from(), span.to());
    }
}
