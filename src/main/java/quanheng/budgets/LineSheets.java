package quanheng.budgets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.formats.FilledSheet;

/// Reads lines from an Excel sheet; all rows or none, with everything that is wrong with any of them.
@Component
public class LineSheets {
    /// Its columns, in order; their heads are the messages `budgets.head.<column>` in either language.
    public static final List<String> COLUMNS = List.of("unit", "year", "use", "source", "name", "planned");

    private final Budgets budgets;
    private final MessageSource messages;

    LineSheets(Budgets budgets, MessageSource messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    /// Adds the rows of a sheet.
    ///
    /// @return everything that is wrong; none where they were added
    public List<Problem> read(byte[] content, Viewer viewer) {
        var sheet = content.length == 0 ? null : FilledSheet.read(content).orElse(null);
        if (sheet == null || sheet.lines().size() < 2 || !sheet.isWhole()) {
            return List.of(new Problem(0, "sheet", "no-sheet", ""));
        }
        var places = sheet.lines()
                .getFirst()
                .places(
                        COLUMNS,
                        column -> List.of(word(column, Locale.SIMPLIFIED_CHINESE), word(column, Locale.ENGLISH)));
        if (!places.keySet().containsAll(COLUMNS)) {
            return List.of(new Problem(0, "sheet", "no-heads", ""));
        }
        var rows = new LinkedHashMap<Integer, Map<String, String>>();
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            var row = new LinkedHashMap<String, String>();
            COLUMNS.forEach(column -> row.put(column, line.cell(Objects.requireNonNull(places.get(column)))));
            if (row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.put(line.number(), row);
            }
        }
        return budgets.add(rows, viewer);
    }

    private String word(String column, Locale language) {
        return messages.getMessage("budgets.head." + column, null, language);
    }
}
