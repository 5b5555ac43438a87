package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Habits of the genre that differ from office to office; `/` stands for a line break.
class GenreTests {
    private static Reading read(String title, String goals, String tasks) {
        return new PlanReader().read("""
            %s

            示例市人民政府
            2024年1月8日

            一 建设目标
            %s
            二 建设任务
            %s
            三 有关要求
            (一)加强领导。落实责任。
            """.formatted(title, goals, tasks).replace("/", "\n"));
    }

    private static String targets(String goals) {
        return String.join(
                "; ",
                read("示例市2024年知识产权工作要点", goals, "(一)加强保护。严格执法。").all(Target.class).stream()
                        .map(GenreTests::shown)
                        .toList());
    }

    private static String shown(Target target) {
        var quantity = target.quantity();
        return target.comparison().sign()
                + (quantity == null ? "" : quantity.high().toPlainString() + quantity.unit());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '~', textBlock = """
            发明专利授权量同比增长不低于10%。                  ~ >=10%      ~ 同比 looks ahead where a comparison follows
            三年引育知识产权运营机构5家以上,专利许可交易额累计1.5亿元以上,数据知识产权登记证书不少于200张。 ~ >=5家; >=1.5亿元; >=200张 ~ units of every kind
            热线首次响应时间不超24小时。                       ~ <=24小时   ~ 不超 without 过
            知识产权质押融资额翻一番。                         ~ >=100%     ~ doubled
            交易额较2020年增长一倍。                           ~ >=100%     ~ doubled in other words
            质押融资额翻两番。                                 ~ >=300%     ~ doubled twice
            园区维权援助工作站实现全覆盖。                     ~ >=100%     ~ covered everywhere
            实现中国专利金奖零突破。                           ~ >=1项      ~ a first one
            发明专利占比提高3个百分点。                        ~ >=3个百分点 ~ points
            拥有率由48%提升至65%。                             ~ >=65%      ~ only the second figure is promised
            国家级、省级示范企业分别达到5家和20家。            ~ >=5家; >=20家 ~ a shared noun
            培育示范企业5家、优势企业10家、试点企业3家。       ~ >=5家; >=10家; >=3家 ~ a shared verb
            侵权投诉量逐年下降。                               ~ decrease   ~ falling
            恶意商标申请持续减少。                             ~ decrease   ~ falling without 量
            提高作品登记的数量和质量。                         ~ increase   ~ the verb first
            提升知识产权运用效率。                             ~ ''         ~ nothing that can be measured
            审查周期压减到7个工作日以内。                      ~ <=7个工作日 ~ 压减到
            专利密集度位居全省前3位。                          ~ <=3位      ~ a place
            培训逾600人次。                                    ~ >=600人次  ~ 逾
            构建全链条、全覆盖的保护体系。                     ~ ''         ~ 全覆盖 as an attribute
            """)
    void readsWhatGoalsPromise(String goals, String shown, String reason) {
        assertThat(targets(goals)).as(reason).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '~', textBlock = """
            6月底前修订办法。                                  ~ 2024-06-30 ~ a month of the plan's year
            三季度末完成验收。                                 ~ 2024-09-30 ~ a quarter
            年底前建成平台。                                   ~ 2024-12-31 ~ the end of the year
            完善制度。(责任单位:市甲局;完成时限:11月底前)      ~ 2024-11-30 ~ a label
            完善制度。(责任单位:市甲局;完成时限:贯穿全年)      ~ ''         ~ all through the year
            完善制度。(责任单位:市甲局;完成时限:长期坚持)      ~ ''         ~ always
            每年11月底前报送总结。                             ~ ''         ~ every year
            三年内完善制度。                                   ~ ''         ~ a span of years
            """)
    void readsTheDayOfADuty(String words, String day, String reason) {
        var duty = read("示例市2024年知识产权工作要点", "完善制度。", "(一)加强保护。" + words)
                .all(Duty.class)
                .getFirst();

        assertThat(Objects.toString(duty.deadline(), "")).as(reason).isEqualTo(day);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '~', textBlock = """
            (责任处室:甲处、乙处)                ~ 甲处   ~ 乙处         ~ offices of one bureau
            (牵头:市甲局;配合:市乙局、市丙局)    ~ 市甲局 ~ 市乙局、市丙局 ~ short labels
            (市甲局会同市乙局)                   ~ 市甲局 ~ 市乙局       ~ 会同
            (责任领导:林志远;责任单位:市甲局)    ~ 市甲局 ~ ''           ~ people are no bodies
            (市甲局牵头,市乙局、市丙局等部门配合) ~ 市甲局 ~ 市乙局、市丙局 ~ 等部门
            (市甲局、/— 4 —/市乙局按职责分工负责) ~ 市甲局、市乙局 ~ ''   ~ a page number between
            """)
    void readsWhoIsResponsible(String group, String leads, String cooperators, String reason) {
        var duty = read("示例市知识产权方案", "完善制度。", "(一)加强保护。严格执法。" + group)
                .all(Duty.class)
                .getFirst();

        assertThat(String.join("、", duty.leads().stream().map(UnitMention::name).toList()))
                .as(reason)
                .isEqualTo(leads);
        assertThat(String.join(
                        "、", duty.cooperators().stream().map(UnitMention::name).toList()))
                .as(reason)
                .isEqualTo(cooperators);
    }

