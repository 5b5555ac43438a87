package quanheng.shell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A stretch of a sentence.
///
/// @param whole whether it is a day or a span of years, never to be broken over two lines
record Piece(String words, boolean whole) {
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{4}–\\d{4}");

    /// A sentence cut before and after each day in it.
    static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var days = WHOLE.matcher(sentence);
        while (days.find()) {
            pieces.add(new Piece(sentence.substring(done, days.start()), false));
            pieces.add(new Piece(days.group(), true));
            done = days.end();
        }
        pieces.add(new Piece(sentence.substring(done), false));
        return List.copyOf(pieces);
    }
}
