package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanheng.rights.EventKind;

/// Workbooks are read as tables are; formulas are not believed.
class SheetsTests {
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);

    @TempDir
    private Path folder;

    @Test
    void readsTextsNumbersAndSerialDays() throws IOException {
        var file = folder.resolve("x.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", "1.0")) {
            var sheet = workbook.newWorksheet("专利");
            var heads = new String[] {"申请号", "专利名称", "专利类型", "申请日", "申请人"};
            for (var column = 0; column < heads.length; column++) {
                sheet.value(1, column, heads[column]);
            }
            sheet.value(0, 0, "江门市专利明细表");
            sheet.value(2, 0, 201110307939.9);
            sheet.value(2, 1, "一种硅酸盐绿色荧光粉");
            sheet.value(2, 2, "发明");
            sheet.value(2, 3, LocalDate.of(2011, 10, 12));
            sheet.value(2, 4, "江门市科恒实业股份有限公司");
            sheet.value(4, 0, "201110307939.9");
            sheet.value(4, 1, "公式");
            sheet.formula(4, 3, "TODAY()");
        }
        var rows = GeneratedRegister.rows(file, Formats.profile("patents"), TERMS);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOfSatisfying(Row.Told.class, told -> {
            assertThat(told.particulars().number()).isEqualTo("201110307939.9");
            assertThat(told.events())
                    .extracting(event -> event.kind() + " " + event.happenedOn())
                    .containsExactly(EventKind.FILED + " 2011-10-12");
        });
        assertThat(MalformedTablesTests.refused(rows)).containsExactly("2 FILED_ON FORMULA");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        var file = folder.resolve("x.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var count = 0; count < 120; count++) {
                zip.write(blanks);
            }
        }

        assertThat(MalformedTablesTests.refused(GeneratedRegister.rows(file, Formats.profile("patents"), TERMS)))
                .containsExactly("1 ROW BOMB");
    }

    @Test
    void aWorkbookThatCallsAnEntityIsRefused() throws IOException {
        var file = folder.resolve("x.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
            put(zip, "xl/worksheets/sheet1.xml", """
                    <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                    <worksheet><sheetData><row><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>""");
        }

        assertThat(MalformedTablesTests.refused(GeneratedRegister.rows(file, Formats.profile("patents"), TERMS)))
                .containsExactly("1 ROW ENTITY");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
