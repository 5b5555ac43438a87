package quanheng.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads amounts that are printed without figures: 翻一番, 倍增, 全覆盖, 零突破.
final class Leaps {
    private static final Pattern DOUBLED =
            Pattern.compile("(?:力争|实现|再|将)*(?<words>翻(?<n>[一两二三四])?番|翻倍|倍增|(?:增长|增加|提高|提升)一倍)(?:以上)?[)”]?$");
    private static final Pattern COVERED =
            Pattern.compile("(?:基本|力争|全部|率先|达到)*(?:实现)?(?<words>(?<![全、])全覆盖)(?:的?目标)?$");
    private static final Pattern FIRST = Pattern.compile("(?:力争|争取)?(?:实现)?(?<words>零的?突破|“零”突破)$");
    private static final Pattern BASE =
            Pattern.compile("(?:,|在|比|较|与)*(?:20\\d\\d年底?|上一?年|基期|“?十[二三四]五”?末)(?:的?基础上|相比|末|度)?$");
    private static final Pattern SLOGAN = Pattern.compile("^(?:推动|推进|促进|加快|加强|探索|逐步)");
    private static final String HUNDRED = "100";
    private static final int LONGEST = 80;
    private static final int SHORTEST = 2;

    /// What a phrase comes to; `at` is where it starts in its segment.
    private record Sum(int at, BigDecimal value, String unit, TargetKind kind) {}

    /// A leap: the words of its name and of its quote, and what it comes to.
    record Leap(Lines.Line name, Lines.Line quote, Quantity quantity, TargetKind kind) {}

    private final String text;

    private Leaps(String text) {
        this.text = text;
    }

    static @Nullable Leap in(String text, Lines.Line segment, Lines.@Nullable Line previous, boolean goals) {
        if (segment.end() - segment.start() > LONGEST) {
            return null;
        }
        return new Leaps(text).leap(segment, previous, goals);
    }

    private @Nullable Leap leap(Lines.Line segment, Lines.@Nullable Line previous, boolean goals) {
        var words = text.substring(segment.start(), segment.end());
        var doubled = DOUBLED.matcher(words);
        if (doubled.find()) {
            var grown = grown(doubled.group("n"));
            return named(segment, previous, new Sum(doubled.start(), grown, "%", TargetKind.GROWTH_RATE));
        }
        var covered = COVERED.matcher(words);
        if (covered.find()
                && (words.contains("实现") || (goals && !SLOGAN.matcher(words).find()))) {
            var all = new BigDecimal(HUNDRED);
            return named(segment, previous, new Sum(covered.start(), all, "%", TargetKind.RATIO));
        }
        var first = FIRST.matcher(words);
        if (first.find()) {
            var name = words.substring(0, first.start());
            return named(segment, previous, new Sum(first.start(), BigDecimal.ONE, unit(name), TargetKind.COUNT_NEW));
        }
        return null;
    }

    /// 翻一番 is 100 % more, 翻两番 300 % more.
    private static BigDecimal grown(@Nullable String times) {
        int n = times == null ? 1 : Numerals.whole(times);
        return BigDecimal.valueOf((1L << n) - 1).multiply(new BigDecimal(HUNDRED));
    }

    private static String unit(String name) {
        return name.endsWith("企业") || name.endsWith("机构")
                ? "家"
                : name.endsWith("奖") ? "项" : name.matches(".*(?:专利|商标|地理标志|作品)(?:产品)?$") ? "件" : "个";
    }

    private @Nullable Leap named(Lines.Line segment, Lines.@Nullable Line previous, Sum sum) {
        int end = sum.at();
        var base = BASE.matcher(text.substring(segment.start(), segment.start() + end));
        int stop = segment.start() + (base.find() ? base.start() : end);
        int label = Math.max(
                Cuts.lastIn(text, ":", segment.start(), stop), Cuts.lastIn(text, "——", segment.start(), stop) + 1);
        var name = Measure.trim(text, Math.max(segment.start(), label + 1), stop);
        if (name.end() - name.start() < SHORTEST && previous != null) {
            name = Measure.trim(text, previous.start(), previous.end());
        }
        return name.end() - name.start() < SHORTEST
                ? null
                : new Leap(
                        name,
                        new Lines.Line(name.start(), segment.end()),
                        new Quantity(sum.value(), sum.value(), sum.unit()),
                        sum.kind());
    }
}
