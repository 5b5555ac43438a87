package quanheng.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a table of indicators that was flattened to text, a row or a cell a line.
final class TableReader {
    private static final Words NATURES = Words.load("table-natures");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?");
    private static final Pattern VALUE = Pattern.compile(
            "(?<sign>[≥>≤<]=?|不低于|不少于|超过|达到)?[\\[(]?(?<n>\\d[\\d,]*(?:\\.\\d+)?)[\\])]?(?<unit>%|[万亿]?[件家个项人元分名次]?)(?<after>以上|左右|以内)?");
    private static final Pattern UNIT = Pattern.compile("\\(([^()]*?(?:[件家个项人元分名次%‰倍位起篇场部种]|万人|人次))\\)$");
    private static final Pattern HEADER =
            Pattern.compile("(?=.*指标)(?=.*(?:20\\d\\d|单位|属性|目标)).{4,80}|序号指标(?:名称)?|指标(?:名称|内容)?|序号");

    private final Layer layer;
    private final Node node;
    private final Horizon horizon;
    private final List<Target> found = new ArrayList<>();
    private int lastYear;
    private Lines.@Nullable Line name;
    private Lines.@Nullable Line value;
    private String unit = "";

    private TableReader(Layer layer, Node node, Horizon horizon) {
        this.layer = layer;
        this.node = node;
        this.horizon = horizon;
    }

    static boolean startsTable(Layer layer, Lines.Line line) {
        if (line.end() - line.start() > 80) {
            return false;
        }
        var text = line.in(layer);
        return text.indexOf('。') < 0
                && text.indexOf(',') < 0
                && HEADER.matcher(text).matches()
                && (cells(layer, line).size() > 1 || text.equals("指标") || text.equals("序号") || text.equals("指标名称"));
    }

    static boolean endsTable(Layer layer, Lines.Line line) {
        var text = line.in(layer);
        return text.length() > 120 || text.indexOf('。') >= 0 || text.startsWith("注:") || text.startsWith("备注");
    }

    static List<Target> read(Layer layer, Node node, Lines.Line header, Horizon horizon) {
        var reader = new TableReader(layer, node, horizon);
        boolean inside = false;
        for (var line : node.lines) {
            inside = inside || line.equals(header);
            if (inside) {
                if (endsTable(layer, line)) {
                    break;
                }
                cells(layer, line).forEach(reader::cell);
            }
        }
        reader.close();
        return reader.found;
    }

    /// The cells of a line: what stands between blanks.
    static List<Lines.Line> cells(Layer layer, Lines.Line line) {
        var cells = new ArrayList<Lines.Line>();
        int start = line.start();
        for (int i = line.start() + 1; i <= line.end(); i++) {
            if (i == line.end() || layer.gapBefore(i) || layer.text.charAt(i) == ' ') {
                if (i > start) {
                    cells.add(new Lines.Line(start, i));
                }
                start = i < line.end() && layer.text.charAt(i) == ' ' ? i + 1 : i;
            }
        }
        return cells;
    }

    private void cell(Lines.Line cell) {
        var text = cell.in(layer);
        var year = YEAR.matcher(text);
        boolean dated = year.find() && (year.end() == text.length() || text.matches("20\\d\\d年?.{0,8}"));
        if (dated) {
            lastYear = Math.max(lastYear, Integer.parseInt(year.group(1)));
        } else if (NATURES.has(text)) {
            close();
        } else if (VALUE.matcher(text).matches()) {
            if (name != null) {
                value = cell;
            }
        } else if (text.length() <= 12 && Kinds.isUnit(text) && name != null && value == null) {
            unit = text;
        } else if (text.length() >= 2) {
            if (value != null) {
                close();
            }
            name = name != null && value == null && layer.text.charAt(cell.start()) == '('
                    ? new Lines.Line(name.start(), cell.end())
                    : cell;
            unit = "";
        }
    }

    private void close() {
        if (name != null && value != null) {
            emit(name, value);
        }
        name = null;
        value = null;
        unit = "";
    }

    private void emit(Lines.Line name, Lines.Line value) {
        var m = VALUE.matcher(value.in(layer));
        if (!m.matches()) {
            return;
        }
        var label = name.in(layer);
        var bracket = UNIT.matcher(label);
        boolean inName = bracket.find();
        var printedUnit = !m.group("unit").isEmpty() ? m.group("unit") : inName ? bracket.group(1) : unit;
        int nameEnd = inName ? name.start() + bracket.start() : name.end();
        var number = new BigDecimal(m.group("n").replace(",", ""));
        var sign = m.group("sign");
        boolean most = sign != null && (sign.startsWith("≤") || sign.startsWith("<"));
        LocalDate day = lastYear > 0 ? LocalDate.of(lastYear, 12, 31) : horizon.end();
        boolean sum = value.in(layer).startsWith("[");
        var kind = sum ? TargetKind.CUMULATIVE : printedUnit.endsWith("%") ? TargetKind.RATIO : TargetKind.STOCK;
        found.add(new Target(
                layer.span(name.start(), value.end()),
                node.id,
                layer.printed(name.start(), nameEnd),
                most ? Comparison.AT_MOST : Comparison.AT_LEAST,
                new Quantity(number, number, printedUnit),
                kind,
                day,
                null,
                false,
                Reason.of("table-row", label, value.in(layer)),
                0.8));
    }
}
