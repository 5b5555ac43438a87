package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has to do what: numbers, titles, bodies.
class DutyTests {
    private static List<Duty> duties(String tasks) {
        return new PlanReader()
                .read("示例市知识产权工作方案\n一、工作目标\n完善制度。\n二、重点任务\n" + tasks + "\n三、保障措施\n(一)加强领导。落实责任。\n")
                .all(Duty.class);
    }

    private static List<String> names(List<UnitMention> mentions) {
        return mentions.stream().map(UnitMention::name).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            (责任单位:市甲局、市乙局、市丙局)           | 市甲局         | 市乙局、市丙局
            (市甲局牵头,市乙局、市丙局配合)             | 市甲局         | 市乙局、市丙局
            【牵头单位:市甲局;配合单位:市乙局】         | 市甲局         | 市乙局
            (市甲局、市乙局按职责分工负责)              | 市甲局、市乙局 | ''
            (牵头部门:市甲局,责任部门:市乙局)           | 市甲局         | 市乙局
            (责任单位:市甲局<市乙局>;完成时限:2025年12月底) | 市甲局<市乙局> | ''
            (市甲局牵头,各县(市、区)人民政府配合)       | 市甲局         | 各县(市、区)人民政府
            由市甲局牵头,市乙局、市丙局参与。           | 市甲局         | 市乙局、市丙局
            由市甲局会同市乙局负责。                    | 市甲局         | 市乙局
            """)
    void tellsLeadFromCooperation(String printed, String leads, String cooperators) {
        var duty = duties("(一)完善机制。健全制度。" + printed).getFirst();

        assertThat(String.join("、", names(duty.leads()))).isEqualTo(leads);
        assertThat(String.join("、", names(duty.cooperators()))).isEqualTo(cooperators);
    }

    @Test
    void extendsBodiesNamedOnceToLaterDuties() {
        var duties = duties("""
                1.完善机制。健全制度。(牵头单位:市甲局,配合单位:各县区政府,以下均需各县区政府落实,不再列出)
                2.加强保护。严格执法。(牵头单位:市乙局)
                """);

        assertThat(duties.get(1).cooperators()).singleElement().satisfies(mention -> {
            assertThat(mention.name()).isEqualTo("各县区政府");
            assertThat(mention.inherited()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.|2.", "1、|2、", "(1)|(2)", "①|②", "１．|２．", "一是|二是", "第一条 |第二条 ", "工程一 |工程二 "})
    void readsAnyStyleOfNumbers(String markers) {
        var marks = markers.split("\\|");

        assertThat(duties("(一)加强保护\n" + marks[0] + "完善机制。健全制度。\n" + marks[1] + "严格执法。查处案件。"))
                .extracting(Duty::title)
                .containsExactly("完善机制", "严格执法");
    }

    @Test
    void takesTheFirstWordsWhereNoHeadingIsPrinted() {
        assertThat(duties("(一)健全联席会议制度,通过召开年度工作会议和专题会议的形式协调各方,形成工作合力。"))
                .extracting(Duty::title)
                .containsExactly("健全联席会议制度");
    }

    @Test
    void joinsASentenceThatAPageBreaks() {
        var duty = duties("(一)完善机制。推动各部门健全知识产权\n\n— 3 —\n\n保护制度,形成合力。(责任单位:市甲\n局、市乙局)")
                .getFirst();

        assertThat(names(duty.leads())).containsExactly("市甲局");
        assertThat(names(duty.cooperators())).containsExactly("市乙局");
    }
}
