package quanheng.reading;

import java.util.BitSet;
import java.util.HashSet;

/// Finds the lines of a printed table of contents.
final class Contents {
    private static final int LONGEST = 45;
    private static final int MOST = 200;

    private Contents() {}

    /// Indexes of the lines from 目录 to the line before the first heading printed again.
    static BitSet of(Lines.Paragraphs paragraphs) {
        var found = new BitSet();
        var lines = paragraphs.lines();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).in(paragraphs.layer());
            if (text.equals("目录") || text.equals("目次")) {
                mark(paragraphs, i, found);
                return found;
            }
        }
        return found;
    }

    private static void mark(Lines.Paragraphs paragraphs, int title, BitSet found) {
        var seen = new HashSet<String>();
        var lines = paragraphs.lines();
        for (int i = title; i < Math.min(lines.size(), title + MOST); i++) {
            var line = lines.get(i);
            var text = bare(line.in(paragraphs.layer()));
            if (line.end() - line.start() > LONGEST || text.indexOf('。') >= 0) {
                found.clear();
                return;
            }
            if (!seen.add(text)) {
                return;
            }
            found.set(i);
        }
        found.clear();
    }

    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && (Numerals.isArabic(line.charAt(end - 1)) || ".…·-—~ ".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(0, end);
    }
}
