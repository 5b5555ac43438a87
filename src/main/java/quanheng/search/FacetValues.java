package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/// The values of a facet over a whole index, and where each segment's ordinals stand among them.
final class FacetValues {
    private final int[][] places;
    private final int count;
    private final Word words;

    private FacetValues(int[][] places, int count, Word words) {
        this.places = places;
        this.count = count;
        this.words = words;
    }

    /// From a segment's ordinals to places in the whole.
    int[] places(int segment) {
        return places[segment];
    }

    /// How many values there are.
    int count() {
        return count;
    }

    /// The value at a place.
    String word(int place) {
        return words.at(place);
    }

    /// The value at a place.
    interface Word {
        String at(int place);
    }

    static FacetValues of(Facet facet, IndexReader reader) {
        try {
            return switch (facet) {
                case APPLICANT -> many(Field.APPLICANT_NAME, reader);
                case HOLDER -> many(Field.HOLDER_NAME, reader);
                case CATEGORY -> few(Field.CATEGORY, reader, word -> word);
                case REGION -> few(Field.REGION, reader, word -> word);
                case CITY -> few(Field.REGION, reader, FacetValues::city);
                case INDUSTRY -> few(Field.INDUSTRY, reader, word -> word);
                case SECTION, MAIN_CLASS, SUBCLASS, GROUP ->
                    few(Field.CLASS, reader, word -> Classes.atLevel(word, facet.level()));
                case STATE, STANDING, YEAR -> new FacetValues(new int[0][], 0, Integer::toString);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the values of " + facet, failure);
        }
    }

    static String city(String code) {
        return code.length() < 4 ? code : code.substring(0, 4) + "00";
    }

    static Field field(Facet facet) {
        return switch (facet) {
            case APPLICANT -> Field.APPLICANT_NAME;
            case HOLDER -> Field.HOLDER_NAME;
            case REGION, CITY -> Field.REGION;
            case INDUSTRY -> Field.INDUSTRY;
            case SECTION, MAIN_CLASS, SUBCLASS, GROUP -> Field.CLASS;
            case CATEGORY, STATE, STANDING, YEAR -> Field.CATEGORY;
        };
    }

    private static FacetValues few(Field field, IndexReader reader, UnaryOperator<String> level) throws IOException {
        var words = new ArrayList<String>();
        var known = new HashMap<String, Integer>();
        var places = new int[reader.leaves().size()][];
        for (var leaf : reader.leaves()) {
            var own = Ordinals.words(leaf.reader(), field);
            places[leaf.ord] = new int[own.length];
            for (var ordinal = 0; ordinal < own.length; ordinal++) {
                var word = level.apply(own[ordinal]);
                var place = known.computeIfAbsent(word, nothing -> known.size());
                if (place == words.size()) {
                    words.add(word);
                }
                places[leaf.ord][ordinal] = place;
            }
        }
        return new FacetValues(places, words.size(), words::get);
    }

    private static FacetValues many(Field field, IndexReader reader) throws IOException {
        var leaves = reader.leaves();
        var sources = new SortedSetDocValues[leaves.size()];
        for (var leaf : leaves) {
            sources[leaf.ord] = source(leaf, field);
        }
        var whole = OrdinalMap.build(null, sources, PackedInts.DEFAULT);
        var places = new int[leaves.size()][];
        for (var leaf : leaves) {
            var global = whole.getGlobalOrds(leaf.ord);
            places[leaf.ord] = new int[(int) sources[leaf.ord].getValueCount()];
            for (var ordinal = 0; ordinal < places[leaf.ord].length; ordinal++) {
                places[leaf.ord][ordinal] = (int) global.get(ordinal);
            }
        }
        return new FacetValues(places, (int) whole.getValueCount(), place -> word(whole, leaves, field, place));
    }

    private static String word(OrdinalMap whole, List<LeafReaderContext> leaves, Field field, int place) {
        try {
            var leaf = leaves.get(whole.getFirstSegmentNumber(place));
            return source(leaf, field)
                    .lookupOrd(whole.getFirstSegmentOrd(place))
                    .utf8ToString();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a name", failure);
        }
    }

    private static SortedSetDocValues source(LeafReaderContext leaf, Field field) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), LuceneDocuments.COLUMN + field.id());
    }
}
