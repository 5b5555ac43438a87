package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.papers.Papers;
import quanheng.plans.Plans;
import quanheng.plans.PromiseKind;
import quanheng.targets.Judging;
import quanheng.targets.Verdict;

/// Bulletins tell what follows from evidence on their day, and stay as they were drawn.
@EmptyOfficeTest
class BulletinTests {
    private static final Path PLAN = Path.of("../shared/seeds/004_d14804deefc536d1.txt");
    private static final String OFFICE = "市市场监管局<市知识产权局>";
    private static final LocalDate FREEZE = LocalDate.of(2025, 6, 30);
    private static final Viewer DRAWER = SupervisionScript.OFFICE;
    private static final Viewer SIGNER = SupervisionScript.LEADER;

    @Autowired
    Plans plans;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers printed;

    @Autowired
    Papers papers;

    @Autowired
    Judging judging;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private UUID plan() throws IOException {
        assumeThat(PLAN).as("skipped: the issued plans are not at hand").exists();
        return MadePlan.confirm(plans, "lyg.txt", Files.readString(PLAN));
    }

    private Bulletin draw(LocalDate day) {
        var wish = new Bulletins.Wish("示例通报", day.withDayOfYear(1), day, day);
        return ((Bulletins.Outcome.Done) bulletins.draw(DRAWER, wish)).bulletin();
    }

