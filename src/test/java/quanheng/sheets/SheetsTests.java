package quanheng.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTests {
    private static final List<String> HEADS = List.of("words", "target", "by", "at");

    @Test
    void keepsNumbersAndDatesAsSuch() throws IOException {
        var sheet = written(Stream.of(List.of(
                "a", new BigDecimal("13.5"), LocalDate.of(2026, 12, 31), Instant.parse("2026-01-01T01:30:00Z"))));

        var row = sheet.getRow(1);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(13.5);
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-12-31");
        assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-01-01T09:30");
    }

    @ParameterizedTest(name = "{0} stays text: {1}")
    @CsvSource(textBlock = """
            =1+1,                a formula
            '@SUM(A1)',          a formula of old programs
            +8613800000000,      a telephone number
            -1,                  a text may start with a minus sign
            91440700MA4UT3LX8R,  a credit code
            202110012345678901,  more digits than a number keeps
            00123,               leading zeros
            """)
    void keepsTextAsItIs(String words, String because) throws IOException {
        var cell = written(Stream.of(List.of(words))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).as(because).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).as(because).isEqualTo(words);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void keepsNumbersTooLongForASpreadsheetAsText() throws IOException {
        var cell = written(Stream.of(List.of(202110012345678901L))).getRow(1).getCell(0);

        assertThat(cell.getStringCellValue()).isEqualTo("202110012345678901");
    }

    @Test
    void leavesUnknownValuesBlankAndDropsControlCharacters() throws IOException {
        var row = written(Stream.of(Arrays.asList("a\u0000\u0007b", null, ""))).getRow(1);

        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("ab");
        assertThat(row.getCell(1)).isNull();
        assertThat(row.getCell(2)).isNull();
    }

    @Test
    void freezesTheHeadAndFiltersAllRows() throws IOException {
        var sheet = written(IntStream.range(0, 1200).mapToObj(number -> List.of("row", number)));

        assertThat(sheet.getLastRowNum()).isEqualTo(1200);
        assertThat(sheet.getRow(1200).getCell(1).getNumericCellValue()).isEqualTo(1199);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D1201");
    }

    @Test
    void makesColumnsAsWideAsTheirWords() throws IOException {
        var sheet = written(Stream.of(List.of("\u6743\u8861".repeat(8), 1)));

        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(33);
        assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(9);
    }

    @Test
    void namesTheSheetAsExcelAllows() throws IOException {
        var out = new ByteArrayOutputStream();

        Sheets.write(out, "a/b:c*" + "x".repeat(40), HEADS, Stream.of());

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetName(0)).startsWith("a b c").hasSize(31);
        }
    }

    private static XSSFSheet written(Stream<? extends List<? extends Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "Ledger", HEADS, rows);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }
}
