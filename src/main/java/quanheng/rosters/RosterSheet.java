package quanheng.rosters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Reads a roster as an Excel sheet. Its heads may be in either language.
@Component
public class RosterSheet {
    /// The columns, in the order of the sheet that is handed out.
    public static final List<String> COLUMNS = List.of("name", "creditCode", "region", "fromOn", "toOn", "note");

    private final Joining joining;
    private final MessageSource messages;

    RosterSheet(Joining joining, MessageSource messages) {
        this.joining = joining;
        this.messages = messages;
    }

    /// Puts all members of a workbook on a roster, or none of them.
    public Outcome join(Roster roster, byte[] workbook, String by) {
        var sheet = FilledSheet.read(workbook).orElse(null);
        if (sheet == null) {
            return wrong(Problem.Fault.NO_SHEET);
        }
        if (!sheet.isWhole()) {
            return wrong(Problem.Fault.TOO_MANY_ROWS);
        }
        if (sheet.lines().size() < 2) {
            return wrong(Problem.Fault.NO_ROWS);
        }
        var head = sheet.lines().getFirst();
        var columns = columns(head);
        var missing = List.of("name", "fromOn").stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> new Problem(head.number(), column, Problem.Fault.NO_HEAD, ""))
                .toList();
        if (!missing.isEmpty()) {
            return new Outcome.Wrong(missing);
        }
        var typed = new ArrayList<Typed>();
        var formulas = new ArrayList<Problem>();
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            typed.add(typed(line, columns));
            columns.forEach((column, at) -> {
                if (line.formulas().contains(at)) {
                    formulas.add(new Problem(line.number(), column, Problem.Fault.FORMULA, line.cell(at)));
                }
            });
        }
        return formulas.isEmpty() ? joining.join(roster, typed, by) : new Outcome.Wrong(formulas);
    }

    private static Typed typed(FilledSheet.Line line, Map<String, Integer> columns) {
        var cells = COLUMNS.stream()
                .map(column -> line.cell(columns.getOrDefault(column, -1)))
                .toList();
        return new Typed(
                line.number(), cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    private Map<String, Integer> columns(FilledSheet.Line head) {
        return head.places(
                COLUMNS, column -> List.of(head(column, Locale.SIMPLIFIED_CHINESE), head(column, Locale.ENGLISH)));
    }

    /// The head of a column in a language.
    public String head(String column, Locale language) {
        return messages.getMessage("rosters.field." + column, null, language);
    }

    private static Outcome wrong(Problem.Fault fault) {
        return new Outcome.Wrong(List.of(new Problem(0, "file", fault, "")));
    }
}
