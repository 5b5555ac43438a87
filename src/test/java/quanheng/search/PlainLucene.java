package quanheng.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The baseline: the same index asked by hand with Lucene's own parts. Facets are counted from doc values by global
/// ordinals while collecting, in the same threads.
final class PlainLucene {
    private static final List<String> FIELDS =
            List.of("column.category", "column.region", "column.industry", "column.holder_name", "column.class");
    private static final Sort NEWEST = new Sort(new SortField("filed", SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final OrdinalMap[] maps = new OrdinalMap[FIELDS.size()];
    private final int day;

    PlainLucene(DirectoryReader reader, ExecutorService cores, int day) throws IOException {
        this.searcher = new IndexSearcher(reader, cores);
        this.day = day;
        searcher.setQueryCache(null);
        for (var field = 0; field < maps.length; field++) {
            var sources = new SortedSetDocValues[reader.leaves().size()];
            for (var leaf : reader.leaves()) {
                sources[leaf.ord] = DocValues.getSortedSet(leaf.reader(), FIELDS.get(field));
            }
            maps[field] = OrdinalMap.build(null, sources, PackedInts.DEFAULT);
        }
    }

    long search(Query query, boolean ranked) throws IOException {
        CollectorManager<?, ? extends TopDocs> top = ranked
                ? new TopScoreDocCollectorManager(20, Integer.MAX_VALUE)
                : new TopFieldCollectorManager(NEWEST, 20, Integer.MAX_VALUE);
        var found = searcher.search(query, new MultiCollectorManager(top, counting()));
        var counts = (Counts) found[1];
        if (counts.most > counts.total) {
            throw new IllegalStateException("a value counted more often than there are rights");
        }
        return counts.total;
    }

    private CollectorManager<Counts, Counts> counting() {
        return new CollectorManager<>() {
            @Override
            public Counts newCollector() {
                return new Counts();
            }

            @Override
            public Counts reduce(Collection<Counts> parts) {
                var whole = new Counts();
                parts.forEach(whole::add);
                whole.most = Arrays.stream(whole.counts)
                        .flatMapToInt(Arrays::stream)
                        .max()
                        .orElse(0);
                return whole;
            }
        };
    }

    private final class Counts implements Collector {
        private final int[][] counts = new int[maps.length][];
        private final int[] years = new int[200];
        private final int[] states = new int[32];
        private long total;
        private int most;

        Counts() {
            for (var field = 0; field < maps.length; field++) {
                counts[field] = new int[(int) maps[field].getValueCount()];
            }
        }

        void add(Counts other) {
            total += other.total;
            for (var field = 0; field < counts.length; field++) {
                for (var place = 0; place < counts[field].length; place++) {
                    counts[field][place] += other.counts[field][place];
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            var sources = new SortedSetDocValues[maps.length];
            var global = new LongValues[maps.length];
            for (var field = 0; field < maps.length; field++) {
                sources[field] = DocValues.getSortedSet(leaf.reader(), FIELDS.get(field));
                global[field] = maps[field].getGlobalOrds(leaf.ord);
            }
            var filed = DocValues.getNumeric(leaf.reader(), "filed");
            var stays = DocValues.getSortedNumeric(leaf.reader(), "stays");
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // counts need no scores
                }

                @Override
                public void collect(int doc) throws IOException {
                    total++;
                    for (var field = 0; field < sources.length; field++) {
                        if (sources[field].advanceExact(doc)) {
                            for (var more = sources[field].docValueCount(); more > 0; more--) {
                                counts[field][(int) global[field].get(sources[field].nextOrd())]++;
                            }
                        }
                    }
                    if (filed.advanceExact(doc)) {
                        years[(int) (filed.longValue() / 365.2425)]++;
                    }
                    if (stays.advanceExact(doc)) {
                        var state = 31L;
                        for (var more = stays.docValueCount(); more > 0; more--) {
                            var stay = stays.nextValue();
                            state = stay >> 5 <= day ? stay & 31 : state;
                        }
                        states[(int) state]++;
                    }
                }
            };
        }
    }
}
