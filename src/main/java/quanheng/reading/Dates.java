package quanheng.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days, months, years, five-year plans and ranges of them.
final class Dates {
    /// A stretch of text that names a time: its first and last day.
    record Moment(int start, int end, LocalDate first, LocalDate last, boolean range) {}

    private static final String YEAR = "(?:(?:19|20)\\d\\d|[一二][九〇零][〇零一二三四五六七八九]{2})";
    private static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String TAIL = "(?:上旬|中旬|下旬|上半年|下半年|[一二三四1-4]季度|年?底|年?末|初)";
    private static final Pattern RANGE =
            Pattern.compile("(?<y1>" + YEAR + ")[年./]?(?:(?<m1>" + MONTH + ")(?:月份?|[./]|(?=[—~至到-])))?"
                    + "(?:(?<d1>" + DAY + ")日?)?(?<t1>" + TAIL + ")?(?:起)?[—~至到-]{1,3}"
                    + "(?:(?<y2>" + YEAR + ")[年./]?)?(?:(?<m2>" + MONTH + ")(?:月份?|[./]|(?![\\d年])))?(?:(?<d2>" + DAY
                    + ")日)?(?<t2>" + TAIL + ")?");
    private static final Pattern SINGLE = Pattern.compile(
            "(?<!\\d)(?<y>" + YEAR + ")年(?:(?<m>" + MONTH + ")月份?)?(?:(?<d>" + DAY + ")日)?(?<t>" + TAIL + ")?");
    private static final Pattern FIVE = Pattern.compile("“?十(?<n>[一二三四五六七])五”?(?:规划|计划)?(?:时期|期间|期末|期|末)");
    private static final Pattern MONTH_RANGE = Pattern.compile("(?<m1>" + MONTH + ")月(?:(?<d1>" + DAY + ")日)?(?<t1>"
            + TAIL + ")?[—~至到-]{1,3}(?<m2>" + MONTH + ")月(?:(?<d2>" + DAY + ")日)?(?<t2>" + TAIL + ")?");

    private Dates() {}

    /// The first range within `from..to`; `year` serves where only months are printed.
    static @Nullable Moment range(String text, int from, int to, int year) {
        var m = RANGE.matcher(text).region(from, to);
        while (m.find()) {
            if (m.group("y2") != null || (m.group("m2") != null && m.group("m1") != null)) {
                return range(m);
            }
        }
        if (year > 0) {
            var months = MONTH_RANGE.matcher(text).region(from, to);
            if (months.find()) {
                var first = first(year, months.group("m1"), months.group("d1"), months.group("t1"));
                var last = last(year, months.group("m2"), months.group("d2"), months.group("t2"));
                return last.isBefore(first) ? null : new Moment(months.start(), months.end(), first, last, true);
            }
        }
        return null;
    }

    private static @Nullable Moment range(Matcher m) {
        int y1 = Numerals.whole(m.group("y1"));
        int y2 = m.group("y2") == null ? y1 : Numerals.whole(m.group("y2"));
        var first = first(y1, m.group("m1"), m.group("d1"), m.group("t1"));
        var last = last(y2, m.group("m2"), m.group("d2"), m.group("t2"));
        return last.isBefore(first) ? null : new Moment(m.start(), m.end(), first, last, true);
    }

    /// The first single moment within `from..to`.
    static @Nullable Moment single(String text, int from, int to) {
        var m = SINGLE.matcher(text).region(from, to);
        return m.find() ? single(m) : null;
    }

    private static Moment single(Matcher m) {
        int y = Numerals.whole(m.group("y"));
        return new Moment(
                m.start(),
                m.end(),
                first(y, m.group("m"), m.group("d"), m.group("t")),
                last(y, m.group("m"), m.group("d"), m.group("t")),
                false);
    }

    /// Every moment within `from..to`, in text order, ranges as one.
    static List<Moment> all(String text, int from, int to) {
        var found = new ArrayList<Moment>();
        int at = from;
        var single = SINGLE.matcher(text).region(from, to);
        boolean more = single.find();
        var range = RANGE.matcher(text).region(from, to);
        boolean ranges = range.find();
        while (more || ranges) {
            boolean takeRange = ranges && (!more || range.start() <= single.start());
            if (takeRange) {
                boolean full = range.group("y2") != null || (range.group("m2") != null && range.group("m1") != null);
                var moment = full ? range(range) : null;
                if (moment != null && moment.start() >= at) {
                    found.add(moment);
                    at = moment.end();
                }
                ranges = range.find();
            } else {
                if (single.start() >= at) {
                    found.add(single(single));
                    at = single.end();
                }
                more = single.find();
            }
        }
        fiveYearPlans(text, from, to, found);
        return found;
    }

    private static void fiveYearPlans(String text, int from, int to, List<Moment> found) {
        var m = FIVE.matcher(text).region(from, to);
        while (m.find()) {
            int last = 2005 + 5 * Numerals.whole(m.group("n"));
            found.add(new Moment(m.start(), m.end(), LocalDate.of(last - 4, 1, 1), LocalDate.of(last, 12, 31), false));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    /// The whole text as one day, or null.
    static @Nullable LocalDate day(String text) {
        var m = SINGLE.matcher(text);
        return m.matches() && m.group("d") != null ? single(m).last() : null;
    }

    /// The last year of a five-year plan named in a title, such as `十四五`; 0 where none.
    static int fiveYearEnd(String title) {
        var m = Pattern.compile("十([一二三四五六七])五").matcher(title);
        return m.find() ? 2005 + 5 * Numerals.whole(m.group(1)) : 0;
    }

    private static LocalDate first(int year, @Nullable String month, @Nullable String day, @Nullable String tail) {
        if (month == null) {
            return tail != null && tail.equals("下半年") ? LocalDate.of(year, 7, 1) : LocalDate.of(year, 1, 1);
        }
        int m = Numerals.whole(month);
        if (day != null) {
            return LocalDate.of(
                    year,
                    m,
                    Math.clamp(Numerals.whole(day), 1, YearMonth.of(year, m).lengthOfMonth()));
        }
        return LocalDate.of(
                year,
                m,
                tail == null
                        ? 1
                        : switch (tail) {
                            case "中旬" -> 11;
                            case "下旬" -> 21;
                            default -> 1;
                        });
    }

    private static LocalDate last(int year, @Nullable String month, @Nullable String day, @Nullable String tail) {
        if (month == null) {
            return tail != null && tail.equals("上半年") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
        }
        var ym = YearMonth.of(year, Numerals.whole(month));
        if (day != null) {
            return ym.atDay(Math.clamp(Numerals.whole(day), 1, ym.lengthOfMonth()));
        }
        return tail == null
                ? ym.atEndOfMonth()
                : switch (tail) {
                    case "上旬" -> ym.atDay(10);
                    case "中旬" -> ym.atDay(20);
                    default -> ym.atEndOfMonth();
                };
    }
}
