package quanheng.papers;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// A ruled table of a PDF.
final class PdfTable {
    private static final float PADDING = 4;

    private final Block.Table table;
    private final PdfText text;
    private final int columns;

    PdfTable(Block.Table table, PdfText text) {
        this.table = table;
        this.text = text;
        this.columns = Measures.columns(table);
    }

    PdfPTable table() {
        var made = new PdfPTable(Measures.shares(table));
        made.setWidthPercentage(100);
        made.setSpacingBefore((float) Measures.LINE / 3);
        made.setHeaderRows(table.headed() ? 1 : 0);
        table.rows().forEach(row -> row(made, row));
        return made;
    }

    /// The last cell of a short row fills it.
    private void row(PdfPTable made, List<String> row) {
        for (var at = 0; at < row.size(); at++) {
            var cell = cell(row.get(at).split("\n", -1));
            cell.setColspan(at == row.size() - 1 ? columns - at : 1);
            made.addCell(cell);
        }
    }

    private PdfPCell cell(String... lines) {
        var cell = new PdfPCell();
        cell.setPadding(PADDING);
        cell.setPaddingBottom(2 * PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        for (var line : lines) {
            cell.addElement(text.small(line.isEmpty() ? " " : line));
        }
        return cell;
    }

    /// Words between two lines across the page.
    static PdfPTable ruled(Paragraph words) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
        cell.setPadding(PADDING);
        cell.addElement(words);
        var made = new PdfPTable(1);
        made.setWidthPercentage(100);
        made.addCell(cell);
        return made;
    }
}
