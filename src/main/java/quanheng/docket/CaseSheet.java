package quanheng.docket;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Reads a sheet of cases, one row an act, from Excel or CSV; its heads may be in either language.
@Component
class CaseSheet {
    static final List<String> COLUMNS = List.of(
            "case", "procedure", "title", "parties", "act", "happened", "post", "told", "approved", "approvedOn");
    private static final List<String> NEEDED = List.of("case", "procedure", "act", "happened");

    private final MessageSource messages;

    CaseSheet(MessageSource messages) {
        this.messages = messages;
    }

    /// A row with its cells by column; those of missing columns are empty.
    record Row(int number, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// The rows, or what is wrong with the sheet as a whole.
    record Rows(List<Row> rows, List<ImportFault> faults) {}

    Rows read(byte[] file) {
        var sheet = isWorkbook(file) ? FilledSheet.read(file) : csv(file);
        if (sheet.isEmpty() || sheet.get().lines().size() < 2 || !sheet.get().isWhole()) {
            return new Rows(List.of(), List.of(ImportFault.of(1, "case", "unreadable")));
        }
        var lines = sheet.get().lines();
        var places = lines.getFirst()
                .places(COLUMNS, column -> List.of(head(column, Locale.CHINA), head(column, Locale.ENGLISH)));
        var faults = NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> ImportFault.of(1, column, "column", head(column, Locale.CHINA)))
                .toList();
        return new Rows(lines.stream().skip(1).map(line -> row(line, places)).toList(), faults);
    }

    private static Row row(FilledSheet.Line line, Map<String, Integer> places) {
        var cells = new LinkedHashMap<String, String>();
        places.forEach((column, at) -> cells.put(column, line.cell(at)));
        return new Row(line.number(), cells);
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K';
    }

    private static Optional<FilledSheet> csv(byte[] file) {
        var lines = new ArrayList<FilledSheet.Line>();
        var text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        try (var rows = CsvReader.builder().ofCsvRecord(text)) {
            rows.forEach(row ->
                    lines.add(new FilledSheet.Line((int) row.getStartingLineNumber(), row.getFields(), Set.of())));
        } catch (java.io.IOException | RuntimeException e) {
            return Optional.empty();
        }
        return Optional.of(new FilledSheet(lines, true));
    }

    /// The head of a column in a language.
    String head(String column, Locale language) {
        return messages.getMessage("docket.column." + column, null, language);
    }
}
