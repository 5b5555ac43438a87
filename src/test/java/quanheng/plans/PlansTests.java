package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.TargetKind;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

@OfficeTest
class PlansTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesOneDraftOfAFormHandedInTwice() {
        var paper = Papers.yunlan();

        var first = plans.upload(paper, null, "coordinator");
        var second = plans.upload(paper, null, "coordinator");

        assertThat(second).isEqualTo(first);
        assertThat(plans.version(read(first).version()).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void keepsTheTextAsIssued() {
        var read = read(plans.upload(Papers.yunlan(), null, "coordinator"));

        var text = plans.text(read.version());

        assertThat(text.source()).isEqualTo(new String(Papers.yunlan().content(), StandardCharsets.UTF_8));
        assertThat(text.findings()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            '',        EMPTY,          nothing in it
            '   ',     EMPTY,          only spaces
            'a\u0000b', NOT_A_DOCUMENT, no text has the character NUL
            """)
    void refusesAndKeepsNothing(String content, Refusal refusal, String because) {
        var before = rows();

        var intake = plans.upload(
                UploadedPlan.file("plan.txt", content.getBytes(StandardCharsets.UTF_8)), null, "coordinator");

        assertThat(intake).as(because).isEqualTo(new Intake.Refused(refusal));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void keepsAPlanWithNothingFound() {
        var intake = plans.upload(UploadedPlan.pasted("The quick brown fox.", UUID.randomUUID()), null, "coordinator");

        assertThat(plans.text(read(intake).version()).findings()).isEmpty();
    }

    @Test
    void refusesAFurtherVersionOfAnUnknownPlan() {
        assertThatThrownBy(() -> plans.upload(Papers.yunlan(), UUID.randomUUID(), "coordinator"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void promisesNothingBeforeItIsConfirmed() {
        var read = read(plans.upload(Papers.yunlan(), null, "coordinator"));

        assertThat(promises(read.plan())).isEmpty();
        assertThat(plans.confirm(read.version(), 1, false, "coordinator")).isInstanceOf(Confirmation.StillOpen.class);
        assertThat(promises(read.plan())).isEmpty();
    }

    @Test
    void givesEveryPromiseAnOwnerAndItsExactWords() {
        var read = read(plans.upload(Papers.yunlan(), null, "coordinator"));

        plans.confirm(read.version(), 1, true, "coordinator");

        var source = plans.text(read.version()).source();
        assertThat(promises(read.plan())).isNotEmpty().allSatisfy(promise -> {
            assertThat(promise.words()).isEqualTo(promise.span().in(source));
            assertThat(promise.owners()).isNotEmpty();
            assertThat(plans.promise(promise.id())).isEqualTo(promise);
        });
    }

    @Test
    void callsAPromiseForEveryYearACadence() {
        var read = read(plans.upload(Papers.yunlanWith("83分以上", "83分以上，每年举办活动4场以上"), null, "coordinator"));

        plans.confirm(read.version(), 1, true, "coordinator");

        assertThat(promises(read.plan()))
                .filteredOn(promise -> promise.kind() == PromiseKind.CADENCE)
                .isNotEmpty()
                .allSatisfy(promise -> assertThat(promise.target())
                        .isNotNull()
                        .extracting(target -> target.kind())
                        .isEqualTo(TargetKind.ANNUAL));
    }

    @Test
    void replacesTheVersionInForceAndKeepsThePromisesThatStay() {
        var first = read(plans.upload(Papers.yunlan(), null, "coordinator"));
        plans.confirm(first.version(), 1, true, "coordinator");
        var before = promises(first.plan()).stream().collect(Collectors.toMap(Promise::id, Function.identity()));

        var second = read(plans.upload(Papers.yunlanWith("83分以上", "85分以上"), first.plan(), "coordinator"));
        var preview = plans.preview(second.version());
        plans.confirm(second.version(), 1, true, "coordinator");

        assertThat(plans.version(first.version()).state()).isEqualTo(VersionState.REPLACED);
        assertThat(plans.version(second.version()).state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(promises(first.plan())).extracting(Promise::id).containsExactlyInAnyOrderElementsOf(before.keySet());
        assertThat(preview.changed()).hasSize(1);
        assertThat(preview.added()).isEmpty();
        assertThat(preview.ended()).isEmpty();
    }

    @Test
    void refusesToConfirmWhatChangedSince() {
        var read = read(plans.upload(Papers.yunlan(), null, "coordinator"));

        assertThatThrownBy(() -> plans.confirm(read.version(), 7, true, "coordinator"))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(promises(read.plan())).isEmpty();
    }

    @Test
    void staysInForceWhenConfirmedTwice() {
        var read = read(plans.upload(Papers.yunlan(), null, "coordinator"));

        plans.confirm(read.version(), 1, true, "coordinator");
        plans.confirm(read.version(), 1, true, "coordinator");

        assertThat(plans.plan(read.plan()).inForce()).map(Version::id).contains(read.version());
    }

    @Test
    void showsWhatAClauseSaysOtherwise() {
        var first = read(plans.upload(Papers.yunlan(), null, "coordinator"));
        var second = read(plans.upload(Papers.yunlanWith("83分以上", "85分以上"), first.plan(), "coordinator"));

        var differences = Differences.between(plans.text(first.version()), plans.text(second.version())).stream()
                .filter(difference -> difference.kind() != ClauseDifference.Kind.SAME)
                .toList();

        assertThat(differences)
                .singleElement()
                .satisfies(difference -> assertThat(difference.pieces())
                        .filteredOn(piece -> piece.kind() != ClauseDifference.Kind.SAME)
                        .extracting(ClauseDifference.Piece::words)
                        .containsExactly("83", "85"));
    }

    private List<Promise> promises(UUID plan) {
        return plans.promises(TODAY).stream()
                .filter(promise -> promise.planId().equals(plan))
                .toList();
    }

    private String rows() {
        return jdbc.sql("""
                        select (select count(*) from plans.plan) as plans, (select count(*) from plans.version) as versions,
                               (select count(*) from evidence.file) as files, (select count(*) from journal.entry) as entries
                        """).query().singleRow().toString();
    }

    private static Intake.Read read(Intake intake) {
        return (Intake.Read) intake;
    }
}
