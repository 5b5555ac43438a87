package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What acts, procedure and law make of a case. The acts are written as in [Script].
class DerivationTests {
    @ParameterizedTest(name = "{0} on {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        request 01-05                                             | 01-06 | received | accept RUNNING 2026-01-12 | five working days, the day itself not counted
        request 01-05                                             | 01-12 | received | accept RUNNING 2026-01-12 | the last day is still in time
        request 01-05                                             | 01-13 | received | accept OVERDUE 2026-01-12 | the day after is not
        request 01-05, acceptance 01-08                           | 01-08 | hearing  | accept MET 2026-01-12; decide RUNNING 2026-04-08 | three months from acceptance
        request 01-05, acceptance 01-13                           | 01-13 | hearing  | accept LATE 2026-01-12; decide RUNNING 2026-04-13 | done late, and recorded as late
        request 01-05, acceptance 01-08, appraisal 02-02          | 02-10 | hearing  | accept MET 2026-01-12; decide STOPPED - | an appraisal is not counted
        request 01-05, acceptance 01-08, extension? 03-02         | 03-03 | hearing  | accept MET 2026-01-12; decide RUNNING 2026-04-08 | what nobody approved extends nothing
        request 01-05, acceptance 01-08, extension? 03-02, !3 03-03 | 03-03 | hearing | accept MET 2026-01-12; decide RUNNING 2026-04-08 | nor does what was rejected
        request 01-05, acceptance 01-08, extension? 03-02, =3 03-04 | 03-04 | hearing | accept MET 2026-01-12; decide RUNNING 2026-05-08 | approved: one month more
        request 01-05, acceptance 01-08, service 01-12 received=2026-01-14 | 01-20 | hearing | accept MET 2026-01-12; decide RUNNING 2026-04-08; answer RUNNING 2026-01-29 | fifteen days from receipt, not from dispatch
        request 01-05, acceptance 01-08, service 01-12 received=2026-01-14 abroad=yes | 01-20 | hearing | accept MET 2026-01-12; decide RUNNING 2026-04-08; answer RUNNING 2026-02-13 | thirty days without a domicile in China
        request 01-05, acceptance 01-08, service 01-12 received=2026-01-14, answer 02-02 | 02-02 | hearing | accept MET 2026-01-12; decide RUNNING 2026-04-08; answer LATE 2026-01-29 | a late answer is recorded as late and blocks nothing
        request 01-05, refusal? 01-08, =2 01-09                   | 01-09 | refused  | accept MET 2026-01-12 | refused in time, when the head approved
        request 01-05, acceptance 01-08, decision? 04-01, =3 04-02 | 04-03 | closed  | accept MET 2026-01-12; decide MET 2026-04-08; sue RUNNING 2026-04-17 | the clock to sue outlives the case
        """)
    void derivesStageAndClocks(String script, String on, String stage, String clocks, String because) {
        var file = Script.file(script, Script.day(on));

        assertThat(file.stage().id()).as(because).isEqualTo(stage);
        assertThat(written(file)).as(because).isEqualTo(clocks);
    }

    private static String written(CaseFile file) {
        return file.clocks().stream()
                .map(clock -> "%s %s %s"
                        .formatted(
                                clock.kind().id(),
                                clock.state(),
                                Objects.requireNonNullElse(clock.lastDay(), "-").toString()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "accepted {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-31 | PEM15 | the old measures for what was accepted under them
        2025-02-01 | O81   | the new measures from their first day on
        """)
    void takesTheLawOfTheAnchorDay(LocalDate accepted, String source, String because) {
        var file = Script.file("request 2025-01-27, acceptance " + accepted, accepted.plusDays(20));

        assertThat(file.lawOn()).isEqualTo(accepted);
        assertThat(file.clocks())
                .as(because)
                .allSatisfy(clock -> assertThat(Objects.requireNonNull(clock.deadline())
                                .rule()
                                .citation()
                                .instrument())
                        .isEqualTo(source));
    }

    @Test
    void saysWhatItSaidThenHoweverMuchWasRecordedSince() {
        var whole = "request 01-05, acceptance 01-08, appraisal 02-02 @02-05, extension? 03-02, =4 03-04";
        var acts = whole.split(", ");
        for (var day = Script.day("01-05"); day.isBefore(Script.day("03-10")); day = day.plusDays(1)) {
            var evening = Script.evening(day);
            var known = (int) Script.record(whole).acts().stream()
                    .filter(act -> !act.recordedAt().isAfter(evening))
                    .count();
            var then = String.join(", ", List.of(acts).subList(0, known));

            assertThat(Script.file(whole, day)).as("on %s", day).isEqualTo(Script.file(then, day));
        }
    }

    @Test
    void changesNothingOfTheActsItIsMadeOf() {
        var record = Script.record("request 01-05, acceptance 01-08");
        var once = Script.DERIVATION.file(
                ProcedureTests.procedure(), record, Script.evening(Script.day("01-09")), People.OFFICER);
        var again = Script.DERIVATION.file(
                ProcedureTests.procedure(), record, Script.evening(Script.day("01-09")), People.OFFICER);

        assertThat(again).isEqualTo(once);
    }

    @Test
    void namesEveryReasonWhyAnActIsNotLawfulNow() {
        var file = Script.file("request 01-05", Script.day("01-06"));

        assertThat(reasons(file, "acceptance")).containsExactly("needs", "needs");
        assertThat(reasons(file, "answer")).contains("stage", "after");
        assertThat(reasons(file, "action")).contains("stage");
        assertThat(reasons(file, "refusal")).isEmpty();
        assertThat(file.next())
                .filteredOn(act -> act.kind().id().equals("acceptance"))
                .allSatisfy(act -> assertThat(act.obstacles())
                        .allSatisfy(reason -> assertThat(reason.rules()).containsExactly("ADJ-06 ACCEPT")));
    }

    @Test
    void offersApprovalOnlyActsToWhoeverMayPutThemForward() {
        var record = Script.record("request 01-05");
        var file = Script.DERIVATION.file(
                ProcedureTests.procedure(), record, Script.evening(Script.day("01-06")), People.AUDITOR);

        assertThat(file.lawful()).isEmpty();
        assertThat(reasons(file, "refusal")).containsExactly("post");
    }

    @Test
    void showsAPartyNeitherInternalActsNorWhatIsOnlyPutForward() {
        var script = "request 01-05, acceptance 01-08, extension? 03-02, =3 03-04, decision? 04-01";
        var file = Script.DERIVATION.file(
                ProcedureTests.procedure(),
                Script.record(script),
                Script.evening(Script.day("04-02")),
                People.RESPONDENT);

        assertThat(file.acts()).extracting(Act::kind).containsExactly("request", "acceptance");
        assertThat(file.pending()).isEmpty();
        assertThat(file.next()).extracting(act -> act.kind().id()).containsExactlyInAnyOrder("answer", "action");
    }

    private static List<String> reasons(CaseFile file, String act) {
        return file.next().stream()
                .filter(next -> next.kind().id().equals(act))
                .flatMap(next -> next.obstacles().stream())
                .map(Refusal::key)
                .toList();
    }
}
