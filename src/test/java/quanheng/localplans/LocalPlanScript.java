package quanheng.localplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.CaseFile;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.parties.Organizations;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;

/// Plays the review of made-up plans through in few words.
@Component
class LocalPlanScript {
    static final Viewer OFFICE = viewer(Role.COORDINATOR, Set.of());
    static final Viewer LEADER = viewer(Role.LEADER, Set.of());

    private static final String PARENT = """
            霞湾市知识产权强市建设工作方案（2025—2027年）

            霞湾市人民政府
            2025年3月1日

            一、重点任务
            1.培育高价值专利。组织企业开展专利导航，到2027年底，建成专利导航服务基地3个。
            牵头单位：市市场监管局；配合单位：市科技局，各县（区）人民政府
            2.办好知识产权学校。在中小学开设知识产权课程，每年培训教师100人次。
            牵头单位：市教育局；配合单位：示例县人民政府
            3.完善海外援助。建立海外维权援助名录。
            牵头单位：市商务局；配合单位：市财政局
            """;

    private static final String CHILD = """
            示例县知识产权工作实施方案（2025—2027年）

            示例县人民政府
            2025年6月1日

            一、重点任务
            1.培育高价值专利。组织企业开展专利导航，到2027年底，建成专利导航服务基地1个。
            牵头单位：县市场监管局
            2.保护地理标志。建立地理标志产品名录，每年检查2次。
            牵头单位：县农业农村局
            二、保障措施
            （一）加强领导。县政府每年听取一次汇报。
            """;

    final Plans plans;
    final Submissions submissions;
    final LocalPlans localPlans;
    final Reviewing reviewing;
    final Decisions decisions;
    final Docket docket;
    final Organizations organizations;
    final Sight sight;
    final Clock clock;

    LocalPlanScript(
            Plans plans,
            Submissions submissions,
            LocalPlans localPlans,
            Reviewing reviewing,
            Decisions decisions,
            Docket docket,
            Organizations organizations,
            Sight sight,
            Clock clock) {
        this.plans = plans;
        this.submissions = submissions;
        this.localPlans = localPlans;
        this.reviewing = reviewing;
        this.decisions = decisions;
        this.docket = docket;
        this.organizations = organizations;
        this.sight = sight;
        this.clock = clock;
    }

    static Viewer viewer(Role role, Set<UUID> organizations) {
        return new Viewer(UUID.randomUUID(), "localplans-" + role.word(), role.word(), Set.of(role), organizations);
    }

    /// A county nobody else knows.
    static String county() {
        var name = new StringBuilder("岚");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(5)
                .forEach(digit -> name.append("溪汀屿澜沙砚棠梓松柏芷苓荻蔚岑峦".charAt(Character.digit(digit, 16))));
        return name + "县人民政府";
    }

    UUID unit(String name, String region) {
        return organizations.resolve(name, region).id();
    }

    static String region() {
        return "9" + (10000 + Math.floorMod(UUID.randomUUID().hashCode(), 89999));
    }

    /// A parent in force that names a county by name and all counties at once.
    UUID parent(String county) {
        var draft = draft(PARENT.replace("示例县人民政府", county) + UUID.randomUUID() + "\n");
        var version = plans.version(draft.version());
        plans.confirm(version.id(), version.revision(), true, "coordinator");
        return version.planId();
    }

    Intake.Read draft(String text) {
        return (Intake.Read) plans.upload(
                UploadedPlan.file("parent.txt", text.getBytes(StandardCharsets.UTF_8)), null, "coordinator");
    }

    static String child(String county) {
        return CHILD.replace("示例县", county.replace("人民政府", ""));
    }

    Submissions.Paper paper(String text) {
        return new Submissions.Paper(
                UploadedPlan.file("plan.txt", text.getBytes(StandardCharsets.UTF_8)), "示例", LocalDate.now(clock));
    }

    Filing submit(Viewer viewer, UUID parent, UUID unit, String text) {
        return submissions.submit(viewer, new Submissions.Wish(parent, unit, LocalPlan.Level.REGION), paper(text));
    }

    static String number(Filing filing) {
        assertThat(filing).isInstanceOf(Filing.Filed.class);
        return ((Filing.Filed) filing).number();
    }

    static List<String> faults(Filing filing) {
        return ((Filing.Refused) filing).faults().stream().map(Fault::key).toList();
    }

    LocalPlans.Filed filed(String number) {
        return sight.as(OFFICE, () -> localPlans.find(number)).orElseThrow();
    }

    ReviewSheet sheet(String number) {
        return sight.as(OFFICE, () -> localPlans.sheet(filed(number).current()));
    }

    /// The id of the clause whose words begin so.
    String clause(String number, String heading) {
        return sheet(number).lines().stream()
                .filter(line -> line.words().contains(heading))
                .reduce((one, later) -> later)
                .orElseThrow()
                .clause()
                .id();
    }

    Reviewing.Saved remark(String number, String heading, String remark) {
        var clause = clause(number, heading);
        var seen = sheet(number).line(clause).orElseThrow().seen();
        return save(number, List.of(new Reviewing.Typed(clause, Opinion.Kind.AMEND, remark, seen)));
    }

    Reviewing.Saved save(String number, List<Reviewing.Typed> typed) {
        var version = filed(number).current().version();
        return sight.as(OFFICE, () -> reviewing.save(OFFICE, version, typed));
    }

    void agreeWithRest(String number) {
        var sheet = sheet(number);
        sight.as(OFFICE, () -> reviewing.agreeWithRest(OFFICE, sheet));
    }

    CaseFile file(String number) {
        return sight.as(OFFICE, () -> docket.file(number, OFFICE)).orElseThrow();
    }

    Outcome decide(String number, String act) {
        var wish = new Decisions.Wish(
                act,
                file(number).seen(),
                "示例",
                LocalDateTime.now(clock),
                UUID.randomUUID().toString());
        return sight.as(OFFICE, () -> decisions.decide(OFFICE, filed(number), wish));
    }

    /// Puts the approval forward, and the head approves it.
    void approve(String number) {
        assertThat(decide(number, "approve")).isInstanceOf(Outcome.Recorded.class);
        var file = file(number);
        var settlement = new Settlement(
                file.pending().getFirst().ordinal(),
                true,
                LocalDateTime.now(clock),
                "",
                UUID.randomUUID().toString());
        assertThat(sight.as(LEADER, () -> docket.settle(LEADER, number, file.seen(), settlement)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    Filing resubmit(String number, String text) {
        return submissions.resubmit(OFFICE, number, paper(text));
    }
}
