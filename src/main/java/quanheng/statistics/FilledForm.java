package quanheng.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Reads the office's sheet for many reports at once (批量报送表). Its heads may be in either language.
@Component
public class FilledForm {
    /// The columns, in the order of the sheet that is handed out.
    public static final List<String> COLUMNS =
            List.of("series", "region", "firstOn", "lastOn", "value", "subject", "catalogue", "note");

    private static final List<String> NEEDED = List.of("series", "region", "firstOn", "value");

    private final Reports reports;
    private final MessageSource messages;

    FilledForm(Reports reports, MessageSource messages) {
        this.reports = reports;
        this.messages = messages;
    }

    /// Keeps all reports of a workbook, which is their own paper, or none of them.
    public Outcome keep(Paper workbook, String by) {
        if (workbook.content().length == 0) {
            return wrong("file", Problem.Fault.NO_FILE);
        }
        var sheet = FilledSheet.read(workbook.content()).orElse(null);
        if (sheet == null) {
            return wrong("file", Problem.Fault.NO_SHEET);
        }
        if (!sheet.isWhole()) {
            return wrong("file", Problem.Fault.TOO_MANY_ROWS);
        }
        if (sheet.lines().size() < 2) {
            return wrong("file", Problem.Fault.NO_ROWS);
        }
        var columns = columns(sheet.lines().getFirst());
        var missing = NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> new Problem(sheet.lines().getFirst().number(), column, Problem.Fault.NO_HEAD, ""))
                .toList();
        return missing.isEmpty()
                ? read(sheet.lines().subList(1, sheet.lines().size()), columns, workbook, by)
                : new Outcome.Wrong(missing);
    }

    private Outcome read(List<FilledSheet.Line> lines, Map<String, Integer> columns, Paper workbook, String by) {
        var typed = new ArrayList<Typed>();
        var formulas = new ArrayList<Problem>();
        for (var line : lines) {
            typed.add(typed(line, columns));
            columns.forEach((column, at) -> {
                if (line.formulas().contains(at)) {
                    formulas.add(new Problem(line.number(), column, Problem.Fault.FORMULA, line.cell(at)));
                }
            });
        }
        return formulas.isEmpty() ? reports.keep(typed, workbook, by) : new Outcome.Wrong(formulas);
    }

    private static Typed typed(FilledSheet.Line line, Map<String, Integer> columns) {
        var cells = COLUMNS.stream()
                .map(column -> line.cell(columns.getOrDefault(column, -1)))
                .toList();
        return new Typed(
                line.number(),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7));
    }

    private Map<String, Integer> columns(FilledSheet.Line head) {
        return head.places(
                COLUMNS, column -> List.of(head(column, Locale.SIMPLIFIED_CHINESE), head(column, Locale.ENGLISH)));
    }

    /// The head of a column in a language.
    public String head(String column, Locale language) {
        return messages.getMessage("statistics.field." + column, null, language);
    }

    private static Outcome wrong(String field, Problem.Fault fault) {
        return new Outcome.Wrong(List.of(new Problem(0, field, fault, "")));
    }
}
