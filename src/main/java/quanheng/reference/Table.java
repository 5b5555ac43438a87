package quanheng.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file with a head line, in UTF-8 or GB18030, its columns parted by commas or tabs.
///
/// @param cells    the rows that have as many fields as the head
/// @param problems of the file as a whole and of the other rows
record Table(String name, Set<Column> columns, List<Cells> cells, List<Problem> problems) {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /// A row by what its columns mean.
    ///
    /// @param row line in the file
    record Cells(String file, long row, Map<Column, String> values) {
        String get(Column column) {
            return values.getOrDefault(column, "");
        }

        Problem problem(Column column, Fault fault) {
            return new Problem(file, row, column, fault, get(column));
        }
    }

    static Table read(Kind kind, Order.Paper file) {
        var text = decode(file.bytes());
        if (text.isEmpty()) {
            return failed(file, Fault.NOT_TEXT);
        }
        try {
            var rows = rows(text.get());
            return rows.isEmpty() ? failed(file, Fault.EMPTY) : read(kind, file, rows);
        } catch (CsvParseException unreadable) {
            return failed(file, Fault.NO_TABLE);
        }
    }

    private static Table read(Kind kind, Order.Paper file, List<CsvRecord> rows) {
        var head = rows.getFirst().getFields();
        var places = ColumnWords.places(kind, head);
        var cells = new ArrayList<Cells>();
        var problems = new ArrayList<Problem>();
        for (var row : rows.subList(1, rows.size())) {
            var line = row.getStartingLineNumber();
            if (row.getFieldCount() != head.size()) {
                problems.add(new Problem(file.name(), line, Column.ROW, Fault.FIELDS, row.getField(0)));
                continue;
            }
            var values = new EnumMap<Column, String>(Column.class);
            places.forEach(
                    (column, place) -> values.put(column, row.getField(place).strip()));
            cells.add(new Cells(file.name(), line, values));
        }
        return new Table(file.name(), places.keySet(), cells, problems);
    }

    private static Table failed(Order.Paper file, Fault fault) {
        return new Table(file.name(), Set.of(), List.of(), List.of(new Problem(file.name(), 1, Column.ROW, fault, "")));
    }

    private static List<CsvRecord> rows(String text) {
        var head =
                text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        try (var rows = CsvReader.builder()
                .fieldSeparator(head.indexOf('\t') >= 0 ? '\t' : ',')
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return rows.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<String> decode(byte[] bytes) {
        return CHARSETS.stream()
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
