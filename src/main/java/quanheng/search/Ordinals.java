package quanheng.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/// The values of a field in one segment, as ordinals in the order of the values.
final class Ordinals {
    /// Where each right's ordinals begin, one more than there are rights; null where none has two: then `all` has one
    /// for each right, -1 for none.
    private final int @Nullable [] starts;

    /// Ordinals of all rights, one after the other.
    private final int[] all;

    private Ordinals(int @Nullable [] starts, int[] all) {
        this.starts = starts;
        this.all = all;
    }

    static Ordinals read(LeafReader segment, Field field) throws IOException {
        var source = DocValues.getSortedSet(segment, LuceneDocuments.COLUMN + field.id());
        var single = DocValues.unwrapSingleton(source);
        if (single != null) {
            var all = new int[segment.maxDoc()];
            Arrays.fill(all, -1);
            for (var doc = single.nextDoc(); doc < all.length; doc = single.nextDoc()) {
                all[doc] = single.ordValue();
            }
            return new Ordinals(null, all);
        }
        var starts = new int[segment.maxDoc() + 1];
        var all = new int[segment.maxDoc()];
        var count = 0;
        for (var doc = 0; doc < segment.maxDoc(); doc++) {
            starts[doc] = count;
            if (source.advanceExact(doc)) {
                for (var more = source.docValueCount(); more > 0; more--) {
                    if (count == all.length) {
                        all = Arrays.copyOf(all, count + count / 2 + 16);
                    }
                    all[count++] = (int) source.nextOrd();
                }
            }
        }
        starts[segment.maxDoc()] = count;
        return new Ordinals(starts, Arrays.copyOf(all, count));
    }

    /// The values themselves, by ordinal; for fields of few values.
    static String[] words(LeafReader segment, Field field) throws IOException {
        var source = DocValues.getSortedSet(segment, LuceneDocuments.COLUMN + field.id());
        var words = new String[(int) source.getValueCount()];
        for (var ordinal = 0; ordinal < words.length; ordinal++) {
            words[ordinal] = source.lookupOrd(ordinal).utf8ToString();
        }
        return words;
    }

    /// Adds each right's ordinals to counts.
    ///
    /// @param docs  some rights
    /// @param size  how many of them
    /// @param place where an ordinal is counted
    void count(int[] docs, int size, int[] place, int[] counts) {
        if (starts == null) {
            for (var at = 0; at < size; at++) {
                var ordinal = all[docs[at]];
                if (ordinal >= 0) {
                    counts[place[ordinal]]++;
                }
            }
            return;
        }
        for (var at = 0; at < size; at++) {
            var end = starts[docs[at] + 1];
            for (var value = starts[docs[at]]; value < end; value++) {
                if (isFirst(starts[docs[at]], value, place)) {
                    counts[place[all[value]]]++;
                }
            }
        }
    }

    /// Two classes of a right may be one at a higher level; it is counted once.
    private boolean isFirst(int start, int value, int[] place) {
        for (var before = start; before < value; before++) {
            if (place[all[before]] == place[all[value]]) {
                return false;
            }
        }
        return true;
    }
}