    @Test
    void readsGoalsAndSafeguardsAsNoDuties() {
        var reading = read("示例市知识产权方案", "（1）创造更加有力。授权量达到10件。/（2）保护更加严格。", "(一)加强保护。严格执法。");

        assertThat(reading.all(Duty.class)).extracting(Duty::title).containsExactly("加强保护");
        assertThat(reading.all(Safeguard.class)).extracting(Safeguard::title).containsExactly("加强领导");
    }

    @Test
    void readsATableOfTasksARowOrACellALine() {
        var row = read("示例市2024年知识产权方案", "完善制度。", "序号\t任务\t责任单位\t完成时限/1\t修订办法\t市甲局、市乙局\t6月底前");
        var cell = read("示例市2024年知识产权方案", "完善制度。", "序号/任务/责任单位/完成时限/1/修订办法/市甲局/市乙局/6月底前");

        for (var reading : java.util.List.of(row, cell)) {
            assertThat(reading.all(Duty.class)).singleElement().satisfies(duty -> {
                assertThat(duty.title()).isEqualTo("修订办法");
                assertThat(duty.leads()).extracting(UnitMention::name).containsExactly("市甲局");
                assertThat(duty.cooperators()).extracting(UnitMention::name).containsExactly("市乙局");
                assertThat(duty.deadline()).hasToString("2024-06-30");
            });
        }
    }

    @Test
    void findsTheLevelThatNamesItsBodies() {
        var reading = read("示例市知识产权方案", "完善制度。", "(一)强化保护/1.加强执法/(1)开展检查。加强监管。(市甲局负责)/(2)办理案件。提高效率。(市乙局负责)");

        assertThat(reading.all(Duty.class)).extracting(Duty::title).containsExactly("开展检查", "办理案件");
    }

    @Test
    void takesBulletsThatNameBodiesForPartOfTheDuty() {
        var reading = read("示例市知识产权方案", "完善制度。", "(一)加强保护。严格执法。/- 责任单位：市甲局、市乙局/- 完成时限：2024年12月");

        assertThat(reading.all(Duty.class)).singleElement().satisfies(duty -> {
            assertThat(duty.cooperators()).extracting(UnitMention::name).containsExactly("市乙局");
            assertThat(duty.deadline()).hasToString("2024-12-31");
        });
    }

    @Test
    void readsAPlanThatANoticePrintsAsItsOwnText() {
        var reading = new PlanReader()
                .read(
                        "关于印发示例市2024年知识产权工作方案的通知\n各单位:\n一、工作目标\n授权量达到10件。\n二、重点任务\n一是加强保护。二季度前出台规程。由市甲局牵头。\n示例市知识产权局\n2024年3月12日");

        assertThat(Objects.requireNonNull(reading.header().title()).value()).isEqualTo("示例市2024年知识产权工作方案");
        assertThat(reading.all(Duty.class))
                .singleElement()
                .extracting(Duty::deadline)
                .hasToString("2024-06-30");
    }

    @Test
    void readsDecimalNumbersBelowBareOnes() {
        var reading = new PlanReader()
                .read("示例市工作方案\n1 总体要求\n1.1 工作目标\n授权量达到10件。\n2 工作任务\n2.1 健全机制\n设立窗口。(市甲局牵头)\n3 组织保障\n3.1 加强领导\n建立专班。");

        assertThat(reading.all(Duty.class)).extracting(Duty::title).containsExactly("健全机制");
        assertThat(reading.oddities()).isEmpty();
    }

    @Test
    void takesAListOfAttachmentsForNoClauses() {
        var reading = new PlanReader()
                .read(
                        "关于印发方案的通知\n附件:1.示例市工作方案\n2.示例市任务清单\n示例市人民政府\n2024年1月8日\n示例市工作方案\n一、工作目标\n完善制度。\n二、重点任务\n(一)加强保护。严格执法。");

        assertThat(reading.oddities()).isEmpty();
        assertThat(reading.all(Duty.class)).extracting(Duty::title).containsExactly("加强保护");
    }
}
