package quanheng.protection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads this module's tables.
final class Tables {
    private Tables() {}

    static <T> List<T> read(String table, Function<NamedCsvRecord, T> row) {
        var file = Objects.requireNonNull(
                Tables.class.getResourceAsStream("/quanheng/protection/" + table + ".csv"), table);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table + ".csv cannot be read", e);
        }
    }

    /// The words of a cell, parted by spaces.
    static List<String> words(NamedCsvRecord row, String column) {
        var cell = row.getField(column);
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    static @Nullable String told(NamedCsvRecord row, String column) {
        var cell = row.getField(column);
        return cell.isBlank() ? null : cell;
    }
}