    /// The hand sheet: the last days are the plan's, which ends on 31 December 2026; nothing is counted for its tasks.
    @ParameterizedTest(name = "{0}: {1} of {2}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-30 | no-data | 19 | eighteen months before the last day, and nothing is counted
        2024-10-31 | no-data | 19 | the end of the first phase is no task's last day
        2026-11-01 | no-data | 19 | two months before it
        """)
    void lightsOfTheTasksEqualTheHandSheet(LocalDate day, String light, int tasks, String because) throws IOException {
        var plan = plan();
        var duties = plans.promises(day).stream()
                .filter(promise -> promise.planId().equals(plan) && promise.kind() == PromiseKind.DUTY)
                .map(promise -> promise.id())
                .toList();

        var lines = row(draw(day), OFFICE).lines().stream()
                .filter(line -> duties.contains(line.promise()))
                .toList();

        assertThat(lines)
                .as(because)
                .hasSize(tasks)
                .allMatch(line -> line.state().equals(light));
        assertThat(lines).allMatch(line -> LocalDate.of(2026, 12, 31).equals(line.deadline()));
    }

    private static BulletinRow row(Bulletin bulletin, String name) {
        return bulletin.rows().stream()
                .filter(row -> row.name().equals(name))
                .max(java.util.Comparator.comparingInt(BulletinRow::leads))
                .orElseThrow();
    }

    @Test
    void withdrawnEvidenceTurnsTheLightBackAndNoEarlierBulletin() {
        var plan = MadePlan.confirm(plans, "丁.txt", GOALS);
        var goal = plans.promises(FREEZE).stream()
                .filter(promise -> promise.planId().equals(plan) && promise.kind() == PromiseKind.QUALITATIVE)
                .findFirst()
                .orElseThrow()
                .id();
        var before = draw(FREEZE);
        judging.write(goal, "示例标准", "coordinator");
        var file = new Judging.Upload("proof.txt", "示例".getBytes(StandardCharsets.UTF_8));
        var proof = judging.prove(goal, file, "示例", "data-clerk");
        judging.decide(goal, new Judging.Finding(Verdict.Outcome.MET, FREEZE, "示例"), "leader");
        var proved = draw(FREEZE);
        judging.withdrawProof(goal, proof.id(), "data-clerk");
        var withdrawn = draw(FREEZE);

        assertThat(List.of(light(before, goal), light(proved, goal), light(withdrawn, goal)))
                .containsExactly("criterion-missing", "met", "criterion-missing");
        assertThat(light(bulletins.find(DRAWER, proved.id()).orElseThrow(), goal))
                .as("what was frozen stays")
                .isEqualTo("met");
    }

    private static final String GOALS = """
            碧岬市知识产权试点工作方案（2024—2026年）

            碧岬市人民政府
            2024年5月15日

            一、工作目标
            到2026年底，知识产权保护满意度明显提高，有效发明专利拥有量达到500件。
            二、重点任务
            1.培育专利。组织企业申请专利，知识产权质押融资数量大幅增长。
            牵头单位：市科技局；配合单位：市财政局、市教育局
            """;

    private static String light(Bulletin bulletin, UUID goal) {
        return bulletin.rows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> line.promise().equals(goal))
                .map(BulletinLine::state)
                .findFirst()
                .orElse("none");
    }

    @Test
    void isSignedByASecondPersonAndThenStays() {
        var drawn = draw(FREEZE);
        assertThat(bulletins.sign(SIGNER, drawn.id(), 0))
                .as("without text")
                .isInstanceOf(Bulletins.Outcome.Refused.class);
        bulletins.write(DRAWER, drawn.id(), 0, "示例正文");
        assertThat(bulletins.write(DRAWER, drawn.id(), 0, "x"))
                .as("somebody was first")
                .isInstanceOf(Bulletins.Outcome.Overtaken.class);
        var both = new Viewer(UUID.randomUUID(), DRAWER.username(), "x", Set.of(Role.LEADER), Set.of());
        assertThat(bulletins.sign(both, drawn.id(), 1)).as("who drew it").isInstanceOf(Bulletins.Outcome.Refused.class);
        assertThat(bulletins.issue(DRAWER, drawn.id(), 1)).isInstanceOf(Bulletins.Outcome.Refused.class);
        assertThatThrownBy(() -> forced(drawn, "state = 'SIGNED', signed_at = now(), signed_by = drawn_by"))
                .isInstanceOf(DataIntegrityViolationException.class);

        bulletins.sign(SIGNER, drawn.id(), 1);
        assertThat(bulletins.write(DRAWER, drawn.id(), 2, "x")).isInstanceOf(Bulletins.Outcome.Refused.class);
        assertThatThrownBy(() -> forced(drawn, "covering = 'x'")).hasMessageContaining("signed bulletin");
        bulletins.issue(DRAWER, drawn.id(), 2);
        assertThatThrownBy(() -> forced(drawn, "state = 'DRAWN'")).hasMessageContaining("issued bulletin");

        var issued = bulletins.find(DRAWER, drawn.id()).orElseThrow();
        assertThat(issued.number()).contains("知通");
        assertThat(papers.docx(printed.paper(issued))).isEqualTo(papers.docx(printed.paper(issued)));
        bulletins.note(DRAWER, drawn.id(), "示例勘误");
        assertThat(bulletins.errata(DRAWER, drawn.id())).hasSize(1);
    }

    private int forced(Bulletin bulletin, String set) {
        return sight.as(
                DRAWER,
                () -> database.sql("update programme.bulletin set %s where id = :id".formatted(set))
                        .param("id", bulletin.id())
                        .update());
    }

    @Test
    void unitsReadWhatIsIssuedAndNothingElse() {
        var drawn = draw(FREEZE);
        var unit = SupervisionScript.contact(UUID.randomUUID());

        assertThat(bulletins.find(unit, drawn.id())).as("not issued").isEmpty();
        assertThat(bulletins.find(DRAWER, drawn.id())).as("the control").isPresent();
        bulletins.write(DRAWER, drawn.id(), 0, "示例正文");
        bulletins.sign(SIGNER, drawn.id(), 1);
        bulletins.issue(DRAWER, drawn.id(), 2);
        assertThat(bulletins.find(unit, drawn.id())).isPresent();
        assertThat(sight.asNobody(() -> database.sql("select count(*) from programme.bulletin")
                        .query(Integer.class)
                        .single()))
                .as("nobody")
                .isZero();
    }

    @Test
    void nobodyDrawsADayToCome() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var wish = new Bulletins.Wish("示例", FREEZE, tomorrow, tomorrow);

        assertThat(bulletins.draw(DRAWER, wish)).isEqualTo(new Bulletins.Outcome.Refused("asOf", "future"));
    }
}
