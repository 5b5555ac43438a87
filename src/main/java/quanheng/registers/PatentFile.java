package quanheng.registers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A file of patents with a head line, read row by row.
///
/// @param head    names of the columns as they stand
/// @param columns where each column stands, counted from 0
record PatentFile(String text, List<String> head, Map<Column, Integer> columns) {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /// The text of a file in UTF-8 (with or without mark) or GB18030; empty for anything else.
    static Optional<String> decode(byte[] bytes) {
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

    /// Reads the head line of a text.
    static PatentFile of(String text, Vocabulary words) {
        var head = rows(text).findFirst().map(CsvRecord::getFields).orElse(List.of());
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var place = 0; place < head.size(); place++) {
            var at = place;
            words.column(head.get(place)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return new PatentFile(text, head, columns);
    }

    List<Column> missing() {
        return Arrays.stream(Column.values())
                .filter(Column::isNeeded)
                .filter(column -> !columns.containsKey(column))
                .toList();
    }

    /// All rows but the head, checked; two rows of one publication that differ are a problem of the second.
    Stream<Row> rows(RowCheck.Rules rules) {
        var seen = new HashMap<String, Patent>();
        return rows(text).skip(1).map(row -> check(rules, row)).map(row -> switch (row) {
            case Row.Good good -> {
                var earlier = seen.putIfAbsent(good.patent().publicationNumber(), good.patent());
                yield earlier == null || earlier.equals(good.patent()) ? good : contradiction(good);
            }
            case Row.Bad bad -> bad;
        });
    }

    private Row check(RowCheck.Rules rules, CsvRecord row) {
        var line = row.getStartingLineNumber();
        if (row.getFieldCount() != head.size()) {
            var problem = new Problem(line, Column.PUBLICATION_NUMBER, Fault.FIELDS, row.getField(0));
            return new Row.Bad(line, row.getFields(), List.of(problem));
        }
        var fields = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, place) -> fields.put(column, row.getField(place)));
        return new RowCheck(rules, line, fields).read(row.getFields());
    }

    private static Row contradiction(Row.Good row) {
        var number = row.patent().publicationNumber();
        return new Row.Bad(
                row.line(),
                row.fields(),
                List.of(new Problem(row.line(), Column.PUBLICATION_NUMBER, Fault.CONTRADICTS_ROW, number)));
    }

    private static Stream<CsvRecord> rows(String text) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream();
    }
}
