package quanheng.registers;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words files use for columns and kinds, from `vocabulary.csv`.
final class Vocabulary {
    private final Map<String, String> meanings;

    Vocabulary() {
        var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            meanings = rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> plain(row.getField("word")), row -> row.getField("means")));
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary.csv cannot be read", e);
        }
    }

    Optional<Column> column(String head) {
        return meaning(Column.values(), head);
    }

    Optional<PatentKind> kind(String word) {
        return meaning(PatentKind.values(), word);
    }

    private <E extends Enum<E>> Optional<E> meaning(E[] values, String word) {
        var name = meanings.get(plain(word));
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
