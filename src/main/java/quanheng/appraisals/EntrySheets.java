package quanheng.appraisals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Reads points from an Excel sheet with the columns unit, line, points and reason; all rows or none. The sheet itself
/// is kept as their evidence.
@Component
public class EntrySheets {
    private static final List<String> COLUMNS = List.of("unit", "line", "points", "reason");

    private final Entries entries;
    private final MessageSource messages;

    EntrySheets(Entries entries, MessageSource messages) {
        this.entries = entries;
        this.messages = messages;
    }

    /// Enters the rows of a sheet.
    public Entries.Outcome read(int year, Entries.Proof file, String by) {
        var sheet = FilledSheet.read(file.content()).orElse(null);
        if (sheet == null || sheet.lines().size() < 2 || !sheet.isWhole()) {
            return wrong(new Problem("sheet", "no-sheet", List.of()));
        }
        var head = sheet.lines().getFirst();
        var places = head.places(
                COLUMNS, column -> List.of(word(column, Locale.SIMPLIFIED_CHINESE), word(column, Locale.ENGLISH)));
        if (!places.keySet().containsAll(COLUMNS)) {
            return wrong(new Problem("sheet", "no-heads", List.of()));
        }
        var typed = new ArrayList<Entries.Typed>();
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            if (places.values().stream().anyMatch(line.formulas()::contains)) {
                return wrong(new Problem("sheet", "formula", List.of(Integer.toString(line.number()))));
            }
            typed.add(new Entries.Typed(
                    line.number(),
                    cell(line, places, "unit"),
                    cell(line, places, "line"),
                    cell(line, places, "points"),
                    cell(line, places, "reason")));
        }
        return entries.enter(year, typed, file, by);
    }

    private static String cell(FilledSheet.Line line, Map<String, Integer> places, String column) {
        return line.cell(java.util.Objects.requireNonNull(places.get(column)));
    }

    private String word(String column, Locale language) {
        return messages.getMessage("appraisals.head." + column, null, language);
    }

    private static Entries.Outcome wrong(Problem problem) {
        return new Entries.Outcome.Wrong(List.of(problem));
    }
}
