package quanheng.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quanheng.rights.Category;
import quanheng.rights.State;
import quanheng.rights.Variety;

/// The words of the query language: fields, operators, states, categories and varieties in both languages and scripts.
final class Vocabulary {
    /// What can be named before a colon.
    enum Purpose {
        TITLE,
        ABSTRACT,
        GOODS,
        APPLICANT,
        HOLDER,
        INVENTOR,
        AGENT,
        EXACT_APPLICANT,
        EXACT_HOLDER,
        NUMBER,
        CATEGORY,
        VARIETY,
        CLASS,
        IPC,
        LOCARNO,
        NICE,
        REGION,
        INDUSTRY,
        FAMILY,
        FILED,
        PUBLISHED,
        GRANTED,
        STATE,
        EXACT_STATE,
        ON
    }

    private final Map<String, Purpose> fields = new HashMap<>();
    private final Map<String, Token.Kind> operators = new HashMap<>();
    private final Map<String, Set<State>> states = new HashMap<>();
    private final Map<String, Set<Category>> categories = new HashMap<>();
    private final Map<String, Variety> varieties = new HashMap<>();
    private final Map<String, String> dayWords = WordTable.pairs("days.csv");

    Vocabulary() {
        for (var purpose : Purpose.values()) {
            fields.put(key(purpose.name()), purpose);
        }
        WordTable.pairs("fields.csv").forEach((word, name) -> fields.put(key(word), Purpose.valueOf(name)));
        WordTable.pairs("operators.csv").forEach((word, name) -> operators.put(word, Token.Kind.valueOf(name)));
        states();
        for (var category : Category.values()) {
            categories.put(key(category.name()), Set.of(category));
        }
        WordTable.pairs("categories.csv").forEach((word, names) -> categories.put(key(word), categories(names)));
        for (var variety : Variety.values()) {
            varieties.put(key(variety.name()), variety);
        }
        WordTable.pairs("varieties.csv").forEach((word, name) -> varieties.put(key(word), Variety.valueOf(name)));
    }

    Optional<Purpose> field(String name) {
        return Optional.ofNullable(fields.get(key(name)));
    }

    /// AND, OR, NOT in capitals, or a word for one of them.
    Optional<Token.Kind> operator(String word) {
        return Optional.ofNullable(operators.get(Folding.fold(word)));
    }

    /// A word for a group of states or for one state.
    Optional<Set<State>> states(String word) {
        return Optional.ofNullable(states.get(key(word)));
    }

    /// One state by its own name.
    Optional<Set<State>> exactState(String word) {
        return Stream.of(State.values())
                .filter(state -> key(state.name()).equals(key(word)))
                .map(Set::of)
                .findFirst();
    }

    Optional<Set<Category>> category(String word) {
        return Optional.ofNullable(categories.get(key(word)));
    }

    Optional<Variety> variety(String word) {
        return Optional.ofNullable(varieties.get(key(word)));
    }

    /// Days with the words for year, month and to taken as signs.
    String plainDays(String written) {
        var plain = Folding.fold(written);
        for (var word : dayWords.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }

    private void states() {
        for (var state : State.values()) {
            states.put(key(state.name()), Set.of(state));
        }
        for (var standing : State.Standing.values()) {
            states.put(key(standing.name()), standing(standing.name()));
        }
        WordTable.pairs("states.csv")
                .forEach((word, names) -> states.put(
                        key(word),
                        Stream.of(names.split(" "))
                                .flatMap(name -> standing(name).stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static Set<State> standing(String name) {
        var group = Stream.of(State.values())
                .filter(state -> state.standing().name().equals(name))
                .collect(Collectors.toUnmodifiableSet());
        return group.isEmpty() ? Set.of(State.valueOf(name)) : group;
    }

    private static Set<Category> categories(String names) {
        return Stream.of(names.split(" ")).map(Category::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String word) {
        return Folding.fold(word).toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
