package quanheng.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A ruled table of a Word file.
final class WordTable {
    private static final long WIDTH = Math.round(Measures.points(210 - Measures.LEFT - Measures.RIGHT) * 20);

    private final Block.Table table;
    private final long[] widths;

    WordTable(Block.Table table) {
        this.table = table;
        var shares = Measures.shares(table);
        var whole = 0f;
        for (var share : shares) {
            whole += share;
        }
        this.widths = new long[shares.length];
        for (var at = 0; at < shares.length; at++) {
            widths[at] = (long) (WIDTH * shares[at] / whole);
        }
    }

    void add(XWPFDocument document) {
        var made = document.createTable();
        while (!made.getRows().isEmpty()) {
            made.removeRow(0);
        }
        var properties = made.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setWidth(String.valueOf(WIDTH));
        var grid = made.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.rows().forEach(row -> row(made, row));
        if (table.headed()) {
            made.getRow(0).setRepeatHeader(true);
        }
        WordText.spaced(document.createParagraph(), Measures.LINE / 2);
    }

    /// The last cell of a short row fills it.
    private void row(XWPFTable made, List<String> words) {
        var row = made.createRow();
        row.setCantSplitRow(true);
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (var at = 0; at < words.size(); at++) {
            var cell = row.createCell();
            var last = at == words.size() - 1 ? widths.length : at + 1;
            var width = 0L;
            for (var column = at; column < last; column++) {
                width += widths[column];
            }
            fill(cell, words.get(at), last - at, width);
        }
    }

    private static void fill(XWPFTableCell cell, String words, int columns, long width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var isFirst = true;
        for (var line : words.split("\n", -1)) {
            var paragraph = isFirst ? cell.getParagraphs().getFirst() : cell.addParagraph();
            isFirst = false;
            WordText.spaced(paragraph, Measures.SMALL_LINE);
            WordText.run(paragraph, line, FontUse.BODY).setFontSize(Measures.SMALL);
        }
    }
}
