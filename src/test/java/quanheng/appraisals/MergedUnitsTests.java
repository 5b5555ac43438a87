package quanheng.appraisals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.parties.Organizations;
import quanheng.parties.UnitChanges;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.programme.Proposals;
import quanheng.programme.ScheduleRequest;
import quanheng.programme.Schedules;
import quanheng.reading.ReportingDuty.Limit;

/// A unit went into another in the middle of a year: frozen sheets and rankings keep both names, what is open is scored
/// with the other.
@EmptyOfficeTest
class MergedUnitsTests {
    private static final String TEXT = """
            碧沼市MARK数据产权工作方案（2025—2026年）

            碧沼市人民政府
            2024年12月15日

            一、重点任务
            1.办好登记。开展数据产权登记。
            牵头单位：市MARK数据局；配合单位：市MARK科技局
            2.办好宣传。开展宣传。
            牵头单位：市MARK科技局
            二、保障措施
            （一）督导。各牵头单位每半年向领导小组办公室报告工作情况。
            """;
    private static final LocalDate ON = LocalDate.of(2025, 9, 15);

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Schemes schemes;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Entries entries;

    @Autowired
    Organizations organizations;

    @Autowired
    UnitChanges changes;

    @Autowired
    ReportSource reports;

    @Autowired
    LightSource lights;

    @Autowired
    Sight sight;

    private AppraisalScript script;
    private String mark = "";
    private UUID gone = UUID.randomUUID();
    private UUID heir = UUID.randomUUID();

    @BeforeEach
    void begin() {
        script = new AppraisalScript(schemes, appraisals, entries, organizations, sight);
        mark = UUID.randomUUID().toString().substring(0, 6);
        var file = UploadedPlan.file(mark + ".txt", TEXT.replace("MARK", mark).getBytes(StandardCharsets.UTF_8));
        if (!(plans.upload(file, null, "coordinator") instanceof Intake.Read(var plan, var version, var number))) {
            throw new IllegalStateException("the plan is refused");
        }
        plans.confirm(version, plans.version(version).revision(), true, "coordinator");
        for (var promise : plans.promises(ON)) {
            for (var owner : promise.owners()) {
                gone = owner.name().equals("市" + mark + "数据局") ? owner.organizationId() : gone;
                heir = owner.name().equals("市" + mark + "科技局") ? owner.organizationId() : heir;
            }
        }
        var request = new ScheduleRequest(
                plan,
                proposals.of(plan).getFirst().key(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                new Limit(Limit.Unit.DAYS, 10),
                Set.of(gone, heir));
        schedules.confirm(AppraisalScript.COORDINATOR, request);
    }

    private void merge() {
        assertThat(changes.merge(new UnitChanges.Wish(gone, ON, "示例机构改革", "script-coordinator"), heir))
                .isEmpty();
    }

    private Map<UUID, ScoreSource.Score> scores(ScoreSource source, Set<UUID> units) {
        var ask = new ScoreSource.Ask(2025, LocalDate.of(2025, 12, 31), null, units);
        return sight.as(AppraisalScript.COORDINATOR, () -> source.scores(ask));
    }

    @Test
    void frozenSheetsAndRankingsKeepTheNamesOfTheirDay() {
        script.scheme(2012, 90, 10, "CAP");
        sight.as(AppraisalScript.COORDINATOR, () -> appraisals.open(2012, Set.of(gone, heir), "script-coordinator"));
        script.enter(2012, gone, "2", "10");
        script.enter(2012, heir, "2", "5");
        script.approve(2012);
        script.close(2012);
        var ranking = appraisals.ranking(2012);
        var sheets = script.sheets(2012);
        merge();

        assertThat(appraisals.ranking(2012)).isEqualTo(ranking);
        assertThat(script.sheets(2012)).isEqualTo(sheets);
        assertThat(sheets).extracting(ScoreSheet::name).contains("市" + mark + "数据局");
        assertThat(changes.beside(gone, "市" + mark + "数据局")).isEqualTo("市" + mark + "科技局");
    }

    @Test
    void openReportsAndLightsAreScoredWithTheOther() {
        var before = scores(reports, Set.of(gone, heir));
        assertThat(before.get(gone)).extracting(ScoreSource.Score::due).isEqualTo(BigDecimal.ONE);
        assertThat(scores(lights, Set.of(gone, heir)).keySet()).containsExactlyInAnyOrder(gone, heir);
        merge();

        var after = scores(reports, Set.of(gone, heir));
        assertThat(after).containsOnlyKeys(heir);
        assertThat(List.of(after.get(heir))).extracting(score -> score.due()).containsExactly(BigDecimal.TWO);
        assertThat(scores(lights, Set.of(gone, heir)).keySet()).containsExactly(heir);
        assertThat(scores(lights, Set.of(gone)).keySet())
                .as("a year that does not know the other")
                .containsExactly(gone);
    }
}
