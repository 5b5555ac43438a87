package quanheng.indicators.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// What is marked below a chart: years, or every third month where there are few. Where most of what was
/// observed stands at their ends, the ends are marked, so that a point of 31 December stands above its own year
/// and not above the next.
record Ticks(List<Mark> marks) {
    private static final int FEW_MONTHS = 30;
    private static final int APART = 3;

    /// A mark.
    ///
    /// @param words the year, or the year and month it is in
    record Mark(LocalDate day, String words) {}

    /// @param points the days that were observed
    static Ticks of(LocalDate first, LocalDate last, List<LocalDate> points) {
        var isYearly = first.until(last).toTotalMonths() > FEW_MONTHS;
        var atEnds =
                points.stream().filter(day -> day.equals(end(day, isYearly))).count();
        var isAtEnds = atEnds * 2 >= points.size();
        var step = isYearly ? Period.ofYears(1) : Period.ofMonths(APART);
        var begin = isYearly ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        if (!isAtEnds) {
            begin = begin.plus(isYearly ? step : Period.ofMonths(1));
        }
        var marks = new ArrayList<Mark>();
        for (; !day(begin, isYearly, isAtEnds).isAfter(last); begin = begin.plus(step)) {
            var words = isYearly
                    ? Integer.toString(begin.getYear())
                    : begin.toString().substring(0, 7);
            marks.add(new Mark(day(begin, isYearly, isAtEnds), words));
        }
        return new Ticks(List.copyOf(marks));
    }

    private static LocalDate day(LocalDate begin, boolean isYearly, boolean isAtEnds) {
        return isAtEnds ? end(begin, isYearly) : begin;
    }

    private static LocalDate end(LocalDate day, boolean isYearly) {
        return day.with(isYearly ? TemporalAdjusters.lastDayOfYear() : TemporalAdjusters.lastDayOfMonth());
    }
}
