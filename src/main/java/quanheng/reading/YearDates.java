package quanheng.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days printed without their year, as plans of one year print them: 6月底前, 三季度末, 年底前.
final class YearDates {
    private static final Pattern DAY = Pattern.compile(
            "(?<![年\\d—~至到.、-])(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(?<d>[12]\\d|3[01]|0?[1-9])日)?"
                    + "(?:(?<t>上旬|中旬|下旬|底|末)(?:之前|以前|前)?|(?:之前|以前|前))");
    private static final Pattern QUARTER = Pattern.compile("(?<![每年\\d])第?(?<q>[一二三四1-4])季度(?:末|底|内|前|结束)(?:之?前)?");
    private static final Pattern HALF = Pattern.compile("(?<![年、])(?<h>上|下)半年(?:底|末|内|前)?(?![、各和均至])");
    private static final Pattern END =
            Pattern.compile("(?<![每去上当次翌跨历全\\d一二三四五六七八九十〇零两几多往半])(?:本年度?|今年)?年(?:底|末|内)(?:之?前)?|(?<![每穿])全年(?![度龄])");

    private YearDates() {}

    /// The deadlines within `from..to` in `year`.
    static List<Deadlines.Deadline> in(String text, int from, int to, int year) {
        var found = new ArrayList<Deadlines.Deadline>();
        var days = DAY.matcher(text).region(from, to).useTransparentBounds(true);
        while (days.find()) {
            if (!isYearly(text, days.start(), from)) {
                found.add(new Deadlines.Deadline(days.start(), days.end(), day(year, days), false));
            }
        }
        var quarters = QUARTER.matcher(text).region(from, to).useTransparentBounds(true);
        while (quarters.find()) {
            int month = Numerals.whole(quarters.group("q")) * 3;
            add(found, quarters.start(), quarters.end(), YearMonth.of(year, month));
        }
        var halves = HALF.matcher(text).region(from, to).useTransparentBounds(true);
        while (halves.find()) {
            add(
                    found,
                    halves.start(),
                    halves.end(),
                    YearMonth.of(year, halves.group("h").equals("上") ? 6 : 12));
        }
        var ends = END.matcher(text).region(from, to).useTransparentBounds(true);
        while (ends.find()) {
            add(found, ends.start(), ends.end(), YearMonth.of(year, 12));
        }
        return found;
    }

    private static LocalDate day(int year, java.util.regex.Matcher m) {
        var month = YearMonth.of(year, Numerals.whole(m.group("m")));
        if (m.group("d") != null) {
            return month.atDay(Math.min(Numerals.whole(m.group("d")), month.lengthOfMonth()));
        }
        @Nullable String tail = m.group("t");
        return tail == null
                ? month.atEndOfMonth()
                : switch (tail) {
                    case "上旬" -> month.atDay(10);
                    case "中旬" -> month.atDay(20);
                    default -> month.atEndOfMonth();
                };
    }

    private static void add(List<Deadlines.Deadline> found, int start, int end, YearMonth month) {
        found.add(new Deadlines.Deadline(start, end, month.atEndOfMonth(), false));
    }

    /// True after 每年: a day of every year is no deadline.
    private static boolean isYearly(String text, int at, int from) {
        return text.substring(Math.max(from, at - 4), at).contains("每");
    }
}
