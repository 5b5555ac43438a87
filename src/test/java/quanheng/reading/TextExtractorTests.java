package quanheng.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;

class TextExtractorTests {
    private static final String SIMPLIFIED = "云澜市知识产权工作方案\n一、工作目标\n到2025年，全市有效发明专利拥有量达到6000件以上。\n";
    private static final String TRADITIONAL = "海棠市智慧財產權工作方案\n一、工作目標\n至2024年底，服務事項網路辦理率達90%以上。\n";

    private final TextExtractor extractor = new TextExtractor();

    @Test
    void readsUtf8WithAndWithoutItsSign() {
        assertThat(extract(SIMPLIFIED.getBytes(UTF_8))).isEqualTo(plain(SIMPLIFIED, "UTF-8"));
        assertThat(extract(MadeFiles.joined("\ufeff".getBytes(UTF_8), SIMPLIFIED.getBytes(UTF_8))))
                .isEqualTo(plain(SIMPLIFIED, "UTF-8"));
    }

    @Test
    void readsUtf16ByItsSign() {
        assertThat(extract(("\ufeff" + SIMPLIFIED).getBytes(UTF_16LE))).isEqualTo(plain(SIMPLIFIED, "UTF-16LE"));
        assertThat(extract(("\ufeff" + SIMPLIFIED).getBytes(UTF_16BE))).isEqualTo(plain(SIMPLIFIED, "UTF-16BE"));
    }

