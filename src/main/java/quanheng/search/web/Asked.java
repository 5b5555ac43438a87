package quanheng.search.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.search.Facet;
import quanheng.search.Order;
import quanheng.search.Question;

/// What an address of the search page asks: `words` is the question, `f` filters, each in the query language, `sort`
/// the id of an order, `level` that of the classes that are counted, `after` the end of the page before.
///
/// @param sort  empty for the usual order
/// @param level empty for the usual one
/// @param after empty for the first page
record Asked(String text, List<String> filters, String sort, String level, String after) {
    static final int PAGE = 20;
    private static final int TOP = 8;
    private static final int USUAL_LEVEL = 3;
    private static final List<Facet> LEVELS = List.of(Facet.SECTION, Facet.MAIN_CLASS, Facet.SUBCLASS, Facet.GROUP);

    static Asked of(MultiValueMap<String, String> query) {
        var filters = query.getOrDefault("f", List.of()).stream()
                .filter(filter -> !filter.isBlank())
                .distinct()
                .toList();
        return new Asked(one(query, "words"), filters, one(query, "sort"), one(query, "level"), one(query, "after"));
    }

    private static String one(MultiValueMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    public Order order() {
        return Stream.of(Order.values())
                .filter(order -> order.id().equals(sort))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    /// Level of the classes, from 1.
    public int classLevel() {
        return level.matches("[1-4]") ? Integer.parseInt(level) : USUAL_LEVEL;
    }

    Facet classes() {
        return LEVELS.get(classLevel() - 1);
    }

    boolean isEmpty() {
        return text().isEmpty() && filters().isEmpty();
    }

    Set<Facet> facets() {
        var facets = EnumSet.of(
                Facet.CATEGORY,
                Facet.STANDING,
                Facet.STATE,
                Facet.CITY,
                Facet.REGION,
                Facet.YEAR,
                Facet.HOLDER,
                Facet.INDUSTRY);
        facets.add(classes());
        return facets;
    }

    Question question(int limit) {
        return new Question(text(), filters(), facets(), TOP, order(), after, limit);
    }

    /// The address that asks a filter more.
    String with(String filter) {
        var more = new ArrayList<>(filters());
        more.add(filter);
        return query(more, "");
    }

    /// The address that asks a filter less.
    String without(String filter) {
        return query(filters().stream().filter(one -> !one.equals(filter)).toList(), "");
    }

    /// The address of the page behind a cursor.
    public String from(String cursor) {
        return query(filters(), cursor);
    }

    private String query(List<String> asked, String cursor) {
        var address = UriComponentsBuilder.newInstance();
        var values = new ArrayList<Object>();
        add(address, values, "words", text());
        asked.forEach(filter -> add(address, values, "f", filter));
        add(address, values, "sort", sort.isEmpty() ? "" : order().id());
        add(address, values, "level", level.isEmpty() ? "" : Integer.toString(classLevel()));
        add(address, values, "after", cursor);
        var query = address.encode().buildAndExpand(values.toArray()).toUriString();
        return query.isEmpty() ? "?" : query;
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{v" + values.size() + "}");
            values.add(value);
        }
    }
}
