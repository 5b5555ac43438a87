package quanheng.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts stretches of text at signs outside brackets and quotes.
final class Cuts {
    private static final int DEEPEST = 400;
    private static final int LONGEST = 3000;

    private Cuts() {}

    /// The sentences of `from..to`, without their closing sign.
    static List<Lines.Line> sentences(String text, int from, int to) {
        var sentences = cut(text, new Lines.Line(from, to), "。;!?\n", false);
        return sentences.stream().flatMap(s -> bounded(s).stream()).toList();
    }

    /// Breaks what is too long to be a sentence, so that no sentence costs more than its length.
    private static List<Lines.Line> bounded(Lines.Line sentence) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return List.of(sentence);
        }
        var parts = new ArrayList<Lines.Line>();
        for (int at = sentence.start(); at < sentence.end(); at += LONGEST) {
            parts.add(new Lines.Line(at, Math.min(sentence.end(), at + LONGEST)));
        }
        return parts;
    }

    /// The parts of a sentence between its commas.
    static List<Lines.Line> segments(String text, int from, int to) {
        return cut(text, new Lines.Line(from, to), ",", true);
    }

    /// The items of a list.
    static List<Lines.Line> items(String text, int from, int to) {
        return cut(text, new Lines.Line(from, to), "、,;", true);
    }

    /// True for the comma of 5,600.
    private static boolean isInNumber(String text, int at, int from, int to) {
        return text.charAt(at) == ','
                && at > from
                && at + 1 < to
                && Numerals.isArabic(text.charAt(at - 1))
                && Numerals.isArabic(text.charAt(at + 1));
    }

    /// Index of the last `sign` within `from..to`, -1 where there is none.
    static int lastIn(String text, String sign, int from, int to) {
        for (int i = to - sign.length(); i >= from; i--) {
            if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    static List<Lines.Line> cut(String text, Lines.Line within, String signs, boolean nested) {
        int from = within.start();
        int to = within.end();
        var parts = new ArrayList<Lines.Line>();
        int depth = 0;
        int opened = from;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (nested && "(《“【<[".indexOf(c) >= 0) {
                depth++;
                opened = i;
            } else if (nested && ")》”】>]".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (signs.indexOf(c) >= 0
                    && !isInNumber(text, i, from, to)
                    && (depth == 0 || i - opened > DEEPEST)) {
                if (i > start) {
                    parts.add(new Lines.Line(start, i));
                }
                start = i + 1;
            }
        }
        if (to > start) {
            parts.add(new Lines.Line(start, to));
        }
        return parts;
    }
}
