package quanheng.workdays;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The notices that came with the application: a calendar library and what corrects it.
final class PublishedDays {
    static final int FIRST = 2002;
    static final int LAST = last();

    private static final Map<LocalDate, Boolean> CORRECTIONS = Corrections.read();

    private PublishedDays() {}

    static boolean has(int year) {
        return year >= FIRST && year <= LAST;
    }

    /// Whether the announced days of a year are worked.
    static Map<LocalDate, Boolean> of(int year) {
        var days = new HashMap<LocalDate, Boolean>();
        var first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            var announced = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (announced != null) {
                days.put(day, announced.isWork());
            }
            var corrected = CORRECTIONS.get(day);
            if (corrected != null) {
                days.put(day, corrected);
            }
        });
        return days;
    }

    private static int last() {
        var year = FIRST;
        while (LegalHoliday.fromYmd(year + 1, 10, 1) != null) {
            year++;
        }
        return year;
    }
}
