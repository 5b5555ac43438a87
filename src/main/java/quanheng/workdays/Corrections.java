package quanheng.workdays;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Announced days that the library's calendar leaves out, each with its notice in `corrections.csv`.
final class Corrections {
    private Corrections() {}

    /// Whether these days are worked.
    static Map<LocalDate, Boolean> read() {
        var file = Objects.requireNonNull(Corrections.class.getResourceAsStream("corrections.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> LocalDate.parse(row.getField("date")),
                            row -> Boolean.valueOf(row.getField("worked"))));
        } catch (IOException e) {
            throw new UncheckedIOException("corrections.csv cannot be read", e);
        }
    }
}
