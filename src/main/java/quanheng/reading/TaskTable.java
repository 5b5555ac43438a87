package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table of tasks that was flattened to text, a row or a cell a line.
final class TaskTable {
    private static final Words NUMBERS = Words.load("column-numbers");
    private static final Words SECTIONS = Words.load("column-sections");
    private static final Words TASKS = Words.load("column-tasks");
    private static final Words LEADS = Words.load("column-leads");
    private static final Words COOPERATORS = Words.load("column-cooperators");
    private static final Words TIMES = Words.load("column-times");
    private static final Words UNITS = LEADS.and(COOPERATORS);
    private static final Words ALL =
            UNITS.and(NUMBERS).and(SECTIONS).and(TASKS).and(TIMES).and(Words.load("column-others"));
    private static final String ALWAYS = "(?:长期|持续|贯穿|常年|全年|每年|即时|适时|按.*|长效|常态).{0,12}";
    private static final int LONGEST_HEAD = 80;

    /// One row; what the table does not print stays null.
    record Row(
            Lines.@Nullable Line number,
            Lines.@Nullable Line section,
            Lines.Line title,
            List<Lines.Line> units,
            @Nullable LocalDate day,
            Lines.Line all) {}

    private final Layer layer;
    private final Deadlines deadlines;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TaskTable(Layer layer, Horizon horizon) {
        this.layer = layer;
        this.deadlines = new Deadlines(horizon);
    }

    /// The rows of the table among the lines of a clause; empty where there is none.
    static List<Row> rows(Layer layer, Node node, Horizon horizon) {
        var table = new TaskTable(layer, horizon);
        int at = table.head(node.lines);
        if (at >= 0) {
            table.body(node.lines.subList(at, node.lines.size()));
        }
        return table.rows;
    }

    /// Where the columns are named, across a line or down several; returns the line after, -1 without.
    private int head(List<Lines.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            columns.clear();
            int next = i;
            while (next < lines.size() && namesColumns(lines.get(next))) {
                TableReader.cells(layer, lines.get(next)).forEach(cell -> columns.add(cell.in(layer)));
                next++;
            }
            boolean task = columns.stream().anyMatch(TASKS::has);
            if (task && columns.stream().anyMatch(UNITS::has)) {
                return next;
            }
        }
        return -1;
    }

    private boolean namesColumns(Lines.Line line) {
        return line.end() - line.start() <= LONGEST_HEAD
                && TableReader.cells(layer, line).stream().allMatch(cell -> ALL.has(cell.in(layer)));
    }

    private void body(List<Lines.Line> lines) {
        var open = new ArrayList<Lines.Line>();
        boolean numbered = NUMBERS.has(columns.getFirst());
        for (var line : lines) {
            var cells = TableReader.cells(layer, line);
            boolean starts = numbered ? isNumber(cells.getFirst()) : cells.size() > 1 || open.size() == columns.size();
            if (starts) {
                row(open);
                open.clear();
            }
            open.addAll(cells);
        }
        row(open);
    }

    private boolean isNumber(Lines.Line cell) {
        var text = cell.in(layer);
        return text.length() <= 4 && text.matches("\\d{1,3}[.、]?|[(]\\d{1,2}[)]|[一二三四五六七八九十]{1,3}");
    }

    private void row(List<Lines.Line> cells) {
        int at = 0;
        Lines.Line number = null;
        if (at < cells.size() && isNumber(cells.get(at))) {
            number = cells.get(at++);
        }
        Lines.Line section = null;
        boolean sections = columns.stream().anyMatch(SECTIONS::has);
        if (sections && cells.size() - at >= columns.size() - (number == null ? 0 : 1)) {
            section = cells.get(at++);
        }
        if (at >= cells.size() || (columns.contains("序号") && number == null)) {
            return;
        }
        var title = cells.get(at++);
        var units = new ArrayList<Lines.Line>();
        LocalDate day = null;
        for (var cell : cells.subList(at, cells.size())) {
            if (isTime(cell)) {
                var found = deadlines.in(layer.text, cell.start(), cell.end());
                day = found.isEmpty() ? day : found.getLast().day();
            } else if (isUnits(cell)) {
                units.add(cell);
            }
        }
        if (!units.isEmpty()) {
            var all = new Lines.Line(cells.getFirst().start(), cells.getLast().end());
            rows.add(new Row(number, section, title, List.copyOf(units), day, all));
        }
    }

    private boolean isTime(Lines.Line cell) {
        return cell.in(layer).matches(ALWAYS)
                || (cell.end() - cell.start() <= 20
                        && !deadlines.in(layer.text, cell.start(), cell.end()).isEmpty());
    }

    private boolean isUnits(Lines.Line cell) {
        var names = UnitNames.of(layer.text, cell.start(), cell.end());
        return !names.isEmpty() && names.stream().allMatch(name -> UnitNames.isBody(layer.text, name));
    }
}
