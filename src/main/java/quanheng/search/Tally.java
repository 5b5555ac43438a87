package quanheng.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// One pass over what a question finds: how many there are, how many of each value, and which come first. Rights are
/// taken by the thousand, so that each column is walked in one tight loop.
final class Tally implements Collector {
    private static final int BATCH = 2048;

    private final Request request;
    private final Map<Facet, FacetCount> counts = new EnumMap<>(Facet.class);
    private final Best best;
    private long total;

    private Tally(Request request, LuceneView view) {
        this.request = request;
        this.best = new Best(request.limit() == 0 ? 0 : request.limit() + 1, request.after());
        request.facets().forEach(facet -> counts.put(facet, new FacetCount(facet, view.values(facet))));
    }

    static CollectorManager<Tally, Hits> of(Request request, LuceneView view) {
        return manager(request, view, Tally::hits);
    }

    /// Only the counts of the facets.
    static CollectorManager<Tally, Map<Facet, FacetCount>> counting(Request request, LuceneView view) {
        return manager(request, view, tally -> tally.counts);
    }

    private static <T> CollectorManager<Tally, T> manager(Request request, LuceneView view, Function<Tally, T> told) {
        return new CollectorManager<>() {
            @Override
            public Tally newCollector() {
                return new Tally(request, view);
            }

            @Override
            public T reduce(Collection<Tally> parts) {
                var whole = new Tally(request, view);
                parts.forEach(whole::add);
                return told.apply(whole);
            }
        };
    }

    private void add(Tally other) {
        total += other.total;
        best.addAll(other.best);
        other.counts.forEach(
                (facet, count) -> Objects.requireNonNull(counts.get(facet)).add(count));
    }

    private Hits hits() {
        var found = best.inOrder();
        var more = found.size() > request.limit();
        var page = more ? found.subList(0, request.limit()) : found;
        var facets = FacetCount.top(counts, request.top());
        return new Hits(total, page.stream().map(Cursor::id).toList(), facets, more ? page.getLast() : null);
    }

    @Override
    public ScoreMode scoreMode() {
        return isRanked() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    private boolean isRanked() {
        return request.order() == Order.RELEVANCE && request.limit() > 0;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        var columns = Columns.of(context.reader());
        var day = (int) request.on().toEpochDay();
        var countings = new ArrayList<FacetCount.Counting>();
        counts.values().forEach(count -> countings.add(count.in(columns, context.ord, day)));
        return new Part(columns, countings);
    }

    /// The part of the work in one segment.
    private final class Part implements LeafCollector {
        private final List<FacetCount.Counting> countings;
        private final int[] docs = new int[BATCH];
        private final float @Nullable [] scores = isRanked() ? new float[BATCH] : null;
        private final Sorting sorting;
        private @Nullable Scorable scorer;
        private int size;

        Part(Columns columns, List<FacetCount.Counting> countings) {
            this.countings = countings;
            this.sorting = sorting(columns);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (scores != null && scorer != null) {
                scores[size] = scorer.score();
            }
            docs[size++] = doc;
            if (size == BATCH) {
                flush();
            }
        }

        @Override
        public void collectRange(int from, int to) throws IOException {
            for (var doc = from; doc < to; doc++) {
                collect(doc);
            }
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            if (scores != null) {
                stream.forEach(this::collect);
                return;
            }
            flush();
            for (size = stream.intoArray(docs); size > 0; size = stream.intoArray(docs)) {
                flush();
            }
        }

        @Override
        public void finish() {
            flush();
        }

        private void flush() {
            total += size;
            for (var counting : countings) {
                counting.count(docs, size);
            }
            sorting.offer(docs, scores, size);
            size = 0;
        }
    }

    /// Puts rights of a segment in order.
    private interface Sorting {
        void offer(int[] docs, float @Nullable [] scores, int size);
    }

    private Sorting sorting(Columns columns) {
        if (request.limit() == 0) {
            return (docs, scores, size) -> {};
        }
        var ids = columns.ids();
        return switch (request.order()) {
            case RELEVANCE ->
                (docs, scores, size) -> {
                    for (var at = 0; at < size; at++) {
                        offer(scores == null ? 0 : -(long) NumericUtils.floatToSortableInt(scores[at]), ids[docs[at]]);
                    }
                };
            case NEWEST -> byDay(columns.days(Field.FILED), ids, -1);
            case OLDEST -> byDay(columns.days(Field.FILED), ids, 1);
            case NUMBER -> {
                var numbers = columns.order();
                yield (docs, scores, size) -> {
                    for (var at = 0; at < size; at++) {
                        offer(numbers[docs[at]], ids[docs[at]]);
                    }
                };
            }
        };
    }

    /// Rights without a day come last either way.
    private Sorting byDay(int[] days, int[] ids, int sign) {
        return (docs, scores, size) -> {
            for (var at = 0; at < size; at++) {
                var day = days[docs[at]];
                offer(day == Columns.NO_DAY ? Long.MAX_VALUE : (long) sign * day, ids[docs[at]]);
            }
        };
    }

    private void offer(long key, int id) {
        if (!best.isHopeless(key)) {
            best.offer(key, id);
        }
    }
}
