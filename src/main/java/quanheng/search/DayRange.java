package quanheng.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A range of days: `2013`, `2013-05`, `2013-05-06`, `2013..2016`, `2013..`, `..2016`, `>=2013`, `<2016`.
///
/// @param from first day; open where null
/// @param to   last day; open where null
record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern PART =
            Pattern.compile("(?<year>[12][0-9]{3})(?:[-/.]?(?<month>[0-9]{1,2})(?:[-/.]?(?<day>[0-9]{1,2}))?)?");

    /// @return null where it is not written as one
    static @Nullable DayRange read(String plain) {
        var text = plain.strip();
        if (text.startsWith(">") || text.startsWith("<")) {
            return compared(text);
        }
        var dots = text.indexOf("..");
        if (dots < 0) {
            return part(text);
        }
        var from = text.substring(0, dots);
        var to = text.substring(dots + 2);
        var first = from.isBlank() ? new DayRange(null, null) : part(from);
        var last = to.isBlank() ? new DayRange(null, null) : part(to);
        var said = !from.isBlank() || !to.isBlank();
        return first == null || last == null || !said ? null : new DayRange(first.from(), last.to());
    }

    boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    private static @Nullable DayRange compared(String text) {
        var equal = text.length() > 1 && text.charAt(1) == '=';
        var day = part(text.substring(equal ? 2 : 1));
        if (day == null || day.from() == null || day.to() == null) {
            return null;
        }
        if (text.charAt(0) == '>') {
            return new DayRange(equal ? day.from() : day.to().plusDays(1), null);
        }
        return new DayRange(null, equal ? day.to() : day.from().minusDays(1));
    }

    private static @Nullable DayRange part(String written) {
        var match = PART.matcher(written.strip().replaceAll("[-/.]$", ""));
        if (!match.matches()) {
            return null;
        }
        var year = Integer.parseInt(match.group("year"));
        if (match.group("month") == null) {
            return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        try {
            var month = YearMonth.of(year, Integer.parseInt(match.group("month")));
            if (match.group("day") == null) {
                return new DayRange(month.atDay(1), month.atEndOfMonth());
            }
            var day = month.atDay(Integer.parseInt(match.group("day")));
            return new DayRange(day, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
