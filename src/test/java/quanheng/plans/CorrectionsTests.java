package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.plans.Correction.Act;
import quanheng.reading.Comparison;
import quanheng.reading.Span;
import quanheng.reading.Target;
import quanheng.shell.ChangedMeanwhileException;

@OfficeTest
class CorrectionsTests {
    @Autowired
    private Plans plans;

    @Autowired
    private Corrections corrections;

    private UUID version = UUID.randomUUID();

    @BeforeEach
    void uploadAPlan() {
        version = ((Intake.Read) plans.upload(Papers.yunlan(), null, "coordinator")).version();
    }

    @Test
    void acceptsOnceHoweverOftenItIsAsked() {
        var touch = touch(target(0));

        corrections.accept(touch);
        corrections.accept(touch);

        assertThat(target(0).state()).isEqualTo(FindingState.ACCEPTED);
        assertThat(acts(touch)).containsExactly(Act.ACCEPTED);
        assertThat(plans.version(version).settled()).isEqualTo(1);
    }

    @Test
    void keepsEveryActWithBeforeAndAfter() {
        corrections.reject(touch(target(0)));
        corrections.reopen(touch(target(0)));
        var asRead = (Target) target(0).finding();
        var wanted = new Target(
                asRead.span(),
                asRead.clause(),
                asRead.name(),
                Comparison.AT_MOST,
                asRead.quantity(),
                asRead.kind(),
                LocalDate.of(2024, 6, 30),
                null,
                false,
                asRead.reason(),
                1);

        corrections.correct(touch(target(0)), wanted, Amendment.NONE);

        var history = corrections.history(target(0).id());
        assertThat(history).extracting(Correction::act).containsExactly(Act.REJECTED, Act.REOPENED, Act.CORRECTED);
        assertThat(history.getLast().before()).extracting(ReadFinding::finding).isEqualTo(asRead);
        assertThat(history.getLast().after()).extracting(ReadFinding::finding).isEqualTo(wanted);
        assertThat(history).allSatisfy(each -> assertThat(each.by()).isEqualTo("coordinator"));
        assertThat(target(0).origin()).isEqualTo(Origin.PERSON);
    }

    @Test
    void splitsAndMergesBack() {
        var whole = target(0).finding().span();
        var before = targets().size();

        corrections.split(touch(target(0)), whole.start() + 5);

        assertThat(targets()).hasSize(before + 1);
        assertThat(target(0).finding().span()).isEqualTo(new Span(whole.start(), whole.start() + 5));
        assertThat(target(1).finding().span()).isEqualTo(new Span(whole.start() + 5, whole.end()));

        corrections.mergeWithNext(touch(target(0)));

        assertThat(targets()).hasSize(before);
        assertThat(target(0).finding().span()).isEqualTo(whole);
    }

    @Test
    void addsWhatTheReaderMissedOnce() {
        var addition = new Addition(UUID.randomUUID(), version, target(0).finding(), Amendment.NONE);
        var before = targets().size();

        corrections.add(addition, "coordinator");
        corrections.add(addition, "coordinator");

        assertThat(targets()).hasSize(before + 1);
        assertThat(corrections.history(addition.id()))
                .extracting(Correction::act)
                .containsExactly(Act.ADDED);
    }

    @Test
    void takesWhatTheReaderWasSureOf() {
        var sure = plans.text(version).findings().stream()
                .filter(read -> read.finding().confidence() >= 0.9)
                .count();

        assertThat(corrections.acceptAll(version, 0.9, "coordinator")).isEqualTo((int) sure);
        assertThat(corrections.acceptAll(version, 0.9, "coordinator")).isZero();
        assertThat(plans.version(version).settled()).isEqualTo((int) sure);
    }

    @Test
    void refusesAnActOnWhatSomebodyChangedSince() {
        var seen = touch(target(0));
        corrections.reject(seen);

        assertThatThrownBy(() -> corrections.accept(seen)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(target(0).state()).isEqualTo(FindingState.REJECTED);
    }

    @Test
    void letsOneOfTwoPeopleWinAndTellsTheOther() throws Exception {
        var seen = touch(target(0));
        try (var two = Executors.newFixedThreadPool(2)) {
            var done = two
                    .invokeAll(List.<Callable<Boolean>>of(
                            () -> wins(() -> corrections.accept(seen)), () -> wins(() -> corrections.reject(seen))))
                    .stream()
                    .map(CorrectionsTests::result)
                    .toList();

            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(acts(seen)).hasSize(1);
    }

    @Test
    void leavesAVersionInForceAlone() {
        plans.confirm(version, plans.version(version).revision(), true, "coordinator");

        assertThatThrownBy(() -> corrections.reject(touch(target(0)))).isInstanceOf(ChangedMeanwhileException.class);
    }

    private static boolean wins(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ChangedMeanwhileException e) {
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) {
        return future.resultNow();
    }

    private List<Act> acts(Touch touch) {
        return corrections.history(touch.finding()).stream()
                .map(Correction::act)
                .toList();
    }

    private List<ReadFinding> targets() {
        return plans.text(version).findings().stream()
                .filter(read -> read.finding() instanceof Target)
                .toList();
    }

    private ReadFinding target(int place) {
        return targets().get(place);
    }

    private static Touch touch(ReadFinding read) {
        return new Touch(read.id(), read.revision(), "coordinator");
    }
}
