package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.evidence.Evidence;

@OfficeTest
class PatentImportTests {
    private static final String HEAD = "公开号,申请号,专利类型,申请年,公开日,名称,申请人,主分类号,区域代码\n";

    @Autowired
    PatentImport imports;

    @Autowired
    Registers registers;

    @Autowired
    Evidence evidence;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsTheEncodingsOffices(String charset) {
        var number = "UTF-8".equals(charset) ? "CN980000001A" : "CN980000002A";
        var text = HEAD + number + ",201110307939.9,发明,2011,2012-02-01,一种灯,江门市某厂,C09K11/59,440700\n";

        var outcome = imports.run(keep(text.getBytes(Charset.forName(charset))), Mode.ALL_OR_NOTHING, "data-clerk");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Import.Imported.class,
                        done -> assertThat(done.batch().totals()).isEqualTo(new Totals(1, 0, 0)));
        assertThat(registers.find(number).orElseThrow().applicant()).isEqualTo("江门市某厂");
    }

    @Test
    void ignoresAByteOrderMark() {
        var text = "\uFEFF" + HEAD + "CN980000003A,201110307939.9,发明,2011,2012-02-01,一种灯,某厂,,\n";

        assertThat(imports.rehearse(keep(text)))
                .isEqualTo(new Import.Rehearsed(new Totals(1, 0, 0), java.util.List.of()));
    }

    @ParameterizedTest(name = "{1} of {0} is {2}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
        CN98A,201110307939.9,发明,2011,2012-02-01,灯,厂,,         | PUBLICATION_NUMBER | MALFORMED | it has too few digits
        CN980000009A,201110307939.8,发明,2011,2012-02-01,灯,厂,,  | APPLICATION_NUMBER | CHECK_CHARACTER | the last is 9
        CN980000009A,2011103079,发明,2011,2012-02-01,灯,厂,,      | APPLICATION_NUMBER | MALFORMED | it has ten digits
        CN980000009A,201110307939.9,实用新型,2011,2012-02-01,灯,厂,, | KIND | CONTRADICTS_NUMBER | its fifth digit says invention
        CN980000009A,201110307939.9,商标,2011,2012-02-01,灯,厂,,  | KIND | UNKNOWN | a mark is no patent
        CN980000009A,201110307939.9,发明,2012,2012-02-01,灯,厂,,  | FILING_YEAR | CONTRADICTS_NUMBER | its first digits say 2011
        CN980000009A,201110307939.9,发明,11,2012-02-01,灯,厂,,    | FILING_YEAR | MALFORMED | a year has four digits
        CN980000009A,201110307939.9,发明,2011,2012-02-30,灯,厂,,  | PUBLISHED_ON | MALFORMED | there is no such day
        CN980000009A,201110307939.9,发明,2011,2010-02-01,灯,厂,,  | PUBLISHED_ON | BEFORE_FILING | nothing is published unfiled
        CN980000009A,201110307939.9,发明,2011,2999-02-01,灯,厂,,  | PUBLISHED_ON | IN_FUTURE | the day has not come
        CN980000009A,201110307939.9,发明,2011,2012-02-01,,厂,,    | TITLE | MISSING | nothing stands there
        CN980000009A,201110307939.9,发明,2011,2012-02-01,灯,,,    | APPLICANT | MISSING | nothing stands there
        CN980000009A,201110307939.9,发明,2011,2012-02-01,灯,厂,C9,| IPC | MALFORMED | a class is longer
        CN980000009A,201110307939.9,发明,2011,2012-02-01,灯,厂,,998877 | REGION | UNKNOWN | there is no such code
        CN980000009A,201110307939.9,发明,2011                      | PUBLICATION_NUMBER | FIELDS | five fields are missing
        """)
    void findsWhatIsWrong(String row, Column column, Fault fault, String because) {
        var outcome = imports.rehearse(keep(HEAD + row + "\n"));

        assertThat(outcome).isInstanceOfSatisfying(Import.Rehearsed.class, rehearsed -> {
            assertThat(rehearsed.totals()).isEqualTo(new Totals(0, 0, 1));
            assertThat(rehearsed.problems())
                    .as(because)
                    .extracting(Problem::row, Problem::column, Problem::fault)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, column, fault));
        });
    }

    @Test
    void findsAllThatIsWrongWithARowAtOnce() {
        var file = keep(HEAD + "X,1,商标,11,gestern,,,Y,1\n");

        assertThat(imports.rejected(file))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.problems()).hasSize(9));
    }

    @Test
    void writesNothingWhenAllOrNothingIsAskedForAndARowIsBad() {
        var file = keep(mixed("CN980000011A", "CN980000012A"));

        var refused = imports.run(file, Mode.ALL_OR_NOTHING, "data-clerk");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Import.Refused.class,
                        outcome -> assertThat(outcome.totals()).isEqualTo(new Totals(2, 0, 1)));
        assertThat(registers.find("CN980000011A")).isEmpty();
    }

    @Test
    void writesTheGoodRowsWhenTheyAreAskedFor() {
        var file = keep(mixed("CN980000013A", "CN980000014A"));

        assertThat(imports.run(file, Mode.GOOD_ROWS, "data-clerk"))
                .isInstanceOfSatisfying(Import.Imported.class, done -> {
                    assertThat(done.batch().totals()).isEqualTo(new Totals(2, 0, 1));
                    assertThat(registers.batch(done.batch().id())).contains(done.batch());
                });
        assertThat(registers.find("CN980000013A")).isPresent();
        assertThat(imports.rejected(file))
                .extracting(PatentImport.Rejected::line)
                .containsExactly(3L);
    }

    @Test
    void changesNothingTheSecondTimeAndOnlyWhatDiffersTheThird() {
        var text = mixed("CN980000015A", "CN980000016A");
        imports.run(keep(text), Mode.GOOD_ROWS, "data-clerk");

        var again = imports.run(keep(text), Mode.GOOD_ROWS, "data-clerk");
        var corrected = imports.run(keep(text.replace("第一盏灯", "另一盏灯")), Mode.GOOD_ROWS, "data-clerk");

        assertThat(totals(again)).isEqualTo(new Totals(0, 2, 1));
        assertThat(totals(corrected)).isEqualTo(new Totals(1, 1, 1));
        assertThat(registers.find("CN980000015A").orElseThrow().title()).isEqualTo("另一盏灯");
        assertThat(registers.events("CN980000015A"))
                .extracting(RightEvent::kind)
                .containsExactly(EventKind.FILED, EventKind.PUBLISHED);
    }

    @Test
    void refusesTwoRowsOfOnePublicationThatDiffer() {
        var row = "CN980000017A,201110307939.9,发明,2011,2012-02-01,一种灯,某厂,,\n";

        assertThat(imports.rehearse(keep(HEAD + row + row + row.replace("灯", "炉"))))
                .isInstanceOfSatisfying(Import.Rehearsed.class, outcome -> {
                    assertThat(outcome.totals()).isEqualTo(new Totals(1, 1, 1));
                    assertThat(outcome.problems()).extracting(Problem::fault).containsExactly(Fault.CONTRADICTS_ROW);
                });
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(imports.rehearse(keep(new byte[] {(byte) 0xff, (byte) 0xff, 0, 1})))
                .isEqualTo(new Import.Unreadable(Import.Flaw.NOT_TEXT, java.util.List.of()));
        assertThat(imports.rehearse(keep(""))).isEqualTo(new Import.Unreadable(Import.Flaw.EMPTY, java.util.List.of()));
        assertThat(imports.rehearse(keep("公开号,申请号\n")))
                .isInstanceOfSatisfying(
                        Import.Unreadable.class,
                        outcome -> assertThat(outcome.missing())
                                .containsExactly(
                                        Column.KIND,
                                        Column.FILING_YEAR,
                                        Column.PUBLISHED_ON,
                                        Column.TITLE,
                                        Column.APPLICANT));
    }

    private static String mixed(String first, String second) {
        return HEAD
                + first + ",201110307939.9,发明,2011,2012-02-01,第一盏灯,某厂,,\n"
                + "CN98,1,发明,2011,2012-02-01,坏灯,某厂,,\n"
                + second + ",201110307939.9,发明,2011,2012-02-01,第二盏灯,某厂,,\n";
    }

    private static Totals totals(Import outcome) {
        return switch (outcome) {
            case Import.Imported done -> done.batch().totals();
            case Import.Rehearsed rehearsed -> rehearsed.totals();
            case Import.Refused refused -> refused.totals();
            case Import.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private UUID keep(String text) {
        return keep(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID keep(byte[] bytes) {
        return evidence.keep("patents.csv", bytes, "data-clerk").id();
    }
}
