package quanheng.search;

import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// The ids of all rights a question finds.
final class IdGathering implements Collector {
    private int[] found = new int[1024];
    private int size;

    static CollectorManager<IdGathering, int[]> manager() {
        return new CollectorManager<>() {
            @Override
            public IdGathering newCollector() {
                return new IdGathering();
            }

            @Override
            public int[] reduce(Collection<IdGathering> parts) {
                var all = new int[parts.stream().mapToInt(part -> part.size).sum()];
                var at = 0;
                for (var part : parts) {
                    System.arraycopy(part.found, 0, all, at, part.size);
                    at += part.size;
                }
                Arrays.parallelSort(all);
                return all;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        var ids = Columns.of(context.reader()).ids();
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // ids need no scores
            }

            @Override
            public void collect(int doc) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = ids[doc];
            }
        };
    }
}
