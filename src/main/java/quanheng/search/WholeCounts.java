package quanheng.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;

/// How many rights of a whole index have each value of a facet, counted once and kept as long as the index stays as it
/// is. A question for everything is asked most, by whoever opens the page, and finds most.
final class WholeCounts {
    private static final int KEPT = Facet.values().length + 6;

    private final LuceneView view;
    private final Map<Asked, FacetCount> kept = new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, FacetCount> eldest) {
            return size() > KEPT;
        }
    };

    WholeCounts(LuceneView view) {
        this.view = view;
    }

    /// @param on null where the counts are the same on every day
    private record Asked(Facet facet, LocalDate on) {
        static Asked of(Facet facet, LocalDate on) {
            return new Asked(facet, facet.changesWithTime() ? on : LocalDate.EPOCH);
        }
    }

    /// Counts to be read, not changed.
    synchronized Map<Facet, FacetCount> of(Set<Facet> facets, LocalDate on) throws IOException {
        var missing = EnumSet.noneOf(Facet.class);
        facets.stream().filter(facet -> !kept.containsKey(Asked.of(facet, on))).forEach(missing::add);
        if (!missing.isEmpty()) {
            var request = new Request(new Query.Everything(), on, missing, 0, Order.NEWEST, null, 0);
            var counted = view.searcher().search(MatchAllDocsQuery.INSTANCE, Tally.counting(request, view));
            counted.forEach((facet, count) -> kept.put(Asked.of(facet, on), count));
        }
        var counts = new EnumMap<Facet, FacetCount>(Facet.class);
        facets.forEach(facet -> counts.put(facet, kept.get(Asked.of(facet, on))));
        return counts;
    }
}
