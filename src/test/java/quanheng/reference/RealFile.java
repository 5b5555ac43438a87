package quanheng.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A real file of reference data, where it is there, read without the product's reader.
final class RealFile {
    private static final Path FOLDER = Path.of("../shared/data");

    private RealFile() {}

    /// A row by the words of the head.
    record Row(Map<String, String> cells) {
        String get(String head) {
            return cells.getOrDefault(head, "");
        }
    }

    /// The file for the product; a test that needs it is skipped without it.
    static Order.Paper paper(String name) throws IOException {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "skipped: the real file " + file + " is not there");
        return new Order.Paper(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /// The rows by the words of the head; understands quotes within one line, which is all the files need.
    static List<Row> rows(String name) throws IOException {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "skipped: the real file " + file + " is not there");
        var lines = Files.readString(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        var tab = lines.getFirst().indexOf('\t') >= 0;
        var head = cells(lines.getFirst(), tab ? '\t' : ',');
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line, tab ? '\t' : ',');
            var row = new HashMap<String, String>();
            for (var place = 0; place < head.size() && place < cells.size(); place++) {
                row.put(head.get(place), cells.get(place));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"' && separator == ',') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append(line.charAt(++at));
                } else {
                    quoted = !quoted;
                }
            } else if (character == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
