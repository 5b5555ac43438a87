package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the days by which something is to be reached.
final class Deadlines {
    /// A deadline in a sentence; `past` where it had passed before the plan was issued.
    record Deadline(int start, int end, LocalDate day, boolean past) {}

    private static final Words PERIOD = Words.load("period-words");
    private static final Pattern BASE = Pattern.compile("(?:比|较|与|以|从|自|由|对比|相比|比照|在)$");
    private static final Pattern YEARS = Pattern.compile(
            "(?:力争|通过|用|经过|未来|今后|利用)?(?:[一二两三四五]|[1-5])(?:[—~至到-](?:[一二两三四五]|[1-5]))?(?:年内|年左右时间|年时间|年的?努力|年左右)");

    private final Horizon horizon;

    Deadlines(Horizon horizon) {
        this.horizon = horizon;
    }

    /// The deadlines that a sentence names, in text order.
    List<Deadline> in(String text, int from, int to) {
        var found = new ArrayList<Deadline>();
        for (var moment : Dates.all(text, from, to)) {
            if (!isBase(text, moment, from)) {
                found.add(new Deadline(moment.start(), moment.end(), moment.last(), horizon.isPast(moment.last())));
            }
        }
        var end = horizon.end();
        if (end != null) {
            wholePeriod(text, new Lines.Line(from, to), end, found);
        }
        int year = horizon.onlyYear();
        if (year > 0) {
            for (var day : YearDates.in(text, from, to, year)) {
                if (found.stream().noneMatch(d -> d.start() < day.end() && day.start() < d.end())) {
                    found.add(day);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static void wholePeriod(String text, Lines.Line within, LocalDate end, List<Deadline> found) {
        int from = within.start();
        int to = within.end();
        int at = PERIOD.find(text, from, to);
        while (at >= 0) {
            int n = PERIOD.at(text, at, to);
            int start = at;
            if (found.stream().noneMatch(d -> d.start() <= start && start < d.end())) {
                found.add(new Deadline(at, at + n, end, false));
            }
            at = PERIOD.find(text, at + n, to);
        }
        var years = YEARS.matcher(text).region(from, to);
        while (years.find()) {
            found.add(new Deadline(years.start(), years.end(), end, false));
        }
    }

    /// True for a year that is only compared with, as in 比2020年提高.
    private static boolean isBase(String text, Dates.Moment moment, int from) {
        int before = Math.max(from, moment.start() - 2);
        if (text.startsWith("相比", moment.end())
                || text.startsWith("为基", moment.end())
                || text.startsWith("的基础", moment.end())
                || text.startsWith("基础", moment.end())) {
            return true;
        }
        if (text.startsWith("起", moment.end())
                || text.startsWith("以来", moment.end())
                || text.startsWith("开始", moment.end())) {
            return true;
        }
        char last = moment.start() > from ? text.charAt(moment.start() - 1) : ' ';
        if (moment.range()) {
            return text.startsWith("完成", moment.end()) && last == '从';
        }
        boolean base = last != '在'
                && BASE.matcher(text.substring(before, moment.start())).find();
        boolean value = text.startsWith("的", moment.end()) && !text.startsWith("的目标", moment.end());
        return base || (value && last != '到' && last != '至' && !isRaisedTo(text, moment, from));
    }

    private static boolean isRaisedTo(String text, Dates.Moment moment, int from) {
        return text.substring(Math.max(from, moment.start() - 4), moment.start())
                .matches(".*(?:提高到|增长到|增加到|提升到|升至|增至)");
    }

    /// The deadline that holds at `at`: the nearest before it, else the first after it up to `to`.
    static @Nullable Deadline at(List<Deadline> deadlines, int at, int to) {
        Deadline before = null;
        for (var d : deadlines) {
            if (d.start() <= at) {
                before = d;
            } else if (before == null && d.end() <= to) {
                return d;
            }
        }
        return before;
    }
}
