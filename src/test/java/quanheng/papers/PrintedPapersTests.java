package quanheng.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers as Word and PDF files. Without a font with Chinese characters the PDF half is skipped.
class PrintedPapersTests {
    private static final Papers PAPERS = new Papers(new PaperFonts(""));
    private static final Path PRINTED = Path.of("target/papers");

    static Stream<String> ids() {
        return PAPERS.templates().stream().map(Template::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void printsWord(String id) throws IOException {
        var paper = paper(id);

        var first = PAPERS.docx(paper);

        assertThat(first).isEqualTo(PAPERS.docx(paper));
        keep(id + ".docx", first);
        try (var document = new XWPFDocument(new ByteArrayInputStream(first));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains(paper.title(), paper.issuer());
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW()).hasToString("11906");
            assertThat(size.getH()).hasToString("16838");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void printsPdfWithItsFonts(String id) throws IOException {
        assumeTrue(PAPERS.printsPdf(), "no font with Chinese characters");
        var paper = paper(id);

        var first = PAPERS.pdf(paper);

        assertThat(first).isEqualTo(PAPERS.pdf(paper));
        keep(id + ".pdf", first);
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 3);
            assertThat(letters(document)).contains(letters(paper.title()), letters(paper.issuer()), "—1—");
            assertThat(letters(document))
                    .contains(letters(PaperText.of(paper)
                            .lines()
                            .filter(line -> line.startsWith("　　"))
                            .findFirst()
                            .orElse("")));
            assertEmbedded(document);
        }
    }

    @Test
    void breaksPagesAndKeepsTheSignatureWithWords() throws IOException {
        assumeTrue(PAPERS.printsPdf(), "no font with Chinese characters");
        for (var lines = 10; lines < 20; lines++) {
            var blocks = IntStream.range(0, lines)
                    .mapToObj(at -> (Block) new Block.Paragraph("第" + at + "段示例文字，只占一行。"))
                    .toList();
            var head = MadeValues.HEAD;
            var paper = new Paper(head.issuer(), "通知", head.number(), "某某", blocks, head.date(), Paper.Look.PLAIN);

            try (var document = Loader.loadPDF(PAPERS.pdf(paper))) {
                var pages = document.getNumberOfPages();
                var stripper = new PDFTextStripper();
                stripper.setStartPage(pages);
                assertThat(stripper.getText(document)).as("%d lines", lines).contains("段示例文字", "2026年11月22日");
            }
        }
    }

    @Test
    void setsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        assumeTrue(PAPERS.printsPdf(), "no font with Chinese characters");
        var block = new Block.Paragraph("国".repeat(28 * 22 * 2));
        var paper = new Paper("局", "题", null, "", List.of(block), LocalDate.of(2026, 1, 1), Paper.Look.FORM);

        try (var document = Loader.loadPDF(PAPERS.pdf(paper))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            var lines = stripper.getText(document)
                    .lines()
                    .filter(line -> line.startsWith("国"))
                    .toList();
            assertThat(lines).hasSize(22).allMatch(line -> line.strip().length() == 28);
        }
    }

    @Test
    void showsAMarkForACharacterNoFontHas() throws IOException {
        assumeTrue(PAPERS.printsPdf(), "no font with Chinese characters");
        var block = new Block.Paragraph("字\uE123符");
        var paper = new Paper("局", "题", null, "", List.of(block), LocalDate.of(2026, 1, 1), Paper.Look.FORM);

        try (var document = Loader.loadPDF(PAPERS.pdf(paper))) {
            assertThat(letters(document)).contains("字〓符");
        }
    }

    @Test
    void saysWhatToInstallWhereNoFontIsFound() {
        var bare = new Papers(new PaperFonts(List.of(Path.of("target/no-such-folder"))));

        assertThat(bare.printsPdf()).isFalse();
        assertThat(bare.docx(paper("acceptance-notice"))).isNotEmpty();
        assertThatThrownBy(() -> bare.pdf(paper("acceptance-notice")))
                .hasMessageContaining("fonts-noto-cjk")
                .hasMessageContaining("quanheng.papers.fonts");
    }

    private static Paper paper(String id) {
        return ((Filling.Filled) PAPERS.fill(id, MadeValues.HEAD, MadeValues.of(id))).paper();
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve(name), bytes);
    }

    private static String letters(PDDocument document) throws IOException {
        return letters(new PDFTextStripper().getText(document));
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s　]", "");
    }

    private static void assertEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }
}
