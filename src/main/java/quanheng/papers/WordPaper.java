package quanheng.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Lays a paper out as a Word file.
final class WordPaper {
    private final Paper paper;

    WordPaper(Paper paper) {
        this.paper = paper;
    }

    byte[] bytes() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            sheet(document);
            properties(document);
            head(document);
            body(document);
            document.setEvenAndOddHeadings(true);
            footer(document, HeaderFooterType.DEFAULT);
            footer(document, HeaderFooterType.EVEN);
            document.write(out);
            return FixedZip.bytes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(Measures.TOP));
        margins.setBottom(twips(Measures.BOTTOM));
        margins.setLeft(twips(Measures.LEFT));
        margins.setRight(twips(Measures.RIGHT));
        margins.setHeader(twips(15));
        margins.setFooter(twips(Measures.BOTTOM - Measures.PAGE_NUMBER - FontUse.PAGE.size / 5.0));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(Measures.points(millimetres) * 20));
    }

    private void properties(XWPFDocument document) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator(paper.issuer());
        properties.setCreated(Optional.of(
                java.util.Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant())));
        var styles = document.createStyles();
        styles.setEastAsia("zh-CN");
    }

    private void head(XWPFDocument document) {
        if (paper.look() == Paper.Look.RED_HEAD) {
            redHead(document);
        } else {
            centred(document, paper.issuer());
            centred(document, paper.title());
            if (paper.number() != null) {
                WordText.of(document, paper.number(), FontUse.BODY).setAlignment(ParagraphAlignment.RIGHT);
            }
        }
        WordText.blank(document);
        if (!paper.addressee().isEmpty()) {
            WordText.of(document, paper.addressee() + OfficialWords.word("colon"), FontUse.BODY);
        }
    }

    private void redHead(XWPFDocument document) {
        WordText.blank(document);
        var issuer = WordText.of(document, paper.issuer(), FontUse.TITLE);
        issuer.setAlignment(ParagraphAlignment.CENTER);
        issuer.setSpacingBetween(3 * FontUse.TITLE.size, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        issuer.getRuns().forEach(run -> {
            run.setFontSize(Measures.redHead(paper.issuer()));
            run.setColor("FF0000");
        });
        WordText.blank(document);
        var number = WordText.of(document, paper.number() == null ? "" : paper.number(), FontUse.BODY);
        number.setAlignment(ParagraphAlignment.CENTER);
        WordText.underline(number);
        WordText.blank(document);
        WordText.blank(document);
        centred(document, paper.title());
    }

    private static void centred(XWPFDocument document, String words) {
        WordText.of(document, words, FontUse.TITLE).setAlignment(ParagraphAlignment.CENTER);
    }

    private void body(XWPFDocument document) {
        var copies =
                paper.blocks().stream().filter(Block.Copies.class::isInstance).toList();
        paper.blocks().stream().filter(block -> !copies.contains(block)).forEach(block -> add(document, block));
        if (paper.look() != Paper.Look.FORM) {
            keepLast(document);
            signature(document, !copies.isEmpty());
        }
        copies.forEach(block -> add(document, block));
    }

    /// The signature never stands alone on a page: the last words go with it.
    private static void keepLast(XWPFDocument document) {
        var all = document.getBodyElements();
        if (all.getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }

    private void signature(XWPFDocument document, boolean followed) {
        WordText.blank(document).setKeepNext(true);
        WordText.blank(document).setKeepNext(true);
        var words = List.of(paper.issuer(), OfficialWords.word("seal"), OfficialWords.day(paper.date()));
        for (var each : words) {
            var line = WordText.of(document, each, FontUse.BODY);
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setIndentationLeft((int) Math.round(Measures.beforeSignature(paper) * Measures.CHARACTER * 20));
            line.setKeepNext(followed || !each.equals(words.getLast()));
        }
    }

    private static void add(XWPFDocument document, Block block) {
        switch (block) {
            case Block.Heading(var level, var words) ->
                WordText.moved(WordText.of(document, words, level == 1 ? FontUse.HEADING : FontUse.SUBHEADING))
                        .setKeepNext(true);
            case Block.Paragraph(var words) -> WordText.moved(WordText.of(document, words, FontUse.BODY));
            case Block.Line(var place, var words) ->
                WordText.of(document, words, FontUse.BODY)
                        .setAlignment(
                                switch (place) {
                                    case LEFT -> ParagraphAlignment.LEFT;
                                    case CENTRE -> ParagraphAlignment.CENTER;
                                    case RIGHT -> ParagraphAlignment.RIGHT;
                                });
            case Block.Table table -> new WordTable(table).add(document);
            case Block.Picture picture -> WordPicture.add(document, picture);
            case Block.Attachments(var names) -> attachments(document, names);
            case Block.Copies(var words) ->
                WordText.ruled(WordText.of(document, OfficialWords.word("copies") + words, FontUse.BODY));
        }
    }

    private static void attachments(XWPFDocument document, List<String> names) {
        WordText.blank(document);
        for (var at = 0; at < names.size(); at++) {
            var head = at == 0 ? OfficialWords.word("attachments") : "";
            var number = names.size() == 1 ? "" : (at + 1) + ".";
            var line = WordText.of(document, head + number + names.get(at), FontUse.BODY);
            line.setIndentationLeft((int) Math.round((at == 0 ? 2 : 5) * Measures.CHARACTER * 20));
        }
    }

    /// Page numbers between dashes: to the right on odd pages, to the left on even ones.
    private static void footer(XWPFDocument document, HeaderFooterType type) {
        var line = document.createFooter(type).createParagraph();
        var isEven = type == HeaderFooterType.EVEN;
        line.setAlignment(isEven ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        line.setIndentationLeft(isEven ? FontUse.PAGE.size * 20 : 0);
        line.setIndentationRight(isEven ? 0 : FontUse.PAGE.size * 20);
        var around = OfficialWords.word("page").split("%s", -1);
        WordText.run(line, around[0], FontUse.PAGE);
        WordText.run(line, "", FontUse.PAGE).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        WordText.run(line, "", FontUse.PAGE).getCTR().addNewInstrText().setStringValue("PAGE");
        WordText.run(line, "", FontUse.PAGE).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        WordText.run(line, around[1], FontUse.PAGE);
    }
}
