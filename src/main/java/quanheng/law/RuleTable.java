package quanheng.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the tables under `rules/`.
final class RuleTable {
    private RuleTable() {}

    static Map<String, Citation> instruments() {
        return rows(
                        "instruments",
                        row -> new Citation(row.getField("id"), row.getField("title"), row.getField("english"), ""))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Citation::instrument, citation -> citation));
    }

    static List<Rule> rules(String table, Map<String, Citation> instruments) {
        return rows(table, row -> rule(row, instruments));
    }

    private static Rule rule(NamedCsvRecord row, Map<String, Citation> instruments) {
        var source = row.getField("source");
        var instrument = Objects.requireNonNull(instruments.get(source), () -> "no such instrument: " + source);
        return new Rule(
                row.getField("id"),
                row.getField("scope"),
                LocalDate.parse(row.getField("from")),
                told(row, "to", LocalDate::parse),
                told(
                        row,
                        "length",
                        count -> new Length(Integer.parseInt(count), Length.Unit.valueOf(row.getField("unit")))),
                told(row, "amount", BigDecimal::new),
                told(row, "percent", BigDecimal::new),
                new Citation(source, instrument.title(), instrument.english(), row.getField("article")),
                Evidence.valueOf(row.getField("evidence")),
                row.getField("note"));
    }

    private static <T> @Nullable T told(NamedCsvRecord row, String column, Function<String, T> read) {
        var field = row.getField(column);
        return field.isEmpty() ? null : read.apply(field);
    }

    static <T> List<T> rows(String table, Function<NamedCsvRecord, T> read) {
        var file = Objects.requireNonNull(RuleTable.class.getResourceAsStream("/rules/" + table + ".csv"), table);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table + ".csv cannot be read", e);
        }
    }
}
