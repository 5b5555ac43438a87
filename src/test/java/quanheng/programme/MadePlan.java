package quanheng.programme;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.UploadedPlan;

/// A made-up plan of a made-up region, whose members report every half year.
final class MadePlan {
    static final List<String> UNITS = List.of("碧湾区人民政府", "青礁县人民政府", "市教育局", "市科技局", "市财政局", "市药监局", "碧礁海关");

    /// Two units that lead a duty each; a mark in their names tells several of them apart.
    static final String MERGING = """
            碧渊市MARK数据产权工作方案（2025—2026年）

            碧渊市人民政府
            2024年12月15日

            一、重点任务
            1.办好MARK登记。开展数据产权登记。
            牵头单位：市MARK数据局；配合单位：市MARK科技局
            2.办好MARK宣传。开展宣传。
            牵头单位：市MARK科技局；配合单位：市MARK数据局
            二、保障措施
            （一）督导。各牵头单位每半年向领导小组办公室报告工作情况。
            """;

    private static final String TEXT = """
            碧礁市知识产权试点工作方案（2014—2016年）

            碧礁市人民政府
            2014年5月15日

            一、重点任务
            1.培育专利。组织企业申请专利，到2016年底，有效发明专利拥有量达到500件。
            牵头单位：市科技局；配合单位：市财政局、市教育局
            2.办好学校宣传。在中小学开展宣传。
            牵头单位：市教育局；配合单位：市科技局，碧湾区人民政府、青礁县人民政府
            二、保障措施
            （一）督导。各区、县人民政府及试点工作领导小组成员单位每半年向领导小组办公室报告工作情况；办公室每半年通报一次。

            附件
            碧礁市知识产权试点工作领导小组成员名单
            组  长：江某甲  市政府副市长
            副组长：江某乙  市政府副秘书长
                    江某丙  市科技局局长
            成  员：江某丁  碧湾区副区长
                    江某戊  青礁县人民政府副县长
                    江某己  市教育局副局长
                    江某庚  市科技局、市知识产权局副局长
                    江某辛  市财政局总会计师
                    江某壬  市药监局稽查分局局长
                    江某癸  碧礁海关副关长
            """;

    private MadePlan() {}

    /// Puts a plan in force; `mark` tells several of them apart.
    static UUID confirm(Plans plans, String mark) {
        return confirm(plans, mark + ".txt", TEXT.replace("碧礁市知识产权", "碧礁市" + mark + "知识产权"));
    }

    static UUID confirm(Plans plans, String name, String text) {
        var file = UploadedPlan.file(name, text.getBytes(StandardCharsets.UTF_8));
        if (!(plans.upload(file, null, "coordinator") instanceof Intake.Read read)) {
            throw new IllegalStateException("the plan is refused");
        }
        var version = plans.version(read.version());
        plans.confirm(version.id(), version.revision(), true, "coordinator");
        return version.planId();
    }

    /// The units that lead a promise in a bulletin.
    static List<UUID> ledBy(Bulletin bulletin, UUID promise) {
        return bulletin.rows().stream()
                .filter(row ->
                        row.lines().stream().anyMatch(line -> line.promise().equals(promise)))
                .map(BulletinRow::unit)
                .toList();
    }

    /// A duty in one step.
    static Division steps(Promise duty, UUID unit, int version) {
        var step = new Division.Step(1, "示例步骤", "示例甲", LocalDate.of(2026, 6, 30), new BigDecimal("100"));
        return new Division(duty.id(), unit, version, "", Instant.EPOCH, List.of(step));
    }
}
