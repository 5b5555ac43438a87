package quanheng.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The index on an OpenSearch cluster, behind an alias that points to the complete one.
final class OpenSearchEngine implements SearchEngine {
    private static final String FORM = "form";
    private static final String MOMENT = "moment";
    private static final int PAGE = 10_000;
    private static final System.Logger LOG = System.getLogger(OpenSearchEngine.class.getName());

    private final OpenSearchClient cluster;
    private final String alias;
    private final int shards;
    private final int replicas;

    /// @param alias name the index is asked by; indexes bear it with a number behind
    OpenSearchEngine(OpenSearchClient cluster, String alias, int shards, int replicas) {
        this.cluster = cluster;
        this.alias = alias;
        this.shards = shards;
        this.replicas = replicas;
    }

    @Override
    public Optional<Hits> search(Request request) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("query", new OpenSearchQueries(request.on()).of(request.query()));
        asked.put("track_total_hits", true);
        asked.put("size", request.limit() == 0 ? 0 : request.limit() + 1);
        asked.put("_source", false);
        asked.put("docvalue_fields", List.of(OpenSearchDocuments.ID));
        asked.put("sort", sort(request.order()));
        if (request.after() != null) {
            asked.put(
                    "search_after",
                    List.of(
                            key(request.order(), request.after().key()),
                            request.after().id()));
        }
        if (!request.facets().isEmpty()) {
            asked.put("aggs", OpenSearchFacets.asked(request));
        }
        var answer = answer(asked);
        return answer.isMissingNode() ? Optional.empty() : Optional.of(hits(request, answer));
    }

    /// Asks a second time where the index was replaced while it was being asked.
    private JsonNode answer(Map<String, Object> asked) {
        try {
            var answer = cluster.call("POST", "/" + alias + "/_search", asked);
            if (answer.path("_shards").path("failed").asInt(0) == 0) {
                return answer;
            }
        } catch (IllegalStateException replaced) {
            LOG.log(System.Logger.Level.DEBUG, "asking again", replaced);
        }
        return cluster.call("POST", "/" + alias + "/_search", asked);
    }

    private static Hits hits(Request request, JsonNode answer) {
        var found = answer.path("hits").path("hits");
        var ids = new ArrayList<Integer>();
        found.forEach(hit ->
                ids.add(hit.path("fields").path(OpenSearchDocuments.ID).path(0).asInt()));
        var more = ids.size() > request.limit();
        var facets = new EnumMap<Facet, List<Bucket>>(Facet.class);
        for (var facet : request.facets()) {
            facets.put(
                    facet,
                    OpenSearchFacets.told(facet, answer.path("aggregations").path(facet.id()), request.top()));
        }
        var next =
                more ? cursor(request.order(), found.path(request.limit() - 1).path("sort")) : null;
        var total = answer.path("hits").path("total").path("value").asLong();
        return new Hits(total, more ? ids.subList(0, request.limit()) : ids, facets, next);
    }

    private static List<Object> sort(Order order) {
        var first = switch (order) {
            case RELEVANCE -> Map.of("_score", Map.of("order", "desc"));
            case NEWEST -> Map.of(Field.FILED.id(), Map.of("order", "desc", "missing", "_last"));
            case OLDEST -> Map.of(Field.FILED.id(), Map.of("order", "asc", "missing", "_last"));
            case NUMBER -> Map.of(OpenSearchDocuments.ORDER, Map.of("order", "asc"));
        };
        return List.of(first, Map.of(OpenSearchDocuments.ID, Map.of("order", "asc")));
    }

    private static Cursor cursor(Order order, JsonNode sort) {
        var key = order == Order.RELEVANCE
                ? Float.floatToIntBits((float) sort.path(0).asDouble())
                : sort.path(0).asLong();
        return new Cursor(key, sort.path(1).asInt());
    }

    private static Object key(Order order, long key) {
        return order == Order.RELEVANCE ? (Object) Float.intBitsToFloat((int) key) : (Object) key;
    }

    @Override
    public int[] ids(Request request) {
        var all = IntStream.builder();
        Optional<Hits> page = search(page(request, null));
        while (page.isPresent()) {
            page.get().ids().forEach(all::add);
            var next = page.get().next();
            page = next == null ? Optional.empty() : search(page(request, next));
        }
        return all.build().sorted().toArray();
    }

    private static Request page(Request request, @org.jspecify.annotations.Nullable Cursor after) {
        return new Request(request.query(), request.on(), java.util.Set.of(), 0, Order.NUMBER, after, PAGE - 1);
    }

    @Override
    public Optional<Instant> knows() {
        var told = current()
                .map(index -> cluster.call("GET", "/" + index + "/_mapping", null)
                        .path(index)
                        .path("mappings")
                        .path("_meta"));
        return told.filter(meta -> LuceneDocuments.FORM.equals(meta.path(FORM).asString("")))
                .map(meta -> Instant.parse(meta.path(MOMENT).asString()));
    }

    @Override
    public long size() {
        return cluster.call("GET", "/" + alias + "/_count", null).path("count").asLong(0);
    }

    @Override
    public Making make() {
        var last = Stream.concat(indexes().stream(), Stream.of(alias + "-0"))
                .mapToInt(name -> Integer.parseInt(name.substring(alias.length() + 1)))
                .max()
                .orElse(0);
        var name = "%s-%d".formatted(alias, last + 1);
        cluster.call(
                "PUT",
                "/" + name,
                Map.of(
                        "settings", OpenSearchDocuments.settings(shards, replicas),
                        "mappings", OpenSearchDocuments.mapping(Map.of(FORM, "in the making"))));
        return new OpenSearchMaking(name);
    }

    @Override
    public void change(List<Document> present, Collection<Integer> gone, Instant moment) {
        var index = current().orElseThrow(() -> new IllegalStateException("no index to change"));
        var lines = new StringBuilder(lines(present));
        gone.forEach(id -> lines.append(cluster.line(Map.of("delete", Map.of("_id", Integer.toString(id))))));
        write(index, lines.toString());
        remember(index, moment);
        cluster.call("POST", "/" + index + "/_refresh", null);
    }

    @Override
    public void close() {
        cluster.close();
    }

    /// An index that the alias does not point to yet.
    private final class OpenSearchMaking implements Making {
        private final String name;

        OpenSearchMaking(String name) {
            this.name = name;
        }

        @Override
        public void add(List<Document> documents) {
            write(name, lines(documents));
        }

        @Override
        public void complete(Instant moment) {
            remember(name, moment);
            cluster.call("POST", "/" + name + "/_refresh", null);
            var former = indexes().stream().filter(index -> !index.equals(name)).toList();
            var actions = new ArrayList<Map<String, Object>>();
            actions.add(Map.of("add", Map.of("index", name, "alias", alias)));
            former.forEach(index ->
                    actions.add(Map.of("remove", Map.of("index", index, "alias", alias, "must_exist", false))));
            cluster.call("POST", "/_aliases", Map.of("actions", actions));
            former.forEach(index -> cluster.call("DELETE", "/" + index, null));
        }

        @Override
        public void abandon() {
            cluster.call("DELETE", "/" + name, null);
        }
    }

    private String lines(List<Document> documents) {
        var lines = new StringBuilder();
        for (var right : documents) {
            lines.append(cluster.line(Map.of("index", Map.of("_id", Integer.toString(right.id())))));
            lines.append(cluster.line(OpenSearchDocuments.of(right)));
        }
        return lines.toString();
    }

    private void write(String index, String lines) {
        if (lines.isEmpty()) {
            return;
        }
        var answer = cluster.call("POST", "/" + index + "/_bulk", lines);
        for (var item : answer.path("items")) {
            var error = item.path("index").path("error");
            if (!error.isMissingNode()) {
                throw new IllegalStateException("OpenSearch does not take a right: " + error);
            }
        }
    }

    private void remember(String index, Instant moment) {
        var told = Map.of(FORM, LuceneDocuments.FORM, MOMENT, moment.toString());
        cluster.call("PUT", "/" + index + "/_mapping", Map.of("_meta", told));
    }

    private Optional<String> current() {
        return Optional.of(cluster.call("GET", "/_alias/" + alias, null))
                .filter(answer -> !answer.isMissingNode())
                .flatMap(answer -> answer.propertyNames().stream().findFirst());
    }

    private List<String> indexes() {
        var names = new ArrayList<String>();
        cluster.call("GET", "/_cat/indices/" + alias + "-*?format=json&h=index", null)
                .forEach(index -> names.add(index.path("index").asString()));
        return names;
    }
}
