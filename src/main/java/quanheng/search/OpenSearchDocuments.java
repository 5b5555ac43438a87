package quanheng.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quanheng.rights.State;

/// How a right stands in an OpenSearch index: built-in analysers only, texts not kept.
final class OpenSearchDocuments {
    static final String ID = "id";
    static final String ORDER = "order";

    private OpenSearchDocuments() {}

    /// The field that counts a facet.
    static String counted(Facet facet) {
        return isOwn(facet)
                ? FacetValues.field(facet).id()
                : "count_" + facet.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether a facet counts a field's keys as they are.
    private static boolean isOwn(Facet facet) {
        return switch (facet) {
            case CATEGORY, REGION, INDUSTRY, APPLICANT, HOLDER -> true;
            case STANDING, STATE, CITY, YEAR, SECTION, MAIN_CLASS, SUBCLASS, GROUP -> false;
        };
    }

    static Map<String, Object> settings(int shards, int replicas) {
        var bigrams = Map.of("type", "cjk_bigram", "output_unigrams", true);
        var words =
                Map.of("type", "custom", "tokenizer", "standard", "filter", List.of("cjk_width", "lowercase", "pairs"));
        return Map.of(
                "index.number_of_shards", shards,
                "index.number_of_replicas", replicas,
                "analysis", Map.of("filter", Map.of("pairs", bigrams), "analyzer", Map.of("words", words)));
    }

    static Map<String, Object> mapping(Map<String, String> told) {
        var properties = new TreeMap<String, Object>();
        properties.put(ID, Map.of("type", "integer"));
        properties.put(ORDER, Map.of("type", "long"));
        for (var field : Field.values()) {
            switch (field.kind()) {
                case WORDS ->
                    properties.put(
                            field.id(),
                            Map.of("type", "text", "analyzer", "words", "position_increment_gap", Analysis.GAP));
                case KEYS -> properties.put(field.id(), Map.of("type", "keyword"));
                case DAY -> properties.put(field.id(), Map.of("type", "integer"));
                case STATE -> {
                    for (var state : State.values()) {
                        properties.put(OpenSearchQueries.stay(state), Map.of("type", "integer_range"));
                    }
                }
            }
        }
        for (var facet : Facet.values()) {
            properties.putIfAbsent(counted(facet), Map.of("type", "keyword", "index", false));
        }
        return Map.of(
                "dynamic", "strict", "_source", Map.of("enabled", false), "_meta", told, "properties", properties);
    }

    static Map<String, Object> of(Document right) {
        var made = new LinkedHashMap<String, Object>();
        made.put(ID, right.id());
        made.put(ORDER, right.order());
        right.words().forEach((field, texts) -> made.put(field.id(), texts));
        right.keys().forEach((field, keys) -> made.put(field.id(), keys));
        right.days().forEach((field, day) -> made.put(field.id(), day));
        stays(right, made);
        for (var facet : Facet.values()) {
            var values = values(right, facet);
            if (!values.isEmpty()) {
                made.put(counted(facet), values);
            }
        }
        return made;
    }

    private static void stays(Document right, Map<String, Object> made) {
        var ranges = new LinkedHashMap<String, List<Map<String, Integer>>>();
        for (var at = 0; at < right.stays().size(); at++) {
            var stay = right.stays().get(at);
            var last = at + 1 < right.stays().size() ? right.stays().get(at + 1).from() - 1 : Integer.MAX_VALUE;
            ranges.computeIfAbsent(OpenSearchQueries.stay(stay.state()), none -> new java.util.ArrayList<>())
                    .add(Map.of("gte", stay.from(), "lte", last));
        }
        made.putAll(ranges);
    }

    private static List<String> values(Document right, Facet facet) {
        return switch (facet) {
            case CITY ->
                right.keys(Field.REGION).stream().map(FacetValues::city).toList();
            case SECTION, MAIN_CLASS, SUBCLASS, GROUP ->
                right.classes().stream()
                        .map(key -> Classes.atLevel(key, facet.level()))
                        .distinct()
                        .toList();
            case YEAR -> {
                var filed = right.days().get(Field.FILED);
                yield filed == null
                        ? List.of()
                        : List.of(Integer.toString(
                                java.time.LocalDate.ofEpochDay(filed).getYear()));
            }
            case STATE, STANDING, CATEGORY, REGION, INDUSTRY, APPLICANT, HOLDER -> List.of();
        };
    }
}
