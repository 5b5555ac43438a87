package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.indicators.Indicators.Ask;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;

/// What was published stays; what is known later stands beside it, with the records and what changed them. The patents
/// lie in a region no other test has.
@OfficeTest
class FiguresTests {
    private static final String REGION = "450103";
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final String HEAD = "申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日\n";
    private static final String FIRST = "201210000001.7,一种盐釉,发明专利,2012-01-05,2014-09-03,南宁市甲厂,450103,";
    private static final String SECOND = "201210000002.1,一种灰釉,发明专利,2012-01-06,2014-09-03,南宁市甲厂,450103,";
    private static final String THIRD = "201210000003.6,一种铁釉,发明专利,2012-01-09,2014-09-03,南宁市甲厂,450103,";

    @Autowired
    Figures figures;

    @Autowired
    Indicators indicators;

    @Autowired
    Definitions definitions;

    @Autowired
    Imports imports;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Test
    void stayAsPublishedWithTheRestatedOneBeside() {
        load(FIRST + "有效,\n" + SECOND + "有效,\n");
        var definition = definitions.find("patents-in-force", 1).orElseThrow();
        var figure = figures.publish(definition, Ask.of(REGION, DAY), "coordinator");
        var untouched = figures.publish(
                definitions.find("invention-grants", 1).orElseThrow(),
                new Ask(REGION, LocalDate.of(2014, 1, 1), DAY, null),
                "coordinator");
        assertThat(figures.restate(figure, null).isChanged()).isFalse();

        var correction = load(FIRST + "未缴年费终止,2018-01-05\n" + SECOND + "有效,\n" + THIRD + "有效,\n");

        var restated = figures.restate(figure, null);
        assertThat(figures.find(figure.id())).get().isEqualTo(figure);
        assertThat(figure.value()).isEqualByComparingTo("2");
        assertThat(restated.now().value()).isEqualByComparingTo("2");
        assertThat(restated.isChanged())
                .as("the sum is the same, the records are not")
                .isTrue();
        assertThat(restated.added()).extracting(CountedRecord::number).containsExactly("201210000003.6");
        assertThat(restated.gone()).extracting(CountedRecord::number).containsExactly("201210000001.7");
        assertThat(restated.causes())
                .containsOnlyKeys(Phrase.of("indicators.cause.batch", Integer.toString(correction)))
                .containsValue(2L);
        assertThat(indicators
                        .observe(definition, new Ask(REGION, null, DAY, figure.knownAt()))
                        .records())
                .as("as it was known when it was published")
                .isEqualTo(2);
        assertThat(figures.revisions())
                .filteredOn(revision -> revision.figure().region().equals(REGION))
                .extracting(revision -> revision.figure().id())
                .as("the log lists every changed figure")
                .containsExactlyInAnyOrder(figure.id(), untouched.id());
        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("", "indicators.published", ""), 9))
                .isNotEmpty();
    }

    @Test
    void areNeverChangedNotEvenInTheDatabase() {
        var definition = definitions.find("marks-in-force", 1).orElseThrow();
        var figure = figures.publish(definition, Ask.of("450105", DAY), "coordinator");

        for (var sql : List.of(
                "update indicators.figure set value = 9 where id = :id",
                "delete from indicators.figure where id = :id")) {
            assertThatThrownBy(() -> database.sql(sql).param("id", figure.id()).update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(figures.find(figure.id())).get().isEqualTo(figure);
    }

    private int load(String rows) {
        return Importing.run(imports, "rights.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS)
                .id();
    }
}
