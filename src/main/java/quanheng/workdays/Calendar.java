package quanheng.workdays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All that is known of working days at one moment: what came with the application, and on top what the office loaded.
///
/// @param revision the newest of what was loaded
/// @param years    years whose notice was loaded
/// @param loaded   whether the days of loaded notices are worked
/// @param closed   days on which the office's systems could not be reached
record Calendar(
        String revision,
        Set<Integer> years,
        Map<LocalDate, Boolean> loaded,
        Set<LocalDate> closed,
        Map<Integer, YearDays> counted) {
    static final Calendar PUBLISHED = new Calendar("", Set.of(), Map.of(), Set.of());

    Calendar(String revision, Set<Integer> years, Map<LocalDate, Boolean> loaded, Set<LocalDate> closed) {
        this(revision, Set.copyOf(years), Map.copyOf(loaded), Set.copyOf(closed), new ConcurrentHashMap<>());
    }

    YearDays year(int year) {
        var known = counted.get(year);
        return known != null ? known : counted.computeIfAbsent(year, this::count);
    }

    private YearDays count(int year) {
        var days = PublishedDays.of(year);
        loaded.forEach((day, worked) -> {
            if (day.getYear() == year) {
                days.put(day, worked);
            }
        });
        return new YearDays(year, days);
    }

    boolean hasNotice(int year) {
        return PublishedDays.has(year) || years.contains(year);
    }

    /// The `count`-th working day after a day; the day itself where `count` is 0.
    LocalDate plus(int count, LocalDate start) {
        if (count == 0) {
            return start;
        }
        var year = start.getYear();
        var n = year(year).upTo(start.getDayOfYear()) + count;
        while (n > year(year).count()) {
            n -= year(year).count();
            year++;
        }
        return year(year).nth(n);
    }

    /// The `count`-th working day before a day; the day itself where `count` is 0.
    LocalDate minus(int count, LocalDate end) {
        if (count == 0) {
            return end;
        }
        var year = end.getYear();
        var n = year(year).upTo(end.getDayOfYear() - 1) - count + 1;
        while (n < 1) {
            year--;
            n += year(year).count();
        }
        return year(year).nth(n);
    }

    long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return 0;
        }
        var days = (long) year(to.getYear()).upTo(to.getDayOfYear())
                - year(from.getYear()).upTo(from.getDayOfYear() - 1);
        for (var year = from.getYear(); year < to.getYear(); year++) {
            days += year(year).count();
        }
        return days;
    }
}
