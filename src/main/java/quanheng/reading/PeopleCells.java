package quanheng.reading;

import java.util.ArrayList;
import java.util.List;

/// Tells names and posts in the cells of a row of members.
final class PeopleCells {
    private static final Words COMPOUND = Words.load("surnames");
    private static final Words SINGLE = Words.load("single-surnames");
    private static final Words POST_ENDS = Words.load("post-ends");
    private static final Words UNIT_ENDS = Words.load("unit-ends");
    private static final Words COLUMNS = Words.load("member-columns");

    private final Layer layer;

    PeopleCells(Layer layer) {
        this.layer = layer;
    }

    /// The cells of a row, cut too before a name that follows the post of another after 、.
    List<Lines.Line> of(int from, int to) {
        var cells = new ArrayList<Lines.Line>();
        var printed = TableReader.cells(layer, new Lines.Line(from, to));
        for (int i = isNumber(printed) ? 1 : 0; i < printed.size(); i++) {
            var cell = printed.get(i);
            int mark = Cuts.lastIn(layer.text, "、", cell.start(), cell.end());
            boolean next = mark > cell.start()
                    && i + 1 < printed.size()
                    && isName(new Lines.Line(mark + 1, cell.end()))
                    && isPost(printed.get(i + 1));
            if (next) {
                cells.add(new Lines.Line(cell.start(), mark));
                cells.add(new Lines.Line(mark + 1, cell.end()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private boolean isNumber(List<Lines.Line> row) {
        return row.size() > 1 && row.getFirst().in(layer).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// True where the post stands before the name, as in 市甲局局长 某某.
    boolean postFirst(List<Lines.Line> row) {
        return row.size() > 1 && isName(row.getLast()) && isPost(row.get(row.size() - 2)) && !isName(row.getFirst());
    }

    /// How many cells from `at` are a name followed by a post: 1, 2 where the name has a blank in it, else 0.
    int nameAt(List<Lines.Line> cells, int at) {
        var first = cells.get(at);
        int length = first.end() - first.start();
        boolean surname = length == 1 || (length == 2 && COMPOUND.has(first.in(layer)));
        if (surname && at + 2 < cells.size()) {
            var second = cells.get(at + 1);
            int given = second.end() - second.start();
            if (given <= 2 && isHan(second) && isHan(first) && isPost(cells.get(at + 2))) {
                return 2;
            }
        }
        boolean named = length >= 2 && length <= 4 && isHan(first) && !POST_ENDS.endsWithin(first.in(layer));
        return named && at + 1 < cells.size() && isPost(cells.get(at + 1)) ? 1 : 0;
    }

    /// The names of a list without posts, such as 甲某、乙 某; empty where something else stands there.
    List<Lines.Line> bareNames(int from, int to) {
        var names = new ArrayList<Lines.Line>();
        for (var item : Cuts.cut(layer.text, new Lines.Line(from, to), "、,;。", true)) {
            if (isName(item)) {
                names.add(item);
                continue;
            }
            var parts = TableReader.cells(layer, item);
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                boolean surname = part.end() - part.start() == 1 && i + 1 < parts.size();
                var whole =
                        surname ? new Lines.Line(part.start(), parts.get(++i).end()) : part;
                if (!isName(whole)) {
                    return List.of();
                }
                names.add(whole);
            }
        }
        return names;
    }

    /// True for two to four characters that open with a surname and name neither a post nor a body.
    boolean isName(Lines.Line words) {
        int length = words.end() - words.start();
        var text = words.in(layer);
        return length >= 2
                && length <= 4
                && isHan(words)
                && !POST_ENDS.endsWithin(text)
                && (length < 3 || !UNIT_ENDS.endsWithin(text))
                && (SINGLE.startsWithin(text) ? length < 4 : COMPOUND.startsWithin(text) && length > 2);
    }

    boolean isPost(Lines.Line cell) {
        return cell.end() - cell.start() >= 2 && POST_ENDS.in(layer.text, cell.start(), cell.end());
    }

    /// True for a line that only names the columns: 姓名 职务.
    boolean isHead(Lines.Line line) {
        return TableReader.cells(layer, line).stream().allMatch(cell -> COLUMNS.has(cell.in(layer)));
    }

    boolean isUnit(Lines.Line cell) {
        return UNIT_ENDS.endsWithin(cell.in(layer)) && !isPost(cell);
    }

    private boolean isHan(Lines.Line cell) {
        return cell.in(layer).chars().allMatch(c -> (c >= 0x4e00 && c <= 0x9fff) || c == '·');
    }
}
