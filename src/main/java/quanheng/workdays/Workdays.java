package quanheng.workdays;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Working days (工作日) by the yearly notices of the State Council: weekends and days off are not
/// worked, make-up days (调休上班) are. A year without a notice is reckoned from weekends alone and
/// is *provisional*.
@Component
public class Workdays {
    static final int FIRST_PUBLISHED = 2002;
    static final int LAST_PUBLISHED = lastPublished();

    private static final Map<LocalDate, Boolean> CORRECTIONS = Corrections.read();

    private final Map<Integer, Map<LocalDate, Boolean>> years = new ConcurrentHashMap<>();

    Workdays() {}

    /// The calendar of the published notices, without what an office has loaded.
    public static Workdays published() {
        return new Workdays();
    }

    /// Whether a day is worked.
    public boolean isWorkday(LocalDate day) {
        var announced = CORRECTIONS.containsKey(day)
                ? CORRECTIONS.get(day)
                : announced(day.getYear()).get(day);
        return announced != null ? announced : !isWeekend(day);
    }

    /// The `count`-th working day after `start`; the day of `start` itself does not count.
    ///
    /// @param count working days, at least 0; with 0 the answer is `start`
    /// @throws IllegalArgumentException where `count` is negative
    public LocalDate plus(int count, LocalDate start) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count %d working days".formatted(count));
        }
        var day = start;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /// The `count`-th working day before `end`; the day of `end` itself does not count.
    ///
    /// @param count working days, at least 0; with 0 the answer is `end`
    /// @throws IllegalArgumentException where `count` is negative
    public LocalDate minus(int count, LocalDate end) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count %d working days".formatted(count));
        }
        var day = end;
        for (var left = count; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /// How many days are worked from one day to another, both included; 0 where `to` is before `from`.
    public long between(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : from.datesUntil(to.plusDays(1)).filter(this::isWorkday).count();
    }

    /// The day itself where it is worked, else the next working day after it.
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkday(day) ? day : plus(1, day);
    }

    /// Whether a year's days off are not (or no longer) known from a notice, so that its working days
    /// are reckoned from weekends alone.
    public boolean isProvisional(int year) {
        return year < FIRST_PUBLISHED || year > LAST_PUBLISHED;
    }

    private Map<LocalDate, Boolean> announced(int year) {
        return years.computeIfAbsent(year, Workdays::read);
    }

    private static Map<LocalDate, Boolean> read(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .map(day -> LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .filter(holiday -> holiday != null)
                .collect(Collectors.toUnmodifiableMap(Workdays::dayOf, LegalHoliday::isWork));
    }

    private static LocalDate dayOf(LegalHoliday holiday) {
        var day = holiday.getDay();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static int lastPublished() {
        var year = FIRST_PUBLISHED;
        while (LegalHoliday.fromYmd(year + 1, 10, 1) != null) {
            year++;
        }
        return year;
    }
}
