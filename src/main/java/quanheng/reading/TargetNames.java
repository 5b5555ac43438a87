package quanheng.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an amount measures: the words of the name, of the quote, and of the scope where one is named; a
/// shared tail of the name where it is printed after another name only.
record TargetNames(Lines.Line name, Lines.Line quote, Lines.@Nullable Line scope, int end, Lines.@Nullable Line tail) {
    TargetNames(Lines.Line name, Lines.Line quote, Lines.@Nullable Line scope, int end) {
        this(name, quote, scope, end, null);
    }

    private static final Words COUNT_VERBS = Words.load("count-verbs");
    private static final Words SHARE_VERBS = Words.load("share-verbs");
    private static final Words SHARE_TAILS = Words.load("share-tails");
    private static final Pattern LEAD_DATE = Pattern.compile(
            "(?:力争|确保|争取|到|至|截至|截止|在|,)*+(?:(?:20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})年(?:\\d{1,2}月)?(?:年?[底末])?(?:之?前|以前)?|“?十[一二三四五六七]五”?(?:时期|期间|期末|末)?),?");
    private static final int LONGEST_NAME = 60;

    /// Where the words of one amount stand.
    record Around(Lines.Line segment, int floor, int ceiling, int leftEnd, Lines.@Nullable Line previous) {}

    static TargetNames of(String text, Around around, PrintedAmount amount, boolean verb) {
        int from = start(text, around);
        var left = Measure.trim(text, from, raisedFrom(text, from, around.leftEnd()));
        int rightEnd = rightEnd(text, around, amount);
        var right = Measure.after(text, amount.end(), rightEnd);
        boolean bareRight = right.end() - right.start() < 2;
        boolean verbLeft = verb || COUNT_VERBS.has(text.substring(left.start(), left.end()));
        if (!bareRight && isShareOf(text, around, amount)) {
            return share(text, from, left, right);
        }
        if (!bareRight && (verbLeft || left.end() - left.start() < 2 || endsWithPlace(text, left))) {
            return new TargetNames(right, new Lines.Line(from, right.end()), null, right.end());
        }
        if (left.end() - left.start() < 2 && around.previous() != null) {
            var before = Measure.trim(
                    text, around.previous().start(), around.previous().end());
            return new TargetNames(
                    shorten(before), new Lines.Line(around.previous().start(), amount.end()), null, amount.end());
        }
        int open = Cuts.lastIn(text, "(", around.segment().start(), amount.start());
        if (open > around.segment().start() && open >= from - 1 && left.end() - left.start() < 3) {
            var before = Measure.trim(text, around.segment().start(), open);
            return new TargetNames(
                    shorten(before), new Lines.Line(around.segment().start(), amount.end()), null, amount.end());
        }
        return new TargetNames(
                shorten(left), new Lines.Line(Math.min(from, left.start()), amount.end()), null, amount.end());
    }

    private static int start(String text, Around around) {
        int from = around.floor();
        if (from > around.segment().start() && text.charAt(from) == '内') {
            from++;
        }
        int to = around.leftEnd();
        int label = Math.max(Cuts.lastIn(text, ":", from, to), Cuts.lastIn(text, "——", from, to) + 1);
        int open = Cuts.lastIn(text, "(", from, to);
        if (open >= from && text.indexOf(')', open, to) < 0) {
            from = Math.max(from, open + 1);
        }
        if (label >= from && label < to) {
            from = label + 1;
        }
        var date = LEAD_DATE.matcher(text).region(from, Math.max(from, to));
        if (date.lookingAt()) {
            from = date.end();
        }
        while (from < to && "、,;:)”和及与".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /// Where 由…件 starts in …由2件提高到5件, else `to`.
    private static int raisedFrom(String text, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            char c = text.charAt(i);
            if ((c == '由' || c == '从') && Numerals.isArabic(text.charAt(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private static int rightEnd(String text, Around around, PrintedAmount amount) {
        int end = around.ceiling();
        if (end < around.segment().end()) {
            int cut = amount.end();
            for (int i = amount.end(); i < end; i++) {
                if ("、和及与".indexOf(text.charAt(i)) >= 0) {
                    cut = i;
                }
            }
            return cut;
        }
        for (int i = amount.end(); i < end; i++) {
            if (")(".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static boolean isShareOf(String text, Around around, PrintedAmount amount) {
        if (!amount.isShare() || around.leftEnd() < amount.start()) {
            return false;
        }
        return SHARE_TAILS.before(text, amount.start(), around.floor()) == 0 && text.charAt(amount.end()) != '的';
    }

    private static TargetNames share(String text, int from, Lines.Line left, Lines.Line right) {
        Lines.Line scope = left;
        if (left.end() - left.start() < 2) {
            int verb = SHARE_VERBS.find(text, right.start() + 1, right.end());
            scope = verb < 0 ? null : new Lines.Line(right.start(), verb);
        }
        return new TargetNames(shorten(right), new Lines.Line(from, right.end()), scope, right.end());
    }

    private static boolean endsWithPlace(String text, Lines.Line left) {
        return "内中对".indexOf(text.charAt(left.end() - 1)) >= 0;
    }

    private static Lines.Line shorten(Lines.Line name) {
        return name.end() - name.start() <= LONGEST_NAME ? name : new Lines.Line(name.end() - LONGEST_NAME, name.end());
    }
}
