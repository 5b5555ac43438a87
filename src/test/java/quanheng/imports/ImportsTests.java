package quanheng.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.rights.Category;
import quanheng.rights.State;

/// Every test has applications of a year of its own, since all share one office.
@OfficeTest
class ImportsTests {
    private static final String HEAD = "申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日\n";

    @Autowired
    Imports imports;

    @Autowired
    AsOf rights;

    @Autowired
    Registers registers;

    @Test
    void accountForEveryRow() {
        var batch = Importing.run(
                imports,
                HEAD
                        + "201820000001.X,一种灯,实用新型,2018-01-05,2018-09-04,江门市某灯厂,310115,有效,\n"
                        + "201820000001.X,一种灯,实用新型,2018-01-05,2018-09-04,江门市某灯厂,310115,有效,\n"
                        + "201820000002.4,另一种灯,实用新型,2018-02-30,2018-09-04,江门市某灯厂,310115,有效,\n",
                Mode.GOOD_ROWS);

        assertThat(batch.state()).isEqualTo(Batch.State.DONE);
        assertThat(batch.totals())
                .isEqualTo(new Totals(1, 0, 1, 1, batch.totals().warned()));
        assertThat(imports.oddRows(batch.id(), 9))
                .filteredOn(OddRow::refused)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(3);
                    assertThat(row.fields()).contains("2018-02-30");
                    assertThat(row.problems()).isNotEmpty();
                });
    }

    @Test
    void changeNothingTheSecondTime() {
        var table = HEAD + "201720000001.5,一种锁,实用新型,2017-01-05,2017-09-05,江门市某锁厂,310115,有效,\n";
        Importing.run(imports, table, Mode.GOOD_ROWS);
        var before = registers.find(Category.UTILITY_MODEL, "201720000001.5").orElseThrow();

        var again = Importing.run(imports, table, Mode.GOOD_ROWS);

        assertThat(again.totals().unchanged()).isEqualTo(1);
        assertThat(registers.find(Category.UTILITY_MODEL, "201720000001.5")).contains(before);
    }

    @Test
    void onlySayWhatWouldHappenInARehearsal() {
        var batch = Importing.run(
                imports, HEAD + "201620000001.0,一种桶,实用新型,2016-01-05,2016-09-06,江门市某桶厂,310115,有效,\n", Mode.REHEARSAL);

        assertThat(batch.totals().created()).isEqualTo(1);
        assertThat(registers.named("201620000001.0")).isEmpty();
    }

    @Test
    void writeNothingOfAFileWithARefusedRowWhereAllOrNothingIsAskedFor() {
        var batch = Importing.run(
                imports,
                HEAD
                        + "201520000001.6,一种盆,实用新型,2015-01-05,2015-09-02,江门市某盆厂,310115,有效,\n"
                        + ",无号的盆,实用新型,2015-01-05,2015-09-02,江门市某盆厂,310115,有效,\n",
                Mode.ALL_OR_NOTHING);

        assertThat(batch.state()).isEqualTo(Batch.State.REFUSED);
        assertThat(batch.totals().accepted()).isZero();
        assertThat(imports.oddRows(batch.id(), 9)).anyMatch(OddRow::refused);
        assertThat(registers.named("201520000001.6")).isEmpty();
    }

    @Test
    void keepFiguresAsTheyWereKnownBeforeACorrection() {
        var lamp = "201420000001.1,一种伞,实用新型,2014-01-06,2014-09-03,江门市某伞厂,310115,";
        Importing.run(imports, HEAD + lamp + "有效,\n", Mode.GOOD_ROWS);
        var between = Instant.now();
        Importing.run(imports, HEAD + lamp + "未缴年费终止,2016-01-06\n", Mode.GOOD_ROWS);
        var filter = inForce(2014).on(LocalDate.of(2017, 1, 1));

        assertThat(rights.count(filter)).isZero();
        assertThat(rights.count(filter.knownAt(between))).isEqualTo(1);
        assertThat(rights.count(filter.on(LocalDate.of(2015, 1, 1)))).isEqualTo(1);
        assertThat(rights.list(filter.knownAt(between), 0, 9)).hasSize(1);
    }

    @Test
    void canBeTakenBackWithTheFiguresKnownMeanwhileStillToBeHad() {
        var batch = Importing.run(
                imports, HEAD + "201320000001.7,一种凳,实用新型,2013-01-06,2013-09-04,江门市某凳厂,310115,有效,\n", Mode.GOOD_ROWS);
        var meanwhile = Instant.now();
        var filter = inForce(2013).on(LocalDate.of(2014, 1, 1));
        assertThat(rights.count(filter)).isEqualTo(1);

        var again = imports.withdraw(batch.id(), "data-clerk", "来源有误");

        assertThat(again).isPresent();
        assertThat(imports.find(batch.id()).orElseThrow().withdrawn())
                .isNotNull()
                .satisfies(withdrawn -> assertThat(withdrawn.gone()).isEqualTo(1));
        assertThat(rights.count(filter)).isZero();
        assertThat(rights.count(filter.knownAt(meanwhile))).isEqualTo(1);
        assertThat(imports.withdraw(batch.id(), "data-clerk", "again")).isEmpty();
    }

    @Test
    void bringBackWhatALaterFileToldTooWhenOneIsTakenBack() {
        var row = "201220000001.2,一种柜,实用新型,2012-01-06,2012-09-05,江门市某柜厂,310115,有效,\n";
        var first = Importing.run(imports, HEAD + row, Mode.GOOD_ROWS);
        Importing.run(
                imports,
                HEAD + row + "201220000002.7,一种架,实用新型,2012-01-06,2012-09-05,江门市某柜厂,310115,有效,\n",
                Mode.GOOD_ROWS);

        imports.withdraw(first.id(), "data-clerk", "来源有误");

        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> rights.count(inForce(2012).on(LocalDate.of(2013, 1, 1))) == 2);
    }

    private static Filter inForce(int year) {
        return Filter.ALL
                .of(Category.UTILITY_MODEL)
                .in("310115")
                .being(Set.of(State.IN_FORCE, State.IN_GRACE))
                .filed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
