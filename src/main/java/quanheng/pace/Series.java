package quanheng.pace;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A figure month by month, without gaps.
///
/// @param kind   whether the months are what there was at their ends, or what happened in them
/// @param values one a month, all told
public record Series(Kind kind, YearMonth first, List<BigDecimal> values) {
    public Series {
        values = List.copyOf(values);
    }

    /// What a month's figure says.
    public enum Kind {
        /// What there is at the end of the month (存量).
        STOCK,
        /// What happened in the month (流量).
        FLOW
    }

    public YearMonth last() {
        return first.plusMonths(values.size() - 1L);
    }

    /// The years of which every month is told, in order.
    public List<Integer> fullYears() {
        var years = new ArrayList<Integer>();
        for (var year = first.getYear(); year <= last().getYear(); year++) {
            if (has(YearMonth.of(year, 1)) && has(YearMonth.of(year, 12))) {
                years.add(year);
            }
        }
        return years;
    }

    /// Whether a month is told.
    public boolean has(YearMonth month) {
        return !values.isEmpty() && !month.isBefore(first) && !month.isAfter(last());
    }

    /// @throws IndexOutOfBoundsException where the month is not told
    public BigDecimal at(YearMonth month) {
        return values.get((int) first.until(month, ChronoUnit.MONTHS));
    }

    /// The sum of the months told among some; of a flow what happened in them.
    BigDecimal sum(YearMonth from, YearMonth to) {
        var sum = BigDecimal.ZERO;
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (has(month)) {
                sum = sum.add(at(month));
            }
        }
        return sum;
    }

    /// Only the months before one.
    public Series before(YearMonth month) {
        var length = Math.clamp(first.until(month, ChronoUnit.MONTHS), 0, values.size());
        return new Series(kind, first, values.subList(0, length));
    }

    /// What changed from month to month: a stock as a flow. A flow stays as it is.
    public Series changes() {
        if (kind == Kind.FLOW) {
            return this;
        }
        var changes = new ArrayList<BigDecimal>();
        for (var month = 1; month < values.size(); month++) {
            changes.add(values.get(month).subtract(values.get(month - 1)));
        }
        return new Series(Kind.FLOW, first.plusMonths(1), changes);
    }
}
