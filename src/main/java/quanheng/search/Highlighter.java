package quanheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quanheng.search.Finding.Piece;
import quanheng.search.Query.Words;

/// Marks in a record's text the words that were asked for. A text whose length changes from Traditional to Simplified
/// is shown without marks.
final class Highlighter {
    private static final int AROUND = 60;

    private final Query query;

    Highlighter(Query query) {
        this.query = query;
    }

    /// @param fields whose words count
    List<Piece> mark(String text, Set<Field> fields) {
        var marks = marks(text, fields);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var from = next(marks, at, true); from < text.length(); from = next(marks, at, true)) {
            add(pieces, text.substring(at, from), false);
            at = next(marks, from, false);
            add(pieces, text.substring(from, at), true);
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    /// The surroundings of the first mark.
    List<Piece> snippet(String text, Set<Field> fields) {
        var marks = marks(text, fields);
        var first = next(marks, 0, true);
        var from = first >= text.length() ? 0 : Math.max(0, first - AROUND);
        var to = Math.min(text.length(), from + 3 * AROUND);
        var part = text.substring(from, to);
        var pieces = new ArrayList<Piece>();
        add(pieces, from > 0 ? "…" : "", false);
        pieces.addAll(mark(part, fields));
        add(pieces, to < text.length() ? "…" : "", false);
        return pieces;
    }

    private static int next(boolean[] marks, int from, boolean wanted) {
        var at = from;
        while (at < marks.length && marks[at] != wanted) {
            at++;
        }
        return at;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private boolean[] marks(String text, Set<Field> fields) {
        var marks = new boolean[text.length()];
        var folded = Folding.fold(text);
        if (folded.length() == text.length()) {
            var places = Terms.places(folded);
            asked(query)
                    .filter(words -> words.field() == null || fields.contains(words.field()))
                    .forEach(words -> mark(places, words, marks));
        }
        return marks;
    }

    private static Stream<Words> asked(Query query) {
        return switch (query) {
            case Words words -> Stream.of(words);
            case Query.All all -> all.parts().stream().flatMap(Highlighter::asked);
            case Query.Any any -> any.parts().stream().flatMap(Highlighter::asked);
            case Query.Everything all -> Stream.of();
            case Query.Numbered number -> Stream.of();
            case Query.Among among -> Stream.of();
            case Query.Days days -> Stream.of();
            case Query.InState state -> Stream.of();
            case Query.Not not -> Stream.of();
        };
    }

    private static void mark(List<Terms.Place> places, Words words, boolean[] marks) {
        var terms = Terms.of(words.text()).places();
        for (var start = 0; start + terms.size() <= places.size(); start++) {
            var fits = true;
            for (var at = 0; fits && at < terms.size(); at++) {
                fits = isSame(places.get(start + at), terms.get(at), words.prefix());
            }
            if (fits) {
                var last = places.get(start + terms.size() - 1);
                var length = words.prefix()
                        ? last.to() - last.from()
                        : terms.getLast().to() - terms.getLast().from();
                java.util.Arrays.fill(
                        marks, places.get(start).from(), Math.min(marks.length, last.from() + length), true);
            }
        }
    }

    private static boolean isSame(Terms.Place here, Terms.Place wanted, boolean prefix) {
        if (prefix) {
            return here.term().startsWith(wanted.term());
        }
        var single = here.pair() && !wanted.pair();
        return single ? here.term().startsWith(wanted.term()) : here.term().equals(wanted.term());
    }
}
