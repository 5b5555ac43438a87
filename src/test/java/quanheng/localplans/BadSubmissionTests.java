package quanheng.localplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;

/// What is refused when plans and practice are handed in; nothing of it is kept.
@EmptyOfficeTest
class BadSubmissionTests {
    @Autowired
    private LocalPlanScript script;

    @Autowired
    private Plans plans;

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeGuide guide;

    private String county;
    private String region;
    private UUID parent;
    private UUID unit;

    @BeforeEach
    void begin() {
        county = LocalPlanScript.county();
        region = LocalPlanScript.region();
        parent = script.parent(county);
        unit = script.unit(county, region);
    }

    private Filing submit(String text) {
        return script.submit(LocalPlanScript.OFFICE, parent, unit, text);
    }

    @Test
    void aParentNotInForceIsRefused() {
        parent = script.draft(LocalPlanScript.child(LocalPlanScript.county())).plan();

        assertThat(LocalPlanScript.faults(submit(LocalPlanScript.child(county))))
                .containsExactly("parent-not-in-force");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedAndNotKept() {
        var before = plans.list().size();

        assertThat(LocalPlanScript.faults(submit("今天天气很好。"))).containsExactly("no-plan");
        assertThat(plans.list()).hasSize(before);
    }

    @Test
    void theSamePlanTwiceIsRefused() {
        var number = LocalPlanScript.number(submit(LocalPlanScript.child(county)));

        assertThat(LocalPlanScript.faults(submit(LocalPlanScript.child(county))))
                .containsExactly("under-review");
        script.remark(number, "保护地理标志", "检查次数偏少");
        script.agreeWithRest(number);
        script.decide(number, "return");
        assertThat(LocalPlanScript.faults(script.resubmit(number, LocalPlanScript.child(county))))
                .containsExactly("same-text");
    }

    @Test
    void theSameFormSentTwiceMakesOneCase() {
        var text = LocalPlanScript.child(county).getBytes(StandardCharsets.UTF_8);
        var paper = new Submissions.Paper(UploadedPlan.file("a.txt", text), "", LocalDate.now(script.clock));
        var wish = new Submissions.Wish(parent, unit, LocalPlan.Level.REGION);

        var first = script.submissions.submit(LocalPlanScript.OFFICE, wish, paper);

        assertThat(script.submissions.submit(LocalPlanScript.OFFICE, wish, paper))
                .isEqualTo(first);
    }

    @Test
    void aRegionWithAnApprovedPlanGetsANewVersionInstead() {
        var number = LocalPlanScript.number(submit(LocalPlanScript.child(county)));
        script.agreeWithRest(number);
        script.approve(number);

        assertThat(LocalPlanScript.faults(submit(LocalPlanScript.child(county).replace("检查2次", "检查3次"))))
                .containsExactly("was-approved");
        unit = script.unit(county.replace("人民政府", "市场监督管理局"), region);
        assertThat(LocalPlanScript.faults(submit(LocalPlanScript.child(county))))
                .as("another body of the region")
                .containsExactly("region-has-one");
    }

    @Test
    void aRegionThatIsNoMoreIsRefusedWithTheNameItHad() {
        unit = script.unit("南海市人民政府（示例）", "440682");

        assertThat(LocalPlanScript.faults(submit(LocalPlanScript.child(county))))
                .containsExactly("region-gone");
    }

    @Test
    void aPracticeNeedsItsEvidenceAndIsSeenByOthersOnceTakenUp() {
        var own = LocalPlanScript.viewer(Role.UNIT_CONTACT, Set.of(unit));
        var other = LocalPlanScript.viewer(Role.UNIT_CONTACT, Set.of(UUID.randomUUID()));
        var clause = practices.clauses(parent).getLast().id();
        var offer = new Practices.Offer(parent, unit, clause, "一码一证" + county, "示例做法");
        var search = new Practice.Search(parent, "", "", "", "", "");

        assertThat(script.sight.as(own, () -> practices.offer(own, offer, null)))
                .extracting(Fault::key)
                .containsExactly("practice-file");
        var proof = new Guidance.Paper("a.txt", "示例".getBytes(StandardCharsets.UTF_8));
        script.sight.as(own, () -> practices.offer(own, offer, proof));
        var offered = script.sight.as(own, () -> practices.find(search)).getFirst();

        assertThat(script.sight.as(other, () -> practices.find(search))).isEmpty();
        script.sight.as(
                LocalPlanScript.OFFICE,
                () -> practices.answer(LocalPlanScript.OFFICE, offered.id(), new Practices.Answer(true, "")));
        var taken = script.sight.as(other, () -> practices.find(search));
        assertThat(taken).extracting(Practice::state).containsExactly("TAKEN");
        assertThat(guide.of(taken).blocks()).anyMatch(block -> block.toString().contains("一码一证"));
    }
}
