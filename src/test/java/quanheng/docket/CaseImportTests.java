package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.sheets.Sheets;

/// Cases that were worked on elsewhere, taken over from a sheet.
@EmptyOfficeTest
class CaseImportTests {
    private static final String HEAD = "外部案号,程序,案由,当事人,行为,发生时间,内容,批准人,批准日\n";
    private static final String RIGHT = """
            A-%1$s,示例程序,案由,请求人：甲公司；被请求人：乙公司,提出请求,2026-01-05,请求事项=停止,,
            A-%1$s,,,,受理,2026-01-08,"合议组成员=甲、乙、丙",,
            A-%1$s,,,,延长审理期限,2026-03-02,理由=复杂,某负责人,2026-03-04
            """;
    private static final String WRONG = """
            B-%1$s,示例程序,案由,请求人：丙公司,提出请求,2026-13-05,请求事项=停止,,
            B-%1$s,,,,接收,2026-01-08,,,
            B-%1$s,,,,延长审理期限,2026-03-02,理由=复杂,,
            """;

    @Autowired
    CaseImport imports;

    @Autowired
    Docket docket;

    private final String mark = UUID.randomUUID().toString();

    private CaseImport.Imported take(String rows, boolean whole) {
        var file = (HEAD + rows.formatted(mark)).getBytes(StandardCharsets.UTF_8);
        return imports.take(People.OFFICER, file, whole);
    }

    @Test
    void runsTheSameClocksOnThem() {
        assertThat(take(RIGHT, true)).isEqualTo(new CaseImport.Imported(1, 4, java.util.List.of()));

        var file = docket.file("A-" + mark, People.OFFICER).orElseThrow();
        assertThat(file.stage().id()).isEqualTo("hearing");
        assertThat(file.parties()).extracting(Party::name).containsExactly("甲公司", "乙公司");
        assertThat(file.clocks())
                .extracting(clock -> clock.kind().id() + " " + clock.lastDay())
                .containsExactly("accept 2026-01-12", "decide 2026-05-08");
    }

    @Test
    void namesEveryFaultWithItsRowAndColumn() {
        assertThat(take(WRONG, true).faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.key())
                .containsExactly("2 happened happened", "3 act act", "4 approved approved");
    }

    @Test
    void readsAWorkbookAsItReadsCsvAndNamesItsWrongRows() {
        var file = workbook(RIGHT + WRONG);

        assertThat(imports.take(People.OFFICER, file, true).faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.key())
                .containsExactly("5 happened happened", "6 act act", "7 approved approved");
        assertThat(imports.take(People.OFFICER, file, false)).returns(1, CaseImport.Imported::cases);
        assertThat(docket.file("A-" + mark, People.OFFICER).orElseThrow().clocks())
                .extracting(clock -> clock.kind().id() + " " + clock.lastDay())
                .containsExactly("accept 2026-01-12", "decide 2026-05-08");
    }

    /// The rows as an Excel file; a day as such where it is one.
    private byte[] workbook(String rows) {
        var heads = List.of(HEAD.strip().split(","));
        var lines = rows.formatted(mark)
                .lines()
                .map(line -> Stream.of(line.split(",", -1))
                        .map(cell -> (Object) (cell.matches("2026-0.-..") ? LocalDate.parse(cell) : unquoted(cell)))
                        .toList());
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "cases", heads, lines);
        return out.toByteArray();
    }

    private static String unquoted(String cell) {
        return cell.replace("\"", "");
    }

    @Test
    void takesAllOrTheRestAsChosen() {
        assertThat(take(RIGHT + WRONG, true).cases()).isZero();
        assertThat(docket.file("A-" + mark, People.OFFICER)).isEmpty();

        assertThat(take(RIGHT + WRONG, false).cases()).isEqualTo(1);
        assertThat(take(RIGHT, true).faults()).extracting(ImportFault::key).containsExactly("known");
    }
}
