package quanheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import quanheng.rights.State;

/// Counts of one facet's values in one part of the work; parts are added up.
final class FacetCount {
    private static final int YEARS = 4096;

    /// Kept beyond those asked for, so that equal counts at the end are cut by value.
    private static final int SPARE = 64;

    private static final Comparator<int[]> LEAST_FIRST =
            Comparator.<int[]>comparingInt(pair -> pair[1]).thenComparingInt(pair -> -pair[0]);

    private final Facet facet;
    private final FacetValues values;
    private final int[] counts;

    FacetCount(Facet facet, FacetValues values) {
        this.facet = facet;
        this.values = values;
        this.counts = new int
                [switch (facet) {
                    case STATE, STANDING -> Stays.STATES.size() + 1;
                    case YEAR -> YEARS;
                    case CATEGORY, CITY, REGION, SECTION, MAIN_CLASS, SUBCLASS, GROUP, APPLICANT, HOLDER, INDUSTRY ->
                        values.count();
                }];
    }

    /// What counts the rights of one segment.
    Counting in(Columns columns, int segment, int day) {
        return switch (facet) {
            case STATE, STANDING -> {
                var states = columns.stays().on(day);
                yield (docs, size) -> {
                    for (var at = 0; at < size; at++) {
                        counts[states[docs[at]]]++;
                    }
                };
            }
            case YEAR -> {
                var years = columns.years();
                yield (docs, size) -> {
                    for (var at = 0; at < size; at++) {
                        counts[years[docs[at]]]++;
                    }
                };
            }
            case CATEGORY, CITY, REGION, SECTION, MAIN_CLASS, SUBCLASS, GROUP, APPLICANT, HOLDER, INDUSTRY -> {
                var ordinals = columns.ordinals(FacetValues.field(facet));
                var places = values.places(segment);
                yield (docs, size) -> ordinals.count(docs, size, places, counts);
            }
        };
    }

    /// Takes some rights of a segment.
    interface Counting {
        void count(int[] docs, int size);
    }

    void add(FacetCount other) {
        for (var place = 0; place < counts.length; place++) {
            counts[place] += other.counts[place];
        }
    }

    /// Of each facet the values counted most.
    static Map<Facet, List<Bucket>> top(Map<Facet, FacetCount> counts, int most) {
        var facets = new EnumMap<Facet, List<Bucket>>(Facet.class);
        counts.forEach((facet, count) -> facets.put(facet, count.top(most)));
        return facets;
    }

    /// The values counted most, then by value.
    List<Bucket> top(int most) {
        if (facet == Facet.STANDING) {
            return standings();
        }
        var kept = new PriorityQueue<int[]>(LEAST_FIRST);
        var last = counts.length - (facet == Facet.STATE ? 1 : 0);
        for (var place = facet == Facet.YEAR ? 1 : 0; place < last; place++) {
            var full = kept.size() >= most + SPARE;
            if (counts[place] > 0 && (!full || counts[place] > kept.element()[1])) {
                kept.add(new int[] {place, counts[place]});
                if (full) {
                    kept.remove();
                }
            }
        }
        return ordered(
                kept.stream().map(pair -> new Bucket(word(pair[0]), pair[1])).toList(), most);
    }

    static List<Bucket> ordered(List<Bucket> buckets, int most) {
        return buckets.stream()
                .sorted(Comparator.comparingLong(Bucket::count).reversed().thenComparing(Bucket::value))
                .limit(most)
                .toList();
    }

    private List<Bucket> standings() {
        var buckets = new ArrayList<Bucket>();
        for (var standing : State.Standing.values()) {
            var count = 0L;
            for (var state = 0; state < Stays.STATES.size(); state++) {
                count += Stays.STATES.get(state).standing() == standing ? counts[state] : 0;
            }
            if (count > 0) {
                buckets.add(new Bucket(standing.name(), count));
            }
        }
        return ordered(buckets, buckets.size());
    }

    private String word(int place) {
        return switch (facet) {
            case STATE -> Stays.STATES.get(place).name();
            case YEAR -> Integer.toString(place);
            case CATEGORY, STANDING, CITY, REGION, SECTION, MAIN_CLASS, SUBCLASS, GROUP, APPLICANT, HOLDER, INDUSTRY ->
                values.word(place);
        };
    }
}
