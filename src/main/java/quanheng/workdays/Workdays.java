package quanheng.workdays;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Working days (工作日) by the yearly notices of the State Council: weekends and days off are not
/// worked, make-up days (调休上班) are. A year without a notice is reckoned from weekends alone and
/// is *provisional*. Notices the office loads ([Calendars]) go over those that came with the application.
@Component
public class Workdays {
    private static final String USUAL_HOURS = "09:00-12:00,14:00-17:30";

    private final Supplier<Calendar> source;
    private final OpeningHours hours;
    private volatile @Nullable Calendar read;

    @Autowired
    Workdays(CalendarStore store, @Value("${quanheng.opening-hours:" + USUAL_HOURS + "}") String hours) {
        this(store::read, OpeningHours.of(hours));
    }

    Workdays(Supplier<Calendar> source) {
        this(source, OpeningHours.of(USUAL_HOURS));
    }

    private Workdays(Supplier<Calendar> source, OpeningHours hours) {
        this.source = source;
        this.hours = hours;
    }

    /// The calendar of the notices that came with the application, without what an office has loaded.
    public static Workdays published() {
        return new Workdays(() -> Calendar.PUBLISHED);
    }

    /// Whether a day is worked.
    public boolean isWorkday(LocalDate day) {
        return calendar().year(day.getYear()).isWorked(day.getDayOfYear());
    }

    /// The `count`-th working day after `start`; the day of `start` itself does not count.
    ///
    /// @param count working days, at least 0; with 0 the answer is `start`
    /// @throws IllegalArgumentException where `count` is negative
    public LocalDate plus(int count, LocalDate start) {
        return calendar().plus(checked(count), start);
    }

    /// The `count`-th working day before `end`; the day of `end` itself does not count.
    ///
    /// @param count working days, at least 0; with 0 the answer is `end`
    /// @throws IllegalArgumentException where `count` is negative
    public LocalDate minus(int count, LocalDate end) {
        return calendar().minus(checked(count), end);
    }

    /// How many days are worked from one day to another, both included; 0 where `to` is before `from`.
    public long between(LocalDate from, LocalDate to) {
        return calendar().between(from, to);
    }

    /// The day itself where it is worked, else the next working day after it.
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkday(day) ? day : plus(1, day);
    }

    /// As [#onOrAfter(LocalDate)], but also over days on which the office's systems could not be reached.
    public LocalDate openOnOrAfter(LocalDate day) {
        var open = onOrAfter(day);
        while (isClosed(open)) {
            open = plus(1, open);
        }
        return open;
    }

    /// When the office is open on a working day.
    public OpeningHours openingHours() {
        return hours;
    }

    /// Whether the office has entered that its systems could not be reached on a day.
    public boolean isClosed(LocalDate day) {
        return calendar().closed().contains(day);
    }

    /// Whether a year's days off are not (or no longer) known from a notice, so that its working days
    /// are reckoned from weekends alone.
    public boolean isProvisional(int year) {
        return !calendar().hasNotice(year);
    }

    /// Reads anew what the office has loaded; says whether anything had changed.
    boolean refresh() {
        var before = read;
        var now = source.get();
        if (before != null && before.revision().equals(now.revision())) {
            return false;
        }
        read = now;
        return before != null;
    }

    private Calendar calendar() {
        var known = read;
        if (known == null) {
            known = source.get();
            read = known;
        }
        return known;
    }

    private static int checked(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count %d working days".formatted(count));
        }
        return count;
    }
}
