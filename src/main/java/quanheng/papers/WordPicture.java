package quanheng.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A picture of a Word file, as wide as its text.
final class WordPicture {
    private static final double WIDTH = Measures.points(210 - Measures.LEFT - Measures.RIGHT);

    private WordPicture() {}

    static void add(XWPFDocument document, Block.Picture picture) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            var height = WIDTH * image.getHeight() / image.getWidth();
            var placed = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.png()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(WIDTH),
                            Units.toEMU(height));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.says());
            paragraph
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(picture.says());
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be read", e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("not a picture", e);
        }
    }
}
