package quanheng.papers;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Words of a Word file in the fonts the standard names.
final class WordText {
    private static final String LATIN = "Times New Roman";

    private WordText() {}

    static XWPFParagraph of(XWPFDocument document, String words, FontUse use) {
        var paragraph = document.createParagraph();
        spaced(paragraph, Measures.LINE);
        run(paragraph, words, use);
        return paragraph;
    }

    static XWPFParagraph blank(XWPFDocument document) {
        return of(document, "", FontUse.BODY);
    }

    static void spaced(XWPFParagraph paragraph, double points) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    }

    static XWPFRun run(XWPFParagraph paragraph, String words, FontUse use) {
        var run = paragraph.createRun();
        var fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setEastAsia(use.family());
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setHint(org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint.EAST_ASIA);
        run.setFontSize(use.size);
        if (use.size == FontUse.BODY.size) {
            run.setCharacterSpacing((int) Math.round((Measures.CHARACTER - use.size) * 20));
        }
        if (!words.isEmpty()) {
            run.setText(words);
        }
        return run;
    }

    /// The first two characters of a paragraph stay free.
    static XWPFParagraph moved(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine((int) Math.round(2 * Measures.CHARACTER * 20));
        return paragraph;
    }

    /// A red line below.
    static void underline(XWPFParagraph paragraph) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var line = paragraph.getCTP().getPPr().getPBdr().getBottom();
        line.setColor("FF0000");
        line.setSz(java.math.BigInteger.valueOf(12));
        line.setSpace(java.math.BigInteger.valueOf(11));
    }

    /// Lines above and below.
    static void ruled(XWPFParagraph paragraph) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.getRuns().forEach(run -> run.setFontSize(Measures.SMALL));
    }
}
