package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// Reads directions without a value, such as 登记量逐年上升.
final class Trends {
    private static final Words VERBS = Words.load("rise-verbs");
    private static final Words ADVERBS = Words.load("rise-adverbs");
    private static final Words MEASURES = Words.load("measures");
    private static final Words NOT_MEASURES = Words.load("not-measures");
    private static final Words COUNTABLES = Words.load("countables");
    private static final String GROWS_IN_NUMBER = "增加增多增长";
    private static final Words FALLING = Words.load("fall-verbs");
    private static final Words FALL_MEASURES = Words.load("fall-measures");
    private static final Words VERBS_FIRST = Words.load("trend-verbs-first");
    private static final int LONGEST = 120;
    private static final int SHORTEST = 4;

    /// The name and the quote of a direction: RISING or FALLING.
    record Trend(Lines.Line name, Lines.Line quote, Comparison comparison) {}

    private Trends() {}

    static @Nullable Trend in(String text, Lines.Line segment) {
        int end = segment.end();
        if (end - segment.start() > LONGEST) {
            return null;
        }
        int verb = VERBS.before(text, end, segment.start());
        if (verb == 0) {
            return verbFirst(text, segment);
        }
        int at = end - verb;
        boolean adverb = true;
        while (adverb) {
            int n = ADVERBS.before(text, at, segment.start());
            at -= n;
            adverb = n > 0;
        }
        int from = Math.max(segment.start(), afterLabel(text, segment.start(), at));
        int subject = at;
        boolean others = text.startsWith("等", subject - 1);
        if (others) {
            subject--;
        }
        var name = Measure.trim(text, from, subject);
        boolean falls = FALLING.has(text.substring(end - verb, end));
        boolean counted = isMeasure(text, name) || (falls && FALL_MEASURES.before(text, name.end(), name.start()) > 0);
        boolean many = GROWS_IN_NUMBER.contains(text.substring(end - verb, end))
                && COUNTABLES.before(text, name.end(), name.start()) > 0;
        return (counted || many) && name.end() - name.start() >= 3
                ? new Trend(name, new Lines.Line(name.start(), end), falls ? Comparison.FALLING : Comparison.RISING)
                : null;
    }

    private static boolean isMeasure(String text, Lines.Line name) {
        return MEASURES.before(text, name.end(), name.start()) > 0
                && NOT_MEASURES.before(text, name.end(), name.start()) == 0;
    }

    /// A direction whose verb stands first, such as 提高商标注册的数量和质量.
    private static @Nullable Trend verbFirst(String text, Lines.Line segment) {
        int at = Measure.trim(text, afterLabel(text, segment.start(), segment.end()), segment.end())
                .start();
        int adverb = ADVERBS.at(text, at, segment.end());
        int from = at + adverb;
        int verb = VERBS_FIRST.at(text, from, segment.end());
        if (verb == 0) {
            return null;
        }
        var name = new Lines.Line(from + verb, segment.end());
        boolean both = text.startsWith("数量和质量", segment.end() - 5) || text.startsWith("质量和数量", segment.end() - 5);
        boolean falls = FALLING.has(text.substring(from, from + verb));
        return name.end() - name.start() >= SHORTEST && (both || isMeasure(text, name))
                ? new Trend(name, new Lines.Line(at, segment.end()), falls ? Comparison.FALLING : Comparison.RISING)
                : null;
    }

    private static int afterLabel(String text, int from, int to) {
        int label = Math.max(Cuts.lastIn(text, "——", from, to) + 2, Cuts.lastIn(text, ":", from, to) + 1);
        return label > from && label < to ? label : from;
    }
}
