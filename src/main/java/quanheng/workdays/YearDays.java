package quanheng.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// The working days of one year, counted through once, so that a question about them needs no walk from day to day.
final class YearDays {
    private final int year;

    /// How many days of the year up to and with its n-th are worked.
    private final int[] upTo;

    /// The n-th working day, as a day of the year.
    private final int[] workdays;

    YearDays(int year, Map<LocalDate, Boolean> announced) {
        this.year = year;
        var first = LocalDate.of(year, 1, 1);
        upTo = new int[first.lengthOfYear() + 1];
        var worked = new int[first.lengthOfYear()];
        for (var day = 1; day < upTo.length; day++) {
            var date = first.withDayOfYear(day);
            var isWorked = announced.getOrDefault(date, !isWeekend(date));
            upTo[day] = upTo[day - 1] + (isWorked ? 1 : 0);
            if (isWorked) {
                worked[upTo[day] - 1] = day;
            }
        }
        workdays = java.util.Arrays.copyOf(worked, upTo[upTo.length - 1]);
    }

    boolean isWorked(int dayOfYear) {
        return upTo[dayOfYear] > upTo[dayOfYear - 1];
    }

    /// Working days from the first of January to a day, both included; 0 for day 0.
    int upTo(int dayOfYear) {
        return upTo[dayOfYear];
    }

    int count() {
        return workdays.length;
    }

    /// The n-th working day of the year, the first being 1.
    LocalDate nth(int n) {
        return LocalDate.ofYearDay(year, workdays[n - 1]);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
