package quanheng.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tables of words beside the code, each with a head line.
final class WordTable {
    private WordTable() {}

    static List<List<String>> rows(String file) {
        var stream = Objects.requireNonNull(WordTable.class.getResourceAsStream("/quanheng/search/" + file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofCsvRecord(reader)) {
            return csv.stream().skip(1).map(row -> List.copyOf(row.getFields())).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the table " + file, failure);
        }
    }

    /// First column to second.
    static Map<String, String> pairs(String file) {
        var pairs = new LinkedHashMap<String, String>();
        rows(file).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }
}
