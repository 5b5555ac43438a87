package quanheng.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.bodies.Outcome.Fault;
import quanheng.formats.FilledSheet;

/// Takes sheets that people filled in: every row or none, and all that is wrong at once.
@Component("bodiesSheetReading")
class SheetReading {
    private final BodyWords words;
    private final TransactionTemplate transaction;

    SheetReading(BodyWords words, TransactionTemplate transaction) {
        this.words = words;
        this.transaction = transaction;
    }

    /// Cells of a row by column; where a column is missing, empty.
    record Row(FilledSheet.Line line, Map<String, Integer> places) {
        String cell(String column) {
            return line.cell(places.getOrDefault(column, -1));
        }
    }

    SheetTaken take(byte[] file, Columns columns, BiFunction<Row, Integer, Outcome> act) {
        var sheet = FilledSheet.read(file);
        if (sheet.isEmpty() || sheet.get().lines().size() < 2 || !sheet.get().isWhole()) {
            return new SheetTaken(0, List.of(new SheetTaken.RowFault(1, Fault.of("file", "unreadable"))));
        }
        var lines = sheet.get().lines();
        var places = lines.getFirst()
                .places(columns.all(), column -> List.of(head(column, Locale.CHINA), head(column, Locale.ENGLISH)));
        var missing = columns.needed().stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> new SheetTaken.RowFault(1, Fault.of(column, "no-column", head(column, Locale.CHINA))))
                .toList();
        return missing.isEmpty() ? rows(lines.subList(1, lines.size()), places, act) : new SheetTaken(0, missing);
    }

    /// The columns a sheet may have, and those it must have.
    record Columns(List<String> all, List<String> needed) {}

    private String head(String column, Locale language) {
        return words.say(column, language);
    }

    private SheetTaken rows(
            List<FilledSheet.Line> lines, Map<String, Integer> places, BiFunction<Row, Integer, Outcome> act) {
        var taken = transaction.execute(status -> {
            var faults = new ArrayList<SheetTaken.RowFault>();
            var kept = 0;
            for (var line : lines) {
                switch (act.apply(new Row(line, places), line.number())) {
                    case Outcome.Done done -> kept++;
                    case Outcome.Refused(var reasons) ->
                        reasons.forEach(fault -> faults.add(new SheetTaken.RowFault(line.number(), fault)));
                    case Outcome.Overtaken overtaken ->
                        faults.add(new SheetTaken.RowFault(line.number(), Fault.of("seen", "overtaken")));
                }
            }
            if (!faults.isEmpty()) {
                status.setRollbackOnly();
            }
            return new SheetTaken(faults.isEmpty() ? kept : 0, faults);
        });
        return taken == null ? new SheetTaken(0, List.of()) : taken;
    }
}
