package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTests {
    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        各市(区)政府及示例创建工作领导小组成员单位每半年向领导小组办公室报告年度工作情况| HALF_YEARLY | COUNTIES,MEMBERS |  | 领导小组办公室 |  | two groups in one subject
        各牵头单位每季度向领导小组办公室报送工作进展 | QUARTERLY | LEADS |  | 领导小组办公室 |  | who leads
        各区、县人民政府每年向市政府报告落实情况 | YEARLY | COUNTIES |  | 市政府 |  | the list of kinds of regions is one group
        各责任单位于每季度结束后5个工作日内将进展情况报送市知识产权局 | QUARTERLY | OWNERS |  | 市知识产权局 | WORKDAYS 5 | a limit in working days
        各责任单位每月向专班报送进展，次月5日前报齐 | MONTHLY | OWNERS |  | 专班 | DAY_OF_MONTH 5 | a day of the month after
        市教育局、市科技局每半年向市政府办公室报告，于6月底、12月底前报送 | HALF_YEARLY |  | 市教育局、市科技局 | 市政府办公室 | DAYS 0 | units by name and the period's own end
        各有关部门要按季度上报市知识产权局 | QUARTERLY | OWNERS |  | 市知识产权局 |  | report up without 向
        每年发布一至两个产业专利分析和预警报告 | |  |  |  |  | a report that is published is owed to nobody
        领导小组办公室每半年通报一次 | |  |  |  |  | the office tells, it is not told
        每年培训知识产权人才1000人次以上 | |  |  |  |  | a yearly target
        市教育局每年组织学生向知识产权局学习 | |  |  |  |  | nothing is reported
        每季度向领导小组办公室报告进展 | |  |  |  |  | who has to is not said
        """)
    void readsWhoReportsHowOftenToWhom(
            String words,
            ReportingCadence cadence,
            String groups,
            String units,
            String recipient,
            String limit,
            String because) {
        var text = "示例工作方案\n一、保障措施\n（一）加强督导。" + words + "。结果予以通报。\n";
        var found = new PlanReader().reporting(text);

        assertThat(found).as(because).hasSize(cadence == null ? 0 : 1);
        found.forEach(duty -> {
            assertThat(told(duty)).isEqualTo(Arrays.asList(cadence, groups, units, recipient, limit));
            assertThat(duty.span().in(text)).contains(words.substring(words.length() - 6));
        });
    }

    private static List<Object> told(ReportingDuty duty) {
        var limit = duty.limit();
        return Arrays.asList(
                duty.cadence(),
                duty.groups().isEmpty()
                        ? null
                        : duty.groups().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                duty.units().isEmpty() ? null : String.join("、", duty.units()),
                duty.recipient(),
                limit == null ? null : limit.unit() + " " + limit.count());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        甲江区人民政府副区长          | 甲江区人民政府     | 副区长   | a county's government
        甲江区副区长                  | 甲江区人民政府     | 副区长   | the region stands for its government
        市教育局副局长                | 市教育局           | 副局长   | a department
        市科技局、知识产权局纪检组长  | 市科技局           | 纪检组长 | of two plates the first
        市市场监管局局长、市知识产权局局长 | 市市场监管局  | 局长     | of two posts the first
        市药监局稽查分局局长          | 市药监局           | 局长     | a branch stands for its bureau
        市税务局稽查局局长            | 市税务局           | 局长     | likewise
        市财政局总会计师              | 市财政局           | 总会计师 | a post without command
        市经济和信息化局副调研员      | 市经济和信息化局   | 副调研员 | a rank
        市委宣传部副部长              | 市委宣传部         | 副部长   | a department of the committee
        甲江海关副关长                | 甲江海关           | 副关长   | customs
        市人民检察院副检察长          | 市人民检察院       | 副检察长 | the procuratorate
        市政府副秘书长                | 市政府             | 副秘书长 | the government itself
        市法制局副调研员              | 市法制局           | 副调研员 | the title goes whole
        """)
    void partsAPostIntoBodyAndTitle(String printed, String unit, String title, String because) {
        var post = OfficePost.of(printed).orElseThrow();

        assertThat(post).as(because).isEqualTo(new OfficePost(unit, title));
        assertThat(post.isGovernmentItself()).isEqualTo(unit.equals("市政府"));
    }
}
