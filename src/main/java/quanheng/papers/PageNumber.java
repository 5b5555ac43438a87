package quanheng.papers;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// Page numbers between dashes: to the right on odd pages, to the left on even ones.
final class PageNumber extends PdfPageEventHelper {
    private static final float DASH_HEIGHT = 0.35f;

    private final PdfText text;

    PageNumber(PdfText text) {
        this.text = text;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var words = OfficialWords.word("page").formatted(writer.getPageNumber());
        var size = FontUse.PAGE.size;
        var isOdd = writer.getPageNumber() % 2 == 1;
        var y = (float) Measures.points(Measures.BOTTOM - Measures.PAGE_NUMBER) - DASH_HEIGHT * size;
        var canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(text.page(), size);
        canvas.showTextAligned(
                isOdd ? PdfContentByte.ALIGN_RIGHT : PdfContentByte.ALIGN_LEFT,
                words,
                isOdd ? document.right() - size : document.left() + size,
                y,
                0);
        canvas.endText();
    }
}
