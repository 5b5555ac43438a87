package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged tables lose no row but the damaged ones.
class MalformedTablesTests {
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);
    private static final String HEAD = "项目编号,项目名称,申报地区,公布日期";
    private static final String FIRST = "JM-1,江门白沙茅龙笔,江门市,2008-06-07";
    private static final String SECOND = "JM-2,蔡李佛拳,江门市新会区,2008-06-07";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsTheUsualEncodings(String charset) throws IOException {
        var rows = read((HEAD + "\n" + FIRST + "\n" + SECOND + "\n").getBytes(Charset.forName(charset)));

        assertThat(titles(rows)).containsExactly("江门白沙茅龙笔", "蔡李佛拳");
    }

    @Test
    void takesAByteOrderMarkOff() throws IOException {
        var rows = read(("\ufeff" + HEAD + "\n" + FIRST + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(numbers(rows)).containsExactly("JM-1");
    }

    @Test
    void aDamagedByteCostsItsRowOnly() throws IOException {
        var bytes = (HEAD + "\n" + FIRST + "\n" + SECOND + "\n" + FIRST.replace("JM-1", "JM-3") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        var at = (HEAD + "\n" + FIRST + "\nJM-2,").getBytes(StandardCharsets.UTF_8).length;
        bytes[at + 1] = (byte) 0xff;

        var rows = read(bytes);

        assertThat(titles(rows)).containsExactly("江门白沙茅龙笔", "江门白沙茅龙笔");
        assertThat(refused(rows)).containsExactly("2 TITLE GARBLED");
    }

    @Test
    void chineseThatBeginsLateIsStillRecognised() throws IOException {
        var ascii = "item number,item name,location,listed on\n" + "A-1,Brush,Jiangmen,2008-06-07\n".repeat(20_000);
        var text = ascii + (SECOND + "\n").repeat(30);

        var rows = read(text.getBytes(Encoding.GB18030));

        assertThat(rows).hasSize(20_030).allMatch(Row.Told.class::isInstance);
        assertThat(titles(rows).getLast()).isEqualTo("蔡李佛拳");
    }

    @Test
    void aStrayByteInAnEnglishFileDoesNotTurnItsEncoding() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("item number,item name,location,listed on\nA-1,Br".getBytes(StandardCharsets.US_ASCII));
        out.write(0xfc);
        out.write("cke,Jiangmen,2008-06-07\n".getBytes(StandardCharsets.US_ASCII));
        out.write("A-2,Brush,Jiangmen,2008-06-07\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
        out.write((SECOND + "\n").getBytes(StandardCharsets.UTF_8));

        var rows = read(out.toByteArray());

        assertThat(refused(rows)).containsExactly("1 TITLE GARBLED");
        assertThat(titles(rows).getLast()).isEqualTo("蔡李佛拳");
    }

    @Test
    void anOpenQuotationMarkCostsItsLineOnly() throws IOException {
        var rows = read((HEAD + "\nJM-0,\"开口,江门市,2008-06-07\n" + FIRST + "\nJM-4,\"带\"\"引号\"\"、\n换行\",江门市,2008-06-07\n"
                        + SECOND + "\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(numbers(rows)).containsExactly("JM-1", "JM-4", "JM-2");
        assertThat(refused(rows)).containsExactly("1 ROW UNCLOSED_QUOTE");
        assertThat(titles(rows)).contains("带\"引号\"、换行");
    }

    @Test
    void raggedLinesAndZeroBytesCostTheirRowsOnly() throws IOException {
        var rows = read((HEAD + "\nJM-0,少一列,江门市\n" + FIRST
                        + ",\nJM-5,多一列,江门市,2008-06-07,余\nJM-6,零\0字节,江门市,2008-06-07\n\n" + SECOND + "\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(numbers(rows)).containsExactly("JM-1", "JM-2");
        assertThat(refused(rows)).containsExactly("1 ROW COLUMNS", "3 ROW COLUMNS", "4 TITLE GARBLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void findsTheSeparator(String separator) throws IOException {
        var text = HEAD + "\n" + FIRST + "\n" + SECOND + "\n";

        assertThat(numbers(read(text.replace(",", separator).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("JM-1", "JM-2");
    }

    @Test
    void findsTheHeadBelowAHeading() throws IOException {
        var text = "江门市非物质文化遗产名录,,,\n单位：项,,,\n" + HEAD + "\n" + FIRST + "\n";

        var rows = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(numbers(rows)).containsExactly("JM-1");
        assertThat(rows.getFirst().number()).isEqualTo(1);
    }

    @Test
    void aCellOfTwoGigabytesIsPassedOverInLittleMemory() {
        var before = (HEAD + "\n" + FIRST + "\nJM-7,\"").getBytes(StandardCharsets.UTF_8);
        var after = ("\",江门市,2008-06-07\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
        var table = new TextTable(new Endless(before, 2L << 30, after), ',', new Encoding());
        var rows = new TableRows(table, 1, new Draft(Formats.profile("heritage"), TERMS), () -> 0);

        var count = new AtomicInteger();
        rows.forEachRemaining(row -> {
            count.incrementAndGet();
            assertThat(row instanceof Row.Refused).isEqualTo(row.number() == 2);
        });

        assertThat(count).hasValue(3);
    }

    @Test
    void aGzipIsTakenOffAndOneOutOfAllProportionRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEAD + "\n" + FIRST + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(numbers(read(packed.toByteArray()))).containsExactly("JM-1");

        packed.reset();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEAD + "\n" + FIRST + "\n").getBytes(StandardCharsets.UTF_8));
            var letters = "A".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (var count = 0; count < 200; count++) {
                gzip.write(letters);
            }
        }
        var rows = read(packed.toByteArray());

        assertThat(numbers(rows)).containsExactly("JM-1");
        assertThat(refused(rows)).anyMatch(one -> one.endsWith("ROW BOMB"));
    }

    @Test
    void aTruncatedGzipTellsWhereItBreaksOff() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEAD + "\n" + FIRST + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 6);

        assertThat(refused(read(cut))).anyMatch(one -> one.endsWith("ROW BROKEN"));
    }

    private List<Row> read(byte[] bytes) throws IOException {
        var file = folder.resolve("table.csv");
        Files.write(file, bytes);
        return GeneratedRegister.rows(file, Formats.profile("heritage"), TERMS);
    }

    private static List<String> titles(List<Row> rows) {
        return told(rows).stream().map(told -> told.particulars().title()).toList();
    }

    private static List<String> numbers(List<Row> rows) {
        return told(rows).stream().map(told -> told.particulars().number()).toList();
    }

    private static List<Row.Told> told(List<Row> rows) {
        return rows.stream()
                .filter(Row.Told.class::isInstance)
                .map(Row.Told.class::cast)
                .toList();
    }

    static List<String> refused(List<Row> rows) {
        return rows.stream()
                .filter(Row.Refused.class::isInstance)
                .flatMap(row -> ((Row.Refused) row).problems().stream())
                .map(problem -> problem.row() + " " + problem.field() + " " + problem.fault())
                .toList();
    }

    /// Some bytes, very many of the letter A, some bytes.
    private static final class Endless extends InputStream {
        private final byte[] before;
        private final long middle;
        private final byte[] after;
        private long at;

        Endless(byte[] before, long middle, byte[] after) {
            this.before = before;
            this.middle = middle;
            this.after = after;
        }

        @Override
        public int read() {
            var place = at++;
            if (place < before.length) {
                return before[(int) place] & 0xff;
            }
            if (place < before.length + middle) {
                return 'A';
            }
            var rest = place - before.length - middle;
            return rest < after.length ? after[(int) rest] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at >= before.length && at + length < before.length + middle) {
                Arrays.fill(into, from, from + length, (byte) 'A');
                at += length;
                return length;
            }
            var count = 0;
            while (count < length) {
                var one = read();
                if (one < 0) {
                    return count == 0 ? -1 : count;
                }
                into[from + count++] = (byte) one;
            }
            return count;
        }
    }
}
