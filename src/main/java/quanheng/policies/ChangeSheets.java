package quanheng.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;
import quanheng.policies.Problem.Fault;

/// Reads figures and powers as Excel sheets, in the columns they are handed out. Every row becomes a proposed change.
@Component
public class ChangeSheets {
    /// The columns of a sheet of figures.
    public static final List<String> PARAMETERS = List.of(
            "parameter", "nameZh", "nameEn", "unit", "purpose", "value", "instrument", "article", "from", "lastOn");
    /// The columns of a sheet of powers.
    public static final List<String> POWERS = List.of(
            "power",
            "name",
            "kind",
            "holder",
            "rule",
            "instrument",
            "article",
            "procedure",
            "duties",
            "from",
            "lastOn");

    private final Understanding understanding;
    private final Amendments amendments;
    private final MessageSource messages;

    ChangeSheets(Understanding understanding, Amendments amendments, MessageSource messages) {
        this.understanding = understanding;
        this.amendments = amendments;
        this.messages = messages;
    }

    /// Proposes all figures of a workbook, or none.
    public Outcome parameters(byte[] workbook, String by) {
        return read(workbook, PARAMETERS, understanding::parameter, by);
    }

    /// Proposes all powers of a workbook, or none.
    public Outcome powers(byte[] workbook, String by) {
        return read(workbook, POWERS, understanding::power, by);
    }

    /// The head of a column in a language.
    public String head(String column, Locale language) {
        return messages.getMessage("policies.field." + column, null, language);
    }

    private Outcome read(
            byte[] workbook,
            List<String> columns,
            BiFunction<Map<String, String>, Integer, Understanding.Understood> understand,
            String by) {
        var sheet = FilledSheet.read(workbook).orElse(null);
        if (sheet == null) {
            return wrong(Fault.NO_SHEET);
        }
        if (!sheet.isWhole()) {
            return wrong(Fault.TOO_MANY_ROWS);
        }
        if (sheet.lines().size() < 2) {
            return wrong(Fault.NO_ROWS);
        }
        var head = sheet.lines().getFirst();
        var places = head.places(
                columns, column -> List.of(head(column, Locale.SIMPLIFIED_CHINESE), head(column, Locale.ENGLISH)));
        if (!places.containsKey(columns.getFirst()) || !places.containsKey("from")) {
            return new Outcome.Wrong(List.of(new Problem(head.number(), columns.getFirst(), Fault.NO_HEAD, "")));
        }
        return rows(sheet, new Reader(columns, places, understand), by);
    }

    /// How the rows of a sheet are read.
    private record Reader(
            List<String> columns,
            Map<String, Integer> places,
            BiFunction<Map<String, String>, Integer, Understanding.Understood> understand) {
        /// What tells one row from the others.
        String subject(Map<String, String> fields) {
            return Stream.of(columns.getFirst(), "holder", "from")
                    .map(field -> fields.getOrDefault(field, ""))
                    .collect(Collectors.joining("|"));
        }
    }

    private Outcome rows(FilledSheet sheet, Reader reader, String by) {
        var problems = new ArrayList<Problem>();
        var understood = new ArrayList<Amendments.Numbered>();
        var met = new HashSet<String>();
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            var fields = fields(line, reader.places(), problems);
            var one = reader.understand().apply(fields, line.number());
            problems.addAll(one.problems());
            if (one.change() != null) {
                understood.add(new Amendments.Numbered(line.number(), one.change()));
            }
            if (!met.add(reader.subject(fields))) {
                problems.add(new Problem(line.number(), reader.columns().getFirst(), Fault.TWICE, ""));
            }
        }
        return problems.isEmpty() ? amendments.propose(understood, by) : new Outcome.Wrong(problems);
    }

    private static Map<String, String> fields(
            FilledSheet.Line line, Map<String, Integer> places, List<Problem> problems) {
        var fields = new HashMap<String, String>();
        places.forEach((column, at) -> {
            fields.put(column, line.cell(at));
            if (line.formulas().contains(at)) {
                problems.add(new Problem(line.number(), column, Fault.FORMULA, line.cell(at)));
            }
        });
        return fields;
    }

    private static Outcome wrong(Fault fault) {
        return new Outcome.Wrong(List.of(new Problem(0, "file", fault, "")));
    }
}