    @Test
    void tellsGb18030FromBig5() {
        var mainland = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        var taiwan = TRADITIONAL.getBytes(Charset.forName("Big5"));

        assertThat(extract(mainland)).isEqualTo(plain(SIMPLIFIED, "GB18030"));
        assertThat(extract(taiwan)).isEqualTo(plain(TRADITIONAL, "Big5"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void findsTheEncodingOfEveryMadePlan(Plan plan) {
        assertThat(extract(plan.text().getBytes(Charset.forName("GB18030")))).isEqualTo(plain(plan.text(), "GB18030"));
    }

    static Stream<Plan> plans() {
        return Plan.made().stream();
    }

    @Test
    void keepsTheBlocksOfAPageAsLines() {
        var page = """
                <!DOCTYPE html><html><head><title>通知</title><style>p{}</style></head><body>
                <nav><a href="/">首页</a></nav><script>var a = "知识产权";</script>
                <h1>工作方案</h1><p>一、<b>工作</b>目标</p><p>第一行<br>第二行</p>
                <table><tr><td><p>指标</p></td><td>2025年</td></tr><tr><td>专利</td><td>8</td></tr></table>
                <ol><li>组织领导</li><li>经费保障</li></ol></body></html>
                """;

        assertThat(extract(page.getBytes(UTF_8)))
                .isEqualTo(new Extracted(
                        "工作方案\n一、工作目标\n第一行\n第二行\n指标\t2025年\n专利\t8\n1. 组织领导\n2. 经费保障", "text/html", "UTF-8"));
    }

    @Test
    void believesTheEncodingThatAPageDeclares() {
        var page = "<html><head><meta charset=\"gb2312\"></head><body><p>權利</p></body></html>";

        assertThat(extract(page.getBytes(Charset.forName("GBK"))))
                .isEqualTo(new Extracted("權利", "text/html", "GB18030"));
    }

    @Test
    void readsWordFilesWithTheirNumbersAndTables() {
        assertThat(extract(MadeFiles.word()))
                .isEqualTo(new Extracted(
                        "工作方案\n一、工作目标\n（一）总体目标\n（二）具体目标\n二、重点任务\n（一）提升质量\n指标\t2025年\n专利\t8\n正文结束。",
                        WordText.MEDIA_TYPE,
                        ""));
    }

    @Test
    void readsTheTextLayerOfPdfFiles() {
        assertThat(extract(MadeFiles.pdf("Patents granted: 600 by 2025")))
                .isInstanceOfSatisfying(Extracted.class, found -> {
                    assertThat(found.text()).contains("Patents granted: 600 by 2025");
                    assertThat(found.mediaType()).isEqualTo("application/pdf");
                });
    }

    @Test
    void goesByTheContentAndNotByTheName() {
        assertThat(extractor.extract("plan.pdf", SIMPLIFIED.getBytes(UTF_8))).isEqualTo(plain(SIMPLIFIED, "UTF-8"));
        assertThat(extractor.extract("plan.txt", MadeFiles.pdf("Text"))).isInstanceOf(Extracted.class);
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertRefused(Refusal.EMPTY, new byte[0]);
        assertRefused(Refusal.EMPTY, " \r\n\t　\n".getBytes(UTF_8));
        assertRefused(Refusal.EMPTY, "<html><body><script>1</script></body></html>".getBytes(UTF_8));
        assertRefused(Refusal.NO_TEXT_LAYER, MadeFiles.pdf(""));
    }

    @Test
    void refusesWhatIsTooLarge() {
        var small = new TextExtractor(1000, 10_000);

        assertThat(small.extract("", new byte[1001])).isEqualTo(new Refused(Refusal.TOO_LARGE));
        assertThat(small.extract("", "字".repeat(333).getBytes(UTF_8))).isInstanceOf(Extracted.class);
    }

    @Test
    void refusesWhatIsProtected() {
        assertRefused(Refusal.ENCRYPTED, MadeFiles.protectedWord());
        assertRefused(Refusal.ENCRYPTED, MadeFiles.protectedPdf("secret"));
        assertRefused(Refusal.ENCRYPTED, MadeFiles.protectedPdf(""));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        assertRefused(Refusal.BOMB, MadeFiles.zip("word/document.xml", 40 << 20));
        assertRefused(Refusal.BOMB, MadeFiles.zip("word/media/image1.bin", 210 << 20, "word/document.xml", 10));
        assertRefused(Refusal.BOMB, MadeFiles.wordWithLongSpaces(10 << 20));
        assertRefused(Refusal.BOMB, MadeFiles.pdfBomb(1, 210 << 20));
        assertRefused(Refusal.BOMB, MadeFiles.pdfBomb(2, 210 << 20));
        assertRefused(Refusal.BOMB, MadeFiles.pdfOfFormsInForms(9));
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.zip("xl/workbook.xml", 100));
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.oldOffice());
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.latin("MZ\u0090\0\3\0\0\0"));
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.latin("{\\rtf1\\ansi 1}"));
        assertRefused(Refusal.NOT_A_DOCUMENT, MadeFiles.latin("plain\0with\0zeros"));
    }

    @Test
    void refusesWhatIsBroken() {
        var word = MadeFiles.word();
        var latin = "Résumé à la française, écrit en latin à Genève: été, forêt, où, ça"
                .getBytes(Charset.forName("ISO-8859-1"));

        assertRefused(Refusal.UNREADABLE, MadeFiles.zip("word/document.xml", 100));
        assertRefused(Refusal.UNREADABLE, MadeFiles.latin("%PDF-1.7\nnothing else"));
        assertRefused(Refusal.UNREADABLE, MadeFiles.latin("\u00d0\u00cf\u0011\u00e0 nothing else"));
        assertRefused(Refusal.UNREADABLE, latin);
        assertThat(extract(Arrays.copyOf(word, word.length / 2))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "PK\3\4", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "<html>", ""})
    void answersToAnyBytes(String start) {
        var random = new Random(start.hashCode());
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            assertThat(extract(MadeFiles.joined(MadeFiles.latin(start), bytes))).isNotNull();
        }
    }

    @Test
    void answersToDocumentsWithChangedBytes() {
        var random = new Random(7);
        for (var file : new byte[][] {MadeFiles.word(), MadeFiles.pdf("Some text"), MadeFiles.protectedWord()}) {
            for (var i = 0; i < 60; i++) {
                var changed = file.clone();
                for (var j = 0; j < 8; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertThat(extract(changed)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryRefusalInBothLanguages(Refusal refusal) {
        var key = "reading.refusal." + refusal.name().toLowerCase(Locale.ROOT);

        assertThat(messages("reading.properties").getProperty(key)).contains("未保存任何内容");
        assertThat(messages("reading_en.properties").getProperty(key)).contains("nothing was kept");
    }

    private static Properties messages(String file) {
        var messages = new Properties();
        try (var stream = Objects.requireNonNull(TextExtractor.class.getResourceAsStream("/messages/" + file))) {
            messages.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private Extraction extract(byte[] bytes) {
        return extractor.extract("plan", bytes);
    }

    private static Extraction plain(String text, String charset) {
        return new Extracted(text, "text/plain", charset);
    }

    private void assertRefused(Refusal refusal, byte[] bytes) {
        assertThat(extract(bytes)).isEqualTo(new Refused(refusal));
    }
}
