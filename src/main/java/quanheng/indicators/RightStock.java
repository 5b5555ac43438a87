package quanheng.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.registers.Right;

/// Rights there are on a day (存量), by the state their events make.
@Component
class RightStock extends RightMeasure {
    RightStock(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages);
    }

    @Override
    public String id() {
        return "registers.rights";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    Filter filter(Selection selection) {
        return new RightCriteria(rights, reference, selection).filter();
    }

    /// Months are told in one go for rights in force; of other states month by month.
    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var inForce = selection.where().contains(Criterion.is("in-force"));
        var other = selection.where().stream()
                .anyMatch(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals("state"));
        if (inForce && !other) {
            return super.byMonth(quantity, selection, from, to);
        }
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, BigDecimal[]>();
        for (var month = 0; month < count; month++) {
            var at = month;
            var day = from.plusMonths(month).atEndOfMonth();
            byRegion(quantity, selection.over(Span.on(day)))
                    .forEach((place, value) -> months.computeIfAbsent(place, any -> zeros(count))[at] = value);
        }
        return months;
    }

    private static BigDecimal[] zeros(int count) {
        var zeros = new BigDecimal[count];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    @Override
    Map<String, long[]> months(Filter filter, YearMonth from, YearMonth to) {
        return rights.inForce(filter, from, to);
    }

    @Override
    List<Explanation.Ground> days(Right right, Selection selection) {
        return List.of();
    }
}
