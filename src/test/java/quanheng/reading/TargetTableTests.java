package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sentence among the goals, and what it promises.
class TargetTableTests {
    private static List<Target> targets(String sentence) {
        return new PlanReader().read("""
            示例市知识产权工作方案(2024—2026年)

            示例市人民政府
            2024年1月8日

            一、工作目标
            %s
            二、重点任务
            (一)加强保护。完善机制。
            """.formatted(sentence)).all(Target.class);
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            有效发明专利拥有量达到1,200件。               | >=    | 1200 | 1200 | 件       | separators of thousands
            登记量突破一万五千件。                        | >=    | 15000 | 15000 | 件     | Chinese numerals with a scale inside
            公开率达到百分之九十以上。                    | >=    | 90   | 90   | %        | 百分之
            星级机构占比超过三成。                        | >=    | 30   | 30   | %        | tenths
            质押融资金额突破千亿元。                      | >=    | 1000 | 1000 | 亿元     | a bare scale
            平均审查周期压缩至10个工作日以内。            | <=    | 10   | 10   | 个工作日 | an upper limit of time
            投诉率控制在2%以内。                          | <=    | 2    | 2    | %        | 控制在
            培育示范企业10-15家。                         | range | 10   | 15   | 家       | a range with a hyphen
            新建工作站一至两个。                          | range | 1    | 2    | 个       | a range in Chinese numerals
            满意度由86分提高到92分。                      | >=    | 92   | 92   | 分       | only the second figure is promised
            商标注册量年均增长15%左右。                   | =     | 15   | 15   | %        | 左右
            商标注册总量达13.5万件。                      | >=    | 13.5 | 13.5 | 万件     | the scale stays with the unit
            """)
    void readsAmounts(String sentence, String sign, String low, String high, String unit, String reason) {
        assertThat(targets(sentence)).as(reason).singleElement().satisfies(target -> {
            assertThat(target.comparison().sign()).isEqualTo(sign);
            var quantity = java.util.Objects.requireNonNull(target.quantity());
            assertThat(quantity.low()).isEqualByComparingTo(low);
            assertThat(quantity.high()).isEqualByComparingTo(high);
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            截至2022年底,有效发明专利已达500件。   | a past result
            推进“一园区、一产业、一导航”工作。       | a slogan
            落实“双随机、一公开”监管。              | a slogan
            分三个阶段推进建设。                    | parts of the text
            市政府第48次常务会议审议通过。          | an ordinal
            按照国知发〔2012〕160号要求推进。        | a document number
            深入贯彻党的十八届三中全会精神。        | a meeting
            做好4月26日世界知识产权日宣传。         | a date
            知识产权服务水平显著提高。              | nothing that can be measured
            """)
    void leavesOutWhatIsNotPromised(String sentence, String reason) {
        assertThat(targets(sentence)).as(reason).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            到2025年,申请量达到100件。               | 2025-12-31 | the year of its own words
            2025年6月底前,申请量达到100件。          | 2025-06-30 | the end of a month
            到“十四五”期末,申请量达到100件。         | 2025-12-31 | a five-year plan
            申请量达到100件。                         | 2026-12-31 | the plan's period
            到2025年,知识产权综合实力增强。申请量达到100件。 | 2025-12-31 | the sentence before
            申请量比2023年增加100件以上。             | 2026-12-31 | a year compared with is no deadline
            """)
    void findsTheDeadline(String sentence, String day, String reason) {
        assertThat(targets(sentence))
                .as(reason)
                .singleElement()
                .extracting(Target::deadline)
                .hasToString(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            专利和商标申请量分别达到10件和20件。     | 10,20
            甲类、乙类和丙类试点分别不超过5个、7个和6个。 | 5,7,6
            """)
    void readsPairedAmounts(String sentence, String values) {
        assertThat(targets(sentence))
                .extracting(target ->
                        target.quantity() == null ? "" : target.quantity().low().toPlainString())
                .containsExactly(values.split(","));
        assertThat(targets(sentence))
                .extracting(Target::span)
                .containsOnly(targets(sentence).getFirst().span());
    }
}
