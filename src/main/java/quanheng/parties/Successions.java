package quanheng.parties;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of regions that were merged into others.
final class Successions {
    /// A region that took over.
    ///
    /// @param on     the day it did; null where only the editions tell
    /// @param merged whether it was there before or took over from others as well
    record Succession(
            String code, String successor, @Nullable LocalDate on, boolean merged) {}

    private Successions() {}

    /// By the code that ended.
    static Map<String, Succession> read() {
        try (var file = Objects.requireNonNull(Successions.class.getResourceAsStream("successions.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            try (var rows =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
                return rows.stream()
                        .map(row -> new Succession(
                                row.getField("code"),
                                row.getField("successor"),
                                row.getField("on").isEmpty() ? null : LocalDate.parse(row.getField("on")),
                                row.getField("because").equals("merged")))
                        .collect(Collectors.toMap(Succession::code, succession -> succession));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("successions.csv cannot be read", e);
        }
    }
}
