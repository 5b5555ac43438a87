package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// The words of the index that a phrase is sought by, one at each position: the pair that begins there where there is
/// one, else the single character or word.
///
/// @param places in order, positions without a gap
record Terms(List<Place> places) {
    /// @param pair whether it is a pair of neighbours
    /// @param from offset of its first character in the text
    /// @param to   offset behind its last one
    record Place(String term, boolean pair, int from, int to) {}

    /// What folded text is sought by.
    static Terms of(String text) {
        var places = places(text);
        if (places.size() > 1
                && places.get(places.size() - 2).pair()
                && !places.getLast().pair()
                && places.get(places.size() - 2).to() == places.getLast().to()) {
            places.removeLast();
        }
        return new Terms(List.copyOf(places));
    }

    /// Every position of a text.
    static List<Place> places(String text) {
        var places = new ArrayList<Place>();
        try (var stream = Analysis.INSTANCE.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() == 0) {
                    places.removeLast();
                }
                places.add(new Place(
                        term.toString(), length.getPositionLength() > 1, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a text in memory", failure);
        }
        return places;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /// Whether it is one word of letters or digits, which a prefix can be of.
    boolean isOneWord() {
        return places.size() == 1 && !endsInCharacter();
    }

    /// Whether it ends in a Chinese character, where finding what goes on needs no sign.
    boolean endsInCharacter() {
        return Character.isIdeographic(
                places.getLast().term().codePointBefore(places.getLast().term().length()));
    }
}
