package quanheng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quanheng.rights.State;
import tools.jackson.databind.JsonNode;

/// Facets in OpenSearch's terms. Shards are asked for more than is shown, so that counts of names stay exact as long
/// as a shard has no more different ones.
final class OpenSearchFacets {
    private static final int ASKED_OF_A_SHARD = 50_000;

    private OpenSearchFacets() {}

    static Map<String, Object> asked(Request request) {
        var asked = new LinkedHashMap<String, Object>();
        var day = request.on().toEpochDay();
        for (var facet : request.facets()) {
            asked.put(
                    facet.id(),
                    switch (facet) {
                        case STATE -> filters(Stream.of(State.values()).toList(), day);
                        case STANDING -> standings(day);
                        case CATEGORY,
                                CITY,
                                REGION,
                                YEAR,
                                SECTION,
                                MAIN_CLASS,
                                SUBCLASS,
                                GROUP,
                                APPLICANT,
                                HOLDER,
                                INDUSTRY ->
                            Map.of(
                                    "terms",
                                    Map.of(
                                            "field", OpenSearchDocuments.counted(facet),
                                            "size", request.top(),
                                            "shard_size", ASKED_OF_A_SHARD,
                                            "order", List.of(Map.of("_count", "desc"), Map.of("_key", "asc"))));
                    });
        }
        return asked;
    }

    static List<Bucket> told(Facet facet, JsonNode answer, int top) {
        var buckets = new ArrayList<Bucket>();
        var told = answer.path("buckets");
        if (facet == Facet.STATE || facet == Facet.STANDING) {
            for (var name : told.propertyNames()) {
                buckets.add(new Bucket(name, told.path(name).path("doc_count").asLong()));
            }
        } else {
            told.forEach(one -> buckets.add(
                    new Bucket(one.path("key").asString(), one.path("doc_count").asLong())));
        }
        return FacetCount.ordered(
                buckets.stream().filter(bucket -> bucket.count() > 0).toList(), top);
    }

    private static Map<String, Object> filters(List<State> states, long day) {
        var filters = new LinkedHashMap<String, Object>();
        states.forEach(state -> filters.put(state.name(), OpenSearchQueries.inStates(List.of(state), day)));
        return Map.of("filters", Map.of("filters", filters));
    }

    private static Map<String, Object> standings(long day) {
        var filters = new LinkedHashMap<String, Object>();
        for (var standing : State.Standing.values()) {
            var states = Stream.of(State.values())
                    .filter(state -> state.standing() == standing)
                    .toList();
            filters.put(standing.name(), OpenSearchQueries.inStates(states, day));
        }
        return Map.of("filters", Map.of("filters", filters));
    }
}
