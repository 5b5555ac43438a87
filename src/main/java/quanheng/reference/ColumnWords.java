package quanheng.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the columns of a kind's files are called.
final class ColumnWords {
    private static final List<NamedCsvRecord> TABLE = table();

    private ColumnWords() {}

    private static List<NamedCsvRecord> table() {
        try (var file = Objects.requireNonNull(ColumnWords.class.getResourceAsStream("columns.csv"));
                var rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("columns.csv cannot be read", e);
        }
    }

    /// Where each column stands under a head, counted from 0. The words of the kind itself go before those of all,
    /// and of several words for one column the first listed.
    static Map<Column, Integer> places(Kind kind, List<String> head) {
        var plain = head.stream().map(ColumnWords::plain).toList();
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var owner : List.of(kind.name(), "*")) {
            for (var row : TABLE) {
                var column = Column.valueOf(row.getField("column"));
                if (row.getField("kind").equals(owner) && !places.containsKey(column)) {
                    List.of(row.getField("words").split("\\|")).stream()
                            .map(word -> plain.indexOf(plain(word)))
                            .filter(place -> place >= 0 && !places.containsValue(place))
                            .findFirst()
                            .ifPresent(place -> places.put(column, place));
                }
            }
        }
        return places;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
