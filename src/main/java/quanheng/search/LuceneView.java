package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// An index as it stands at one moment. It stays readable as long as anybody holds it.
final class LuceneView {
    static final String FORM = "form";
    static final String MOMENT = "moment";
    private static final int SMALLEST_SLICE = 100_000;
    private static final int SEGMENTS = 8;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
    private final WholeCounts counts = new WholeCounts(this);

    LuceneView(DirectoryReader reader, Executor executor) {
        this.reader = reader;
        this.searcher = new Sliced(reader, executor);
        searcher.setQueryCache(null);
    }

    /// Cuts large segments too, so that every core has its share.
    private static final class Sliced extends IndexSearcher {
        Sliced(DirectoryReader reader, Executor executor) {
            super(reader, executor);
        }

        @Override
        protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            var all = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
            var share = all / (2 * Runtime.getRuntime().availableProcessors());
            return slices(leaves, Math.max(SMALLEST_SLICE, share), SEGMENTS, true);
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    DirectoryReader reader() {
        return reader;
    }

    /// How many of everything there are.
    WholeCounts counts() {
        return counts;
    }

    /// The values of a facet over the whole index.
    FacetValues values(Facet facet) {
        synchronized (values) {
            return values.computeIfAbsent(facet, wanted -> FacetValues.of(wanted, reader));
        }
    }

    /// Reads what questions will need, before anybody asks.
    void warm(int today) {
        for (var facet : Facet.values()) {
            values(facet);
        }
        for (var leaf : reader.leaves()) {
            var columns = Columns.of(leaf.reader());
            columns.ids();
            columns.years();
            columns.stays().on(today);
            Set.of(Field.PUBLISHED, Field.GRANTED).forEach(columns::days);
            Set.of(Field.CATEGORY, Field.REGION, Field.INDUSTRY, Field.CLASS, Field.APPLICANT_NAME, Field.HOLDER_NAME)
                    .forEach(columns::ordinals);
        }
    }

    /// The moment of the register it knows; nothing where it is of a former form.
    Optional<Instant> knows() {
        try {
            var told = reader.getIndexCommit().getUserData();
            return LuceneDocuments.FORM.equals(told.get(FORM))
                    ? Optional.ofNullable(told.get(MOMENT)).map(Instant::parse)
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the index", failure);
        }
    }

    /// @return false where nobody may hold it any more
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the index", failure);
        }
    }
}
