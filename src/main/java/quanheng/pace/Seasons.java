package quanheng.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How what happens in a year falls on its months. Each of the last full years, at most five, gives the part of its sum
/// that fell on each month; the mean of these parts is the season's, so that a large year weighs no more than a small
/// one. Where fewer than two full years are known, or one of them has months below 0, every day is like any other.
///
/// @param parts   twelve that add up to 1; none where every day is like any other
/// @param years   those they are taken from
/// @param reasons the method, and why another is not used
public record Seasons(List<BigDecimal> parts, List<Integer> years, List<Reason> reasons) {
    private static final int MOST_YEARS = 5;

    public Seasons {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
        reasons = List.copyOf(reasons);
    }

    /// Every day like any other (时间进度).
    public static Seasons even() {
        return new Seasons(List.of(), List.of(), List.of(Reason.of("seasons.even")));
    }

    /// The seasons of a figure; a stock is taken by its changes.
    ///
    /// @param year only full years before this one are looked at
    public static Seasons of(Series series, int year) {
        var flow = series.changes();
        var full = flow.fullYears().stream().filter(each -> each < year).toList();
        var years = full.subList(Math.max(0, full.size() - MOST_YEARS), full.size());
        if (years.size() < 2) {
            return evenBecause(Reason.of("seasons.too-few-years", years.size()));
        }
        for (var each : years) {
            if (!isUsable(flow, each)) {
                return evenBecause(Reason.of("seasons.unusable-year", Integer.toString(each)));
            }
        }
        return new Seasons(
                parts(flow, years),
                years,
                List.of(Reason.of(
                        "seasons.seasonal",
                        Integer.toString(years.getFirst()),
                        Integer.toString(years.getLast()),
                        years.size())));
    }

    public boolean isEven() {
        return parts.isEmpty();
    }

    /// Which part of what is to happen within some days is due at the end of one of them: 0 before the first, 1 from
    /// the
    /// last on.
    public BigDecimal due(LocalDate from, LocalDate to, LocalDate day) {
        if (day.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(to)) {
            return BigDecimal.ONE;
        }
        var whole = weight(from, to);
        return whole.signum() == 0
                ? Exactly.divide(BigDecimal.valueOf(Exactly.days(from, day)), Exactly.days(from, to))
                : Exactly.divide(weight(from, day), whole);
    }

    private BigDecimal weight(LocalDate from, LocalDate to) {
        if (isEven()) {
            return BigDecimal.valueOf(Exactly.days(from, to));
        }
        var weight = BigDecimal.ZERO;
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            var part = parts.get(month.getMonthValue() - 1);
            weight = weight.add(Exactly.multiply(part, months(later(from, month.atDay(1)), earlier(to, month))));
        }
        return weight;
    }

    /// The part of one month that some days of it are.
    private static BigDecimal months(LocalDate from, LocalDate to) {
        return Exactly.divide(
                BigDecimal.valueOf(Exactly.days(from, to)), YearMonth.from(from).lengthOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, YearMonth month) {
        return one.isBefore(month.atEndOfMonth()) ? one : month.atEndOfMonth();
    }

    private static boolean isUsable(Series flow, int year) {
        var values = monthsOf(flow, year);
        return values.stream().noneMatch(value -> value.signum() < 0)
                && Exactly.sum(values).signum() > 0;
    }

    private static List<BigDecimal> monthsOf(Series flow, int year) {
        var values = new ArrayList<BigDecimal>();
        for (var month = 1; month <= 12; month++) {
            values.add(flow.at(YearMonth.of(year, month)));
        }
        return values;
    }

    private static List<BigDecimal> parts(Series flow, List<Integer> years) {
        var parts = new ArrayList<>(Collections.nCopies(12, BigDecimal.ZERO));
        for (var year : years) {
            var values = monthsOf(flow, year);
            var sum = Exactly.sum(values);
            for (var month = 0; month < 12; month++) {
                parts.set(month, parts.get(month).add(Exactly.divide(values.get(month), sum)));
            }
        }
        parts.replaceAll(part -> Exactly.divide(part, years.size()));
        return parts;
    }

    private static Seasons evenBecause(Reason why) {
        return new Seasons(List.of(), List.of(), List.of(why, Reason.of("seasons.even")));
    }
}
