package quanheng.localplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.plans.ClauseDifference;
import quanheng.plans.Confirmation;
import quanheng.plans.Plans;

/// A unit's plan is handed in, reviewed clause by clause, returned, handed in again and approved.
@EmptyOfficeTest
class ImplementingPlanTests {
    @Autowired
    private LocalPlanScript script;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient database;

    private String county;
    private UUID parent;
    private UUID unit;
    private String number;

    @BeforeEach
    void handIn() {
        county = LocalPlanScript.county();
        parent = script.parent(county);
        unit = script.unit(county, LocalPlanScript.region());
        number = LocalPlanScript.number(
                script.submit(LocalPlanScript.OFFICE, parent, unit, LocalPlanScript.child(county)));
    }

    private String amended() {
        return LocalPlanScript.child(county).replace("每年检查2次", "每年检查4次，并公布结果");
    }

    private void sendBack() {
        script.remark(number, "保护地理标志", "检查次数偏少");
        script.agreeWithRest(number);
        assertThat(script.decide(number, "return")).isInstanceOf(Outcome.Recorded.class);
    }

    private static List<String> keys(Outcome outcome) {
        return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void aReturnedPlanShowsClauseLevelDifferencesBetweenTwoVersions() {
        sendBack();
        script.resubmit(number, amended());

        var sheet = script.sheet(number);
        var changed = sheet.lines().stream()
                .filter(line -> line.change().equals("CHANGED"))
                .toList();

        assertThat(script.filed(number).rounds()).as("both versions stay").hasSize(2);
        assertThat(changed).singleElement().satisfies(line -> {
            assertThat(line.words()).contains("保护地理标志", "每年检查4次");
            assertThat(Objects.requireNonNull(line.earlier()).remark()).isEqualTo("检查次数偏少");
            assertThat(Objects.requireNonNull(line.difference()).pieces())
                    .filteredOn(piece -> piece.kind() == ClauseDifference.Kind.ADDED)
                    .extracting(ClauseDifference.Piece::words)
                    .anyMatch(words -> words.contains("并公布结果"));
        });
    }

    @Test
    void opinionsOnUnchangedClausesCarryOver() {
        sendBack();
        script.resubmit(number, amended());

        var sheet = script.sheet(number);

        assertThat(sheet.tally().open()).as("only the amended clause").isEqualTo(1);
        assertThat(sheet.lines().stream().filter(line -> line.change().equals("SAME")))
                .isNotEmpty()
                .allMatch(line -> line.opinion() != null && line.opinion().carried());
    }

    @Test
    void aRemarkOnAnUnchangedClauseStillStands() {
        sendBack();
        script.resubmit(number, LocalPlanScript.child(county).replace("听取一次汇报", "听取两次汇报"));
        script.agreeWithRest(number);

        assertThat(keys(script.decide(number, "approve"))).containsExactly("localplans.refused.remarks");
    }

    @Test
    void onlyApprovedVersionsDriveTasks() {
        var first = plans.version(script.filed(number).current().version());

        assertThat(script.sight.as(
                        LocalPlanScript.OFFICE, () -> plans.confirm(first.id(), first.revision(), true, "coordinator")))
                .isInstanceOfSatisfying(
                        Confirmation.NotYet.class,
                        refused ->
                                assertThat(refused.barrier().message()).isEqualTo("localplans.barrier.UNDER_REVIEW"));
        assertThat(plans.promisesIn(first.planId())).isEmpty();

        script.agreeWithRest(number);
        script.approve(number);
        assertThat(plans.confirm(first.id(), first.revision(), true, "coordinator"))
                .isInstanceOf(Confirmation.InForce.class);
        assertThat(plans.promisesIn(first.planId())).isNotEmpty();
    }

    @Test
    void theDatabaseItselfRefusesAVersionThatIsNotApproved() {
        var first = plans.version(script.filed(number).current().version());

        assertThatThrownBy(() -> confirmBare(first.planId(), first.id())).hasStackTraceContaining("is not approved");
        script.agreeWithRest(number);
        script.approve(number);
        assertThat(confirmBare(first.planId(), first.id()))
                .as("the control: approved")
                .isEqualTo(1);
        var free = script.draft(LocalPlanScript.child(LocalPlanScript.county()));
        assertThat(confirmBare(free.plan(), free.version()))
                .as("the control: under no parent")
                .isEqualTo(1);
    }

    private int confirmBare(UUID plan, UUID version) {
        return database.sql("""
                        insert into plans.confirmation (version_id, plan_id, title, confirmed_by, confirmed_at)
                        values (:version, :plan, '示例', 'x', now())
                        """).param("version", version).param("plan", plan).update();
    }

    @Test
    void theEarlierDutiesStandUntilTheNewVersionIsApproved() {
        script.agreeWithRest(number);
        script.approve(number);
        var first = plans.version(script.filed(number).current().version());
        plans.confirm(first.id(), first.revision(), true, "coordinator");
        var driven = plans.promisesIn(first.planId());

        var again = LocalPlanScript.number(script.resubmit(number, amended()));
        var second = plans.version(script.filed(again).current().version());

        assertThat(again).as("a case of its own").isNotEqualTo(number);
        assertThat(plans.confirm(second.id(), second.revision(), true, "coordinator"))
                .isInstanceOf(Confirmation.NotYet.class);
        assertThat(plans.promisesIn(first.planId())).isEqualTo(driven);
    }

    @Test
    void aVersionMadeOfAnApprovedOneToPutItsReadingRightNeedsNoFurtherApproval() {
        script.agreeWithRest(number);
        script.approve(number);
        var first = plans.version(script.filed(number).current().version());
        plans.confirm(first.id(), first.revision(), true, "coordinator");

        var revised = plans.revise(first.id(), UUID.randomUUID(), "coordinator");

        assertThat(plans.confirm(revised.version(), 1, true, "coordinator")).isInstanceOf(Confirmation.InForce.class);
    }

    @Test
    void theGapListNamesTheParentsDuty() {
        var gaps = script.sheet(number).gaps();

        assertThat(gaps)
                .filteredOn(gap -> gap.named().equals(county))
                .as("it names the county")
                .isNotEmpty()
                .allMatch(gap -> gap.clause() == null);
        assertThat(gaps).extracting(ReviewSheet.Gap::named).contains("各县（区）人民政府");
        assertThat(gaps)
                .as("it names no county")
                .noneMatch(gap -> gap.promise().words().contains("海外援助"));
    }

    @Test
    void aDutyIsCarriedByTheClauseMostLikeItOnceAPersonSaysSo() {
        var proposed = script.sheet(number).gaps().stream()
                .filter(gap -> gap.promise().words().contains("培育高价值专利"))
                .findFirst()
                .orElseThrow();
        var clause = Objects.requireNonNull(proposed.clause()).clause().id();
        var version = script.filed(number).current().version();
        var carrying = new Reviewing.Carrying(clause, proposed.promise().id(), true);

        script.sight.as(LocalPlanScript.OFFICE, () -> {
            script.reviewing.carry(LocalPlanScript.OFFICE, version, carrying);
            return version;
        });

        assertThat(Objects.requireNonNull(proposed.clause()).words()).contains("培育高价值专利");
        assertThat(script.sheet(number).gaps().stream().map(gap -> gap.promise().id()))
                .doesNotContain(proposed.promise().id());
    }

    @Test
    void ofTwoReviewersOfAClauseTheSecondIsToldAndNothingIsLost() {
        var clause = script.clause(number, "保护地理标志");
        var other = script.clause(number, "培育高价值专利");
        script.save(number, List.of(new Reviewing.Typed(clause, Opinion.Kind.AGREE, "", 0)));

        var second = script.save(
                number,
                List.of(
                        new Reviewing.Typed(clause, Opinion.Kind.AMEND, "次数太少", 0),
                        new Reviewing.Typed(other, Opinion.Kind.AGREE, "", 0)));

        assertThat(second.overtaken()).containsExactly(clause);
        assertThat(second.saved()).as("the other clause is kept").isEqualTo(1);
        assertThat(Objects.requireNonNull(
                                script.sheet(number).line(clause).orElseThrow().opinion())
                        .kind())
                .as("the first one's")
                .isEqualTo(Opinion.Kind.AGREE);
    }

    @Test
    void aReturnNeedsARemarkAndAnApprovalNone() {
        assertThat(keys(script.decide(number, "return"))).contains("localplans.refused.no-remark");
        assertThat(keys(script.decide(number, "approve"))).containsExactly("localplans.refused.open");
        script.remark(number, "保护地理标志", "检查次数偏少");
        script.agreeWithRest(number);
        assertThat(keys(script.decide(number, "approve"))).containsExactly("localplans.refused.remarks");
        assertThat(script.decide(number, "return")).isInstanceOf(Outcome.Recorded.class);
        assertThat(script.file(number).exhibits().stream()
                        .map(exhibit -> exhibit.title())
                        .collect(Collectors.joining()))
                .contains("实施方案审核意见");
    }
}
