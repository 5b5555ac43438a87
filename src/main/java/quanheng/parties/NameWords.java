package quanheng.parties;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words names are made of: forms of firms, trades, kinds of regions.
final class NameWords {
    /// What a word at the end of a name says.
    enum Sort {
        /// A registered form; with a place in front the name is unique.
        SAFE,
        /// A form that is unique without a place.
        ALONE,
        /// Any other form of an organisation.
        FORM,
        /// A form of a foreign firm.
        FOREIGN,
        /// A trade.
        TRADE,
        /// A source's word for a natural person.
        PERSON,
        /// A kind of region.
        REGION
    }

    private final Map<Sort, List<String>> words = new EnumMap<>(Sort.class);
    private final Map<String, Successions.Succession> successions = Successions.read();

    private NameWords() {}

    static NameWords read() {
        var read = new NameWords();
        try (var file = Objects.requireNonNull(NameWords.class.getResourceAsStream("name-words.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
                rows.forEach(row -> read.words
                        .computeIfAbsent(Sort.valueOf(row.getField("sort")), sort -> new java.util.ArrayList<>())
                        .add(row.getField("word")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("name-words.csv cannot be read", e);
        }
        read.words
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        return read;
    }

    /// The longest word of a sort that a name ends with, or nothing.
    Optional<String> ending(Sort sort, String name) {
        return ending(sort, name, 0);
    }

    /// The same, leaving at least so many characters.
    Optional<String> ending(Sort sort, String name, int left) {
        for (var word : of(sort)) {
            if (name.length() - word.length() >= left && name.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /// Where the first word of a sort ends that stands inside a name, with something in front of it and after it; 0
    /// where none does.
    int insideEnd(Sort sort, String name) {
        return of(sort).stream()
                .filter(word -> name.indexOf(word) > 0 && !name.endsWith(word))
                .mapToInt(word -> name.indexOf(word) + word.length())
                .min()
                .orElse(0);
    }

    boolean has(Sort sort, String word) {
        return of(sort).contains(word);
    }

    /// A region's name without the word for what it is. At least one character is left.
    String regionStem(String name) {
        return ending(Sort.REGION, name)
                .filter(word -> word.length() < name.length())
                .map(word -> name.substring(0, name.length() - word.length()))
                .orElse(name);
    }

    Optional<Successions.Succession> succession(String ended) {
        return Optional.ofNullable(successions.get(ended));
    }

    private Collection<String> of(Sort sort) {
        return words.getOrDefault(sort, List.of());
    }
}
