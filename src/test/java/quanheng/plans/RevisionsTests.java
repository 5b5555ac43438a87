package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.plans.Correction.Act;
import quanheng.reading.Comparison;
import quanheng.reading.Target;
import quanheng.shell.ChangedMeanwhileException;

@OfficeTest
class RevisionsTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    @Autowired
    private Plans plans;

    @Autowired
    private Corrections corrections;

    private UUID plan = UUID.randomUUID();
    private UUID version = UUID.randomUUID();

    @BeforeEach
    void settleThreeTargets() {
        var read = (Intake.Read) plans.upload(Papers.yunlan(), null, "coordinator");
        plan = read.plan();
        version = read.version();
        corrections.accept(touch(target(version, 0)));
        corrections.reject(touch(target(version, 1)));
        corrections.correct(
                touch(target(version, 2)), atMost((Target) target(version, 2).finding()), Amendment.NONE);
    }

    @Test
    void revisesWithEverythingAsItWasSettled() {
        plans.confirm(version, plans.version(version).revision(), true, "coordinator");
        var before = plans.text(version);
        var promises = promises();

        var draft = plans.revise(version, UUID.randomUUID(), "coordinator").version();

        var after = plans.text(draft);
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(after.clauses()).isEqualTo(before.clauses());
        assertThat(after.findings())
                .extracting(ReadFinding::promiseId, ReadFinding::state, ReadFinding::finding)
                .isEqualTo(before.findings().stream()
                        .map(read -> tuple(read.promiseId(), read.state(), read.finding()))
                        .toList());
        assertThat(acts(target(draft, 2))).containsExactly(Act.CORRECTED, Act.CARRIED);

        corrections.reopen(touch(target(draft, 0)));
        corrections.reject(touch(target(draft, 0)));
        plans.confirm(draft, plans.version(draft).revision(), false, "coordinator");

        assertThat(plans.version(version).state()).isEqualTo(VersionState.REPLACED);
        assertThat(promises())
                .hasSize(promises.size() - 1)
                .allSatisfy(id -> assertThat(promises).contains(id));
    }

    @Test
    void makesOneDraftOfOneForm() {
        plans.confirm(version, plans.version(version).revision(), true, "coordinator");
        var form = UUID.randomUUID();

        var first = plans.revise(version, form, "coordinator");

        assertThat(plans.revise(version, form, "coordinator")).isEqualTo(first);
        assertThat(plans.plan(plan).versions()).hasSize(2);
    }

    @Test
    void revisesOnlyWhatIsInForce() {
        assertThatThrownBy(() -> plans.revise(version, UUID.randomUUID(), "coordinator"))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void takesOverWhatWasSettledInClausesThatStay() {
        var further = (Intake.Read) plans.upload(Papers.yunlanWith("一、工作基础", "前言一句。\n\n一、工作基础"), plan, "coordinator");

        var text = plans.text(further.version());
        var old = target(version, 2);
        var taken = target(further.version(), 2);
        assertThat(List.of(target(further.version(), 0), target(further.version(), 1), taken))
                .extracting(ReadFinding::state)
                .containsExactly(FindingState.ACCEPTED, FindingState.REJECTED, FindingState.ACCEPTED);
        assertThat(((Target) taken.finding()).comparison()).isEqualTo(Comparison.AT_MOST);
        assertThat(taken.promiseId()).isEqualTo(old.promiseId());
        assertThat(taken.finding().span().in(text.source()))
                .isEqualTo(old.finding().span().in(plans.text(version).source()));
        assertThat(acts(taken)).containsExactly(Act.CORRECTED, Act.CARRIED);
        assertThat(text.findings()).hasSameSizeAs(plans.text(version).findings());
        assertThat(text.version().settled()).isEqualTo(3);
    }

    @Test
    void readsAChangedClauseAnew() {
        var further = (Intake.Read) plans.upload(Papers.yunlanWith("不少于3000万元", "不少于4000万元"), plan, "coordinator");

        assertThat(target(further.version(), 0).state()).isEqualTo(FindingState.OPEN);
        assertThat(target(further.version(), 0).promiseId())
                .isEqualTo(target(version, 0).promiseId());
    }

    @Test
    void keepsASplitAsItWasSplit() {
        var whole = target(version, 3);
        corrections.split(touch(whole), whole.finding().span().start() + 4);
        var before = plans.text(version).findings().size();

        var further = (Intake.Read) plans.upload(Papers.yunlanWith("一、工作基础", "前言一句。\n\n一、工作基础"), plan, "coordinator");

        assertThat(plans.text(further.version()).findings()).hasSize(before);
    }

    private List<UUID> promises() {
        return plans.promises(TODAY).stream()
                .filter(promise -> promise.planId().equals(plan))
                .map(Promise::id)
                .toList();
    }

    private List<Act> acts(ReadFinding read) {
        return corrections.history(read.id()).stream().map(Correction::act).toList();
    }

    private ReadFinding target(UUID of, int place) {
        return plans.text(of).findings().stream()
                .filter(read -> read.finding() instanceof Target)
                .toList()
                .get(place);
    }

    private static Target atMost(Target t) {
        return new Target(
                t.span(),
                t.clause(),
                t.name(),
                Comparison.AT_MOST,
                t.quantity(),
                t.kind(),
                t.deadline(),
                t.scope(),
                t.rule(),
                t.reason(),
                1);
    }

    private static Touch touch(ReadFinding read) {
        return new Touch(read.id(), read.revision(), "coordinator");
    }
}
