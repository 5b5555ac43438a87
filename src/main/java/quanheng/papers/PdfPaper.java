package quanheng.papers;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;

/// Lays a paper out as PDF.
final class PdfPaper {
    private static final int LARGEST_KEPT = 280;

    private final Paper paper;
    private final PdfText text;

    PdfPaper(Paper paper, PaperFonts fonts) {
        this.paper = paper;
        this.text = new PdfText(fonts);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var document = new Document(
                PageSize.A4,
                (float) Measures.points(Measures.LEFT),
                (float) Measures.points(Measures.RIGHT),
                (float) Measures.points(Measures.TOP),
                (float) Measures.points(Measures.BOTTOM));
        var writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumber(text));
        document.addTitle(paper.title());
        document.addAuthor(paper.issuer());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        document.open();
        writer.getInfo()
                .put(PdfName.CREATIONDATE, new PdfString("D:" + paper.date().format(BASIC_ISO_DATE) + "000000Z"));
        head(document);
        body(document);
        document.close();
        return FixedPdf.bytes(out.toByteArray());
    }

    private void head(Document document) {
        if (paper.look() == Paper.Look.RED_HEAD) {
            redHead(document);
        } else {
            document.add(centred(text.in(paper.issuer(), FontUse.TITLE)));
            document.add(centred(text.in(paper.title(), FontUse.TITLE)));
            if (paper.number() != null) {
                document.add(text.line(paper.number(), Element.ALIGN_RIGHT));
            }
        }
        document.add(text.blank());
        if (!paper.addressee().isEmpty()) {
            document.add(text.line(paper.addressee() + OfficialWords.word("colon"), Element.ALIGN_LEFT));
        }
    }

    private void redHead(Document document) {
        document.add(text.blank());
        var issuer = text.in(paper.issuer(), FontUse.TITLE, Measures.redHead(paper.issuer()), Color.RED);
        issuer.setLeading(3 * FontUse.TITLE.size);
        document.add(centred(issuer));
        if (paper.number() != null) {
            document.add(text.blank());
            document.add(text.line(paper.number(), Element.ALIGN_CENTER));
        }
        document.add(new LineSeparator(1.5f, 100, Color.RED, Element.ALIGN_CENTER, (float) -Measures.points(4)));
        document.add(text.blank());
        document.add(text.blank());
        document.add(centred(text.in(paper.title(), FontUse.TITLE)));
    }

    private static Paragraph centred(Paragraph paragraph) {
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private void body(Document document) {
        var blocks = new ArrayList<>(paper.blocks());
        var copies = blocks.stream().filter(Block.Copies.class::isInstance).toList();
        blocks.removeAll(copies);
        var signed = paper.look() != Paper.Look.FORM;
        var last = signed && !blocks.isEmpty() && isKept(blocks.getLast()) ? blocks.removeLast() : null;
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block instanceof Block.Heading && at + 1 < blocks.size() && isKept(blocks.get(at + 1))) {
                var parts = new ArrayList<>(elements(block));
                parts.addAll(elements(blocks.get(++at)));
                document.add(kept(parts));
            } else {
                elements(block).forEach(document::add);
            }
        }
        if (signed) {
            var parts = new ArrayList<Element>();
            if (last != null) {
                parts.addAll(elements(last));
            }
            parts.addAll(signature());
            copies.forEach(block -> parts.addAll(elements(block)));
            document.add(kept(parts));
        } else {
            copies.forEach(block -> elements(block).forEach(document::add));
        }
    }

    /// The signature never stands alone on a page: the last words go with it.
    private static boolean isKept(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> words.length() <= LARGEST_KEPT;
            case Block.Line line -> true;
            case Block.Attachments attachments -> true;
            case Block.Heading heading -> true;
            case Block.Table table -> false;
            case Block.Picture picture -> false;
            case Block.Copies copies -> false;
        };
    }

    private static PdfPTable kept(List<? extends Element> parts) {
        var cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        parts.forEach(cell::addElement);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setKeepTogether(true);
        table.addCell(cell);
        return table;
    }

    private List<Element> signature() {
        var lines = Stream.of(paper.issuer(), OfficialWords.word("seal"), OfficialWords.day(paper.date()))
                .map(words -> {
                    var line = text.line(words, Element.ALIGN_CENTER);
                    line.setIndentationLeft((float) (Measures.beforeSignature(paper) * Measures.CHARACTER));
                    return (Element) line;
                });
        return Stream.concat(Stream.of(text.blank(), text.blank()), lines).toList();
    }

    private List<Element> elements(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) ->
                List.of(text.moved(text.in(words, level == 1 ? FontUse.HEADING : FontUse.SUBHEADING)));
            case Block.Paragraph(var words) -> List.of(text.moved(text.in(words, FontUse.BODY)));
            case Block.Line(var place, var words) ->
                List.of(text.line(
                        words,
                        switch (place) {
                            case LEFT -> Element.ALIGN_LEFT;
                            case CENTRE -> Element.ALIGN_CENTER;
                            case RIGHT -> Element.ALIGN_RIGHT;
                        }));
            case Block.Table table -> List.of(new PdfTable(table, text).table(), text.gap());
            case Block.Picture picture -> List.of(PdfText.picture(picture.png(), picture.says()), text.gap());
            case Block.Attachments(var names) -> attachments(names);
            case Block.Copies(var words) ->
                List.of(text.gap(), PdfTable.ruled(text.small(OfficialWords.word("copies") + words)));
        };
    }

    private List<Element> attachments(List<String> names) {
        var elements = new ArrayList<Element>();
        elements.add(text.blank());
        for (var at = 0; at < names.size(); at++) {
            var head = at == 0 ? OfficialWords.word("attachments") : "";
            var number = names.size() == 1 ? "" : (at + 1) + ".";
            var line = text.line(head + number + names.get(at), Element.ALIGN_LEFT);
            line.setIndentationLeft((float) ((at == 0 ? 2 : 5) * Measures.CHARACTER));
            elements.add(line);
        }
        return elements;
    }
}
