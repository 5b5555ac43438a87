package quanheng.rights;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Reads the tables of two columns in this package.
final class Table {
    private Table() {}

    static void read(String name, BiConsumer<String, String> row) {
        var file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.stream().skip(1).forEach(each -> row.accept(each.getField(0), each.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
