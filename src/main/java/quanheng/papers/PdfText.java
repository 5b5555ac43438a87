package quanheng.papers;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;

/// Words of a PDF in the fonts that can print them.
final class PdfText {
    private static final String CLOSING = OfficialWords.word("closing");
    private static final String OPENING = OfficialWords.word("opening");
    private static final int FIRST_WIDE = 0x2E80;

    private final PaperFonts fonts;
    private final Map<FontUse, List<BaseFont>> opened = new EnumMap<>(FontUse.class);

    PdfText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    Paragraph in(String words, FontUse use) {
        return in(words, use, use.size, Color.BLACK);
    }

    Paragraph in(String words, FontUse use, float size, Color colour) {
        var paragraph = new Paragraph();
        paragraph.setLeading((float) Measures.LINE);
        var all = fonts(use);
        var run = new StringBuilder();
        var font = all.getFirst();
        for (var letter : letters(words, all)) {
            var next = printing(letter, all);
            if (!next.equals(font) && !run.isEmpty()) {
                paragraph.add(chunk(run.toString(), new Font(font, size, Font.NORMAL, colour)));
                run.setLength(0);
            }
            font = next;
            run.appendCodePoint(letter);
        }
        paragraph.add(chunk(run.toString(), new Font(font, size, Font.NORMAL, colour)));
        return paragraph;
    }

    /// A picture as wide as the text.
    static Image picture(byte[] png, String says) {
        try {
            var image = Image.getInstance(png);
            var width = (float) Measures.points(210 - Measures.LEFT - Measures.RIGHT);
            image.scaleToFit(width, width);
            image.setAlignment(Element.ALIGN_CENTER);
            image.setAlt(says);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be read", e);
        }
    }

    /// The first two characters of a paragraph stay free.
    Paragraph moved(Paragraph paragraph) {
        paragraph.setFirstLineIndent((float) (2 * Measures.CHARACTER));
        return paragraph;
    }

    Paragraph line(String words, int alignment) {
        var line = in(words, FontUse.BODY);
        line.setAlignment(alignment);
        return line;
    }

    Paragraph small(String words) {
        var line = in(words, FontUse.BODY, Measures.SMALL, Color.BLACK);
        line.setLeading((float) Measures.SMALL_LINE);
        return line;
    }

    Paragraph blank() {
        return in(" ", FontUse.BODY);
    }

    Paragraph gap() {
        var gap = in(" ", FontUse.BODY);
        gap.setLeading((float) Measures.LINE / 2);
        return gap;
    }

    BaseFont page() {
        return fonts(FontUse.PAGE).getFirst();
    }

    private List<BaseFont> fonts(FontUse use) {
        return opened.computeIfAbsent(use, fonts::fonts);
    }

    /// A character that no font has is shown as a mark, never dropped.
    private static List<Integer> letters(String words, List<BaseFont> fonts) {
        var mark = OfficialWords.word("missing").codePointAt(0);
        return words.codePoints()
                .map(letter -> fonts.stream().anyMatch(font -> font.charExists(letter)) ? letter : mark)
                .boxed()
                .toList();
    }

    private static BaseFont printing(int letter, List<BaseFont> fonts) {
        return fonts.stream()
                .filter(font -> font.charExists(letter))
                .findFirst()
                .orElse(fonts.getFirst());
    }

    private static Chunk chunk(String words, Font font) {
        var chunk = new Chunk(words, font);
        if (font.getSize() == FontUse.BODY.size) {
            chunk.setCharacterSpacing((float) (Measures.CHARACTER - FontUse.BODY.size));
        }
        chunk.setSplitCharacter((start, current, end, letters, chunks) -> mayEndLine(letters, current, end));
        return chunk;
    }

    /// A line may end after every wide character, but no line begins with a closing mark or ends with an opening one.
    private static boolean mayEndLine(char[] letters, int current, int end) {
        var letter = letters[current];
        var next = current + 1 < end ? letters[current + 1] : ' ';
        if (OPENING.indexOf(letter) >= 0 || CLOSING.indexOf(next) >= 0 || Character.isHighSurrogate(letter)) {
            return false;
        }
        return letter <= ' ' || letter >= FIRST_WIDE || next >= FIRST_WIDE || CLOSING.indexOf(letter) >= 0;
    }
}
