package quanheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import quanheng.rights.State;

/// A question in OpenSearch's terms, as maps and lists that become JSON.
final class OpenSearchQueries {
    private final LocalDate today;

    /// @param today the day of states that name none
    OpenSearchQueries(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> of(Query query) {
        return switch (query) {
            case Query.Everything all -> Map.of("match_all", Map.of());
            case Query.Words words -> words(words);
            case Query.Numbered number ->
                number.prefix()
                        ? Map.of("prefix", Map.of(Field.NUMBER.id(), Map.of("value", number.key(), "boost", 10)))
                        : Map.of("term", Map.of(Field.NUMBER.id(), Map.of("value", number.key(), "boost", 10)));
            case Query.Among among -> Map.of("terms", Map.of(among.field().id(), List.copyOf(among.keys())));
            case Query.Days days -> days(days);
            case Query.InState state -> inState(state);
            case Query.All all -> all(all);
            case Query.Any any ->
                bool("should", any.parts().stream().map(this::of).toList());
            case Query.Not not -> bool("must_not", List.of(of(not.part())));
        };
    }

    /// In one of some states on a day.
    static Map<String, Object> inStates(Iterable<State> states, long day) {
        var clauses = new ArrayList<Map<String, Object>>();
        for (var state : states) {
            clauses.add(Map.of("term", Map.of(stay(state), day)));
        }
        return bool("should", clauses);
    }

    /// The field that holds the days of a state.
    static String stay(State state) {
        return "in_" + state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Map<String, Object> words(Query.Words words) {
        if (words.field() != null) {
            return phrase(words.field(), words, 1);
        }
        return bool(
                "should",
                Field.ANYWHERE.stream()
                        .map(field -> phrase(field, words, field == Field.TITLE ? 3 : 1))
                        .toList());
    }

    /// The index's words are found here already, so that the other side only has to split them at blanks.
    private static Map<String, Object> phrase(Field field, Query.Words words, int boost) {
        var terms =
                Terms.of(words.text()).places().stream().map(Terms.Place::term).collect(Collectors.joining(" "));
        if (words.prefix()) {
            return Map.of("prefix", Map.of(field.id(), Map.of("value", terms, "boost", boost)));
        }
        return Map.of(
                "match_phrase", Map.of(field.id(), Map.of("query", terms, "analyzer", "whitespace", "boost", boost)));
    }

    private static Map<String, Object> days(Query.Days days) {
        var range = new LinkedHashMap<String, Object>();
        if (days.from() != null) {
            range.put("gte", days.from().toEpochDay());
        }
        if (days.to() != null) {
            range.put("lte", days.to().toEpochDay());
        }
        return Map.of("range", Map.of(days.field().id(), range));
    }

    private Map<String, Object> inState(Query.InState asked) {
        return inStates(
                asked.states(), Objects.requireNonNullElse(asked.on(), today).toEpochDay());
    }

    private Map<String, Object> all(Query.All all) {
        var clauses = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var part : all.parts()) {
            var occurs = part instanceof Query.Not ? "must_not" : LuceneQueries.ranks(part) ? "must" : "filter";
            var meant = part instanceof Query.Not not ? not.part() : part;
            clauses.computeIfAbsent(occurs, none -> new ArrayList<>()).add(of(meant));
        }
        return Map.of("bool", clauses);
    }

    private static Map<String, Object> bool(String occurs, List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of(occurs, clauses));
    }
}
