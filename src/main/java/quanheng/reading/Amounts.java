package quanheng.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the amounts in a stretch of text, character by character.
final class Amounts {
    private static final Words UNITS = Words.load("units");
    private static final Words NOT_UNITS = Words.load("not-units");
    private static final Words AT_LEAST = Words.load("at-least-after");
    private static final Words AT_MOST = Words.load("at-most-after");
    private static final Words ABOUT = Words.load("exactly-after");

    private final String text;
    private final int to;
    private final List<PrintedAmount> found = new ArrayList<>();

    private Amounts(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /// A number that was read, with its scale; `end` is after it.
    private record Figure(BigDecimal value, String scale, int end, boolean han, boolean more) {
        Figure times(int powerOfTen, String newScale) {
            return new Figure(value.movePointRight(powerOfTen), newScale, end, han, more);
        }
    }

    /// One figure or two with the unit that follows them.
    private record Measured(Figure first, @Nullable Figure second, String unit, int unitEnd) {}

    static List<PrintedAmount> in(String text, int from, int to) {
        var amounts = new Amounts(text, to);
        int i = from;
        while (i < to) {
            i = amounts.isStart(i) ? amounts.read(i) : i + 1;
        }
        return amounts.found;
    }

    private boolean isStart(int at) {
        char c = text.charAt(at);
        return Numerals.isArabic(c) || Numerals.isHan(c);
    }

    /// Reads what starts at `at`; returns where to go on.
    private int read(int at) {
        boolean percent = text.startsWith("百分之", at);
        var first = figure(percent ? at + 3 : at);
        if (first == null) {
            return at + (percent ? 3 : 1);
        }
        if (isPartOfWord(at)) {
            return first.end();
        }
        var unit = percent ? "%" : unitAt(first.end());
        int end = percent ? first.end() : first.end() + length(unit);
        Figure second = null;
        int sep = separator(end);
        if (sep > 0 && (unit == null || percent || unit.equals("%"))) {
            int next = end + sep + (text.startsWith("百分之", end + sep) ? 3 : 0);
            second = figure(next);
            if (second != null && second.han() == first.han()) {
                unit = percent ? "%" : unitAt(second.end());
                end = percent ? second.end() : second.end() + length(unit);
            } else {
                second = null;
            }
        }
        if (unit == null) {
            return first.end();
        }
        add(at, new Measured(first, second, unit, end));
        return found.isEmpty() ? end : Math.max(end, found.getLast().end());
    }

    private boolean isPartOfWord(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before == '第'
                || before == '〔'
                || before == '.'
                || before == '+'
                || before == '/'
                || before == '每'
                || (before >= 'A' && before <= 'z' && Character.isLetter(before))
                || (Numerals.isHan(text.charAt(at))
                        && (Numerals.isHan(before) || before == '几' || before == '数' || before == '十'));
    }

    private @Nullable Figure figure(int at) {
        if (at >= to) {
            return null;
        }
        int i = at;
        boolean han = !Numerals.isArabic(text.charAt(at));
        while (i < to && (han ? Numerals.isHan(text.charAt(i)) : isDigitPart(i, at))) {
            i++;
        }
        if (i == at || i - at > 15) {
            return null;
        }
        if (han
                && i < to
                && (text.charAt(i) == '万' || text.charAt(i) == '亿')
                && i + 1 < to
                && Numerals.isHan(text.charAt(i + 1))) {
            return mixed(at, i);
        }
        var value = Numerals.decimal(text.substring(at, i));
        int more = i < to && "余多几".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        int scaleFrom = i + more;
        int scaleTo = scaleFrom;
        while (scaleTo < to && scaleTo - scaleFrom < 2 && "万亿千百".indexOf(text.charAt(scaleTo)) >= 0) {
            scaleTo++;
        }
        var scale = text.substring(scaleFrom, scaleTo);
        int moreAfter = scaleTo < to && "余多".indexOf(text.charAt(scaleTo)) >= 0 ? 1 : 0;
        return scaled(new Figure(value, scale, scaleTo + moreAfter, han, more + moreAfter > 0));
    }

    /// A Chinese numeral with its scale inside: 一万五千.
    private Figure mixed(int at, int scaleAt) {
        int end = scaleAt + 1;
        while (end < to && Numerals.isHan(text.charAt(end))) {
            end++;
        }
        int high = Numerals.whole(text.substring(at, scaleAt));
        int low = Numerals.whole(text.substring(scaleAt + 1, end));
        var value = text.charAt(scaleAt) == '万'
                ? BigDecimal.valueOf(high * 10_000L + low)
                : BigDecimal.valueOf(high).movePointRight(8).add(BigDecimal.valueOf(low * 10_000L));
        return new Figure(value, "", end, true, false);
    }

    /// Figures with a scale such as 千亿 are read in the largest scale that units are printed in.
    private static Figure scaled(Figure figure) {
        return switch (figure.scale()) {
            case "千" -> figure.times(3, "");
            case "百" -> figure.times(2, "");
            case "千万" -> figure.times(3, "万");
            case "百万" -> figure.times(2, "万");
            case "千亿" -> figure.times(3, "亿");
            case "百亿" -> figure.times(2, "亿");
            default -> figure;
        };
    }

    private boolean isDigitPart(int i, int at) {
        char c = text.charAt(i);
        if (Numerals.isArabic(c)) {
            return true;
        }
        boolean digitNext = i + 1 < to && Numerals.isArabic(text.charAt(i + 1));
        if (c == '.') {
            return digitNext && Cuts.lastIn(text, ".", at, i) < 0;
        }
        return c == ',' && i > at && i - at <= 11 && threeDigits(i + 1);
    }

    private boolean threeDigits(int i) {
        return i + 3 <= to
                && Numerals.isArabic(text.charAt(i))
                && Numerals.isArabic(text.charAt(i + 1))
                && Numerals.isArabic(text.charAt(i + 2))
                && (i + 3 == to || !Numerals.isArabic(text.charAt(i + 3)));
    }

    private int separator(int at) {
        int i = at;
        while (i < to && i - at < 2 && "—-~至到".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - at;
    }

    private @Nullable String unitAt(int at) {
        int n = UNITS.at(text, at, to);
        if (n == 0 || (NOT_UNITS.at(text, at, to) > n - 1 && NOT_UNITS.at(text, at, to) > 1)) {
            return null;
        }
        return text.substring(at, at + n);
    }

    private int length(@Nullable String unit) {
        return unit == null ? 0 : unit.length();
    }

    private void add(int at, Measured measured) {
        var first = measured.first();
        var second = measured.second();
        var unit = measured.unit();
        int unitEnd = measured.unitEnd();
        var low = first.value();
        var high = second == null ? low : second.value();
        var scale = second == null ? first.scale() : second.scale();
        if (second != null && !first.scale().isEmpty() && !first.scale().equals(scale)) {
            return;
        }
        int tail = perHead(unitEnd);
        var fullUnit = scale + unit + text.substring(unitEnd, tail);
        if (unit.equals("成")) {
            low = low.movePointRight(1);
            high = high.movePointRight(1);
            fullUnit = "%";
        }

        int after = AT_LEAST.at(text, tail, to);
        int most = AT_MOST.at(text, tail, to);
        int about = ABOUT.at(text, tail, to);
        Comparison comparison = after > 0
                ? Comparison.AT_LEAST
                : most > 0
                        ? Comparison.AT_MOST
                        : about > 0 ? Comparison.EXACTLY : first.more() ? Comparison.AT_LEAST : null;
        if (high.compareTo(low) < 0) {
            return;
        }
        found.add(new PrintedAmount(
                at, tail, tail + Math.max(after, Math.max(most, about)), low, high, fullUnit, comparison, first.han()));
    }

    /// After a tail such as `/万人`.
    private int perHead(int at) {
        if (at < to && text.charAt(at) == '/') {
            int i = at + 1;
            while (i < to && i - at < 6 && "每万百亿人口元户家件平方公里".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            return i > at + 1 ? i : at;
        }
        return at;
    }
}
