package quanheng.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.plans.Plans;
import quanheng.registers.Registers;
import quanheng.registers.Uses;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

@OfficeTest
class TargetsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Terms FILINGS = new Terms("invention-filings", null, "990100", Days.PERIOD, true);

    @Autowired
    private Targets targets;

    @Autowired
    private Judging judging;

    @Autowired
    private Plans plans;

    @Autowired
    private Registers registers;

    @Autowired
    private List<Uses> uses;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Test
    void bindingIsEndedNeverErasedAndWrittenInTheJournal() {
        var promise = UUID.randomUUID();
        var first = targets.bind(promise, FILINGS, "coordinator");
        var second = targets.change(
                promise, first.id(), new Terms("invention-grants", 1, "", Days.PERIOD, false), "data-clerk");

        assertThat(targets.binding(promise)).contains(second);
        assertThat(targets.bindings(promise))
                .extracting(Binding::endedBy)
                .containsExactlyInAnyOrder(null, "data-clerk");
        assertThatThrownBy(() -> targets.end(promise, first.id(), "coordinator"))
                .as("it was ended already")
                .isInstanceOf(ChangedMeanwhileException.class);
        targets.end(promise, second.id(), "coordinator");
        assertThat(journal.before(Long.MAX_VALUE, JournalFilter.ALL, 4))
                .extracting(Entry::act)
                .containsExactly("targets.unbound", "targets.bound", "targets.unbound", "targets.bound");
    }

    @Test
    void promiseIsBoundOnceAndToWhatExists() {
        var promise = UUID.randomUUID();
        targets.bind(promise, FILINGS, "coordinator");

        assertThatThrownBy(() -> targets.bind(promise, FILINGS, "data-clerk"))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> targets.bind(
                        UUID.randomUUID(), new Terms("no-such-thing", null, "", Days.DAY, false), "coordinator"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> targets.bind(
                        UUID.randomUUID(), new Terms("invention-filings", 99, "", Days.DAY, false), "coordinator"))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from targets.binding",
                "update targets.binding set region_code = '' where region_code <> ''",
                "update targets.binding set ended_at = null, ended_by = null where ended_at is not null"
            })
    void databaseRefusesToRewriteBindings(String change) {
        var promise = UUID.randomUUID();
        targets.end(promise, targets.bind(promise, FILINGS, "coordinator").id(), "coordinator");

        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("a binding");
    }

    @Test
    void countIsAsLongAsItsListAndEachOfItNamesThePromise() {
        var promise = plans.promises(TODAY).stream()
                .filter(each -> targets.binding(each.id())
                        .filter(binding -> binding.terms().indicator().equals("invention-filings"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var reached = Objects.requireNonNull(
                targets.observe(List.of(promise), Freeze.on(TODAY)).get(promise.id()));
        var records = targets.records(reached, 1000);

        assertThat(records)
                .hasSize(25)
                .hasSize(reached.value() == null ? 0 : reached.value().intValue());
        assertThat(reached.records())
                .isEqualTo(
                        "/indicators/invention-filings/records?region=990100&asOf=2026-12-31&from=2025-01-01&version=1");
        for (var record : records) {
            var right = registers.named(record.number()).getFirst();
            assertThat(uses.stream().flatMap(each -> each.of(right, TODAY).stream()))
                    .extracting(Uses.Use::path)
                    .contains("/ledger/promises/" + promise.id());
        }
    }

    @Test
    void whoWroteTheCriterionCannotJudgeByIt() {
        var promise = UUID.randomUUID();
        judging.write(promise, "made criterion", "coordinator");
        var finding = new Judging.Finding(Verdict.Outcome.MET, TODAY, "as it shows");

        assertThat(judging.decide(promise, finding, "leader")).isInstanceOf(Judging.Decision.NoEvidence.class);
        judging.prove(
                promise, new Judging.Upload("a.txt", "a".getBytes(StandardCharsets.UTF_8)), "shows", "coordinator");
        assertThat(judging.decide(promise, finding, "coordinator")).isInstanceOf(Judging.Decision.OwnCriterion.class);
        assertThat(judging.decide(promise, finding, "leader")).isInstanceOf(Judging.Decision.Decided.class);
        assertThatThrownBy(() -> database.sql("update targets.verdict set reviewed_by = author")
                        .update())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> database.sql("delete from targets.proof").update())
                .hasMessageContaining("never erased");
    }

    @Test
    void verdictHoldsFromItsDayOnAndFallsWithWhatItRestsOn() {
        var promise = UUID.randomUUID();
        judging.write(promise, "made criterion", "coordinator");
        var proof = judging.prove(
                promise, new Judging.Upload("a.txt", "a".getBytes(StandardCharsets.UTF_8)), "shows", "coordinator");
        judging.decide(promise, new Judging.Finding(Verdict.Outcome.MET, TODAY, "as it shows"), "leader");
        judging.prove(
                promise, new Judging.Upload("b.txt", "b".getBytes(StandardCharsets.UTF_8)), "more", "coordinator");

        assertThat(stage(promise, TODAY.minusDays(1))).isEqualTo(Judgement.Stage.PROVED);
        assertThat(stage(promise, TODAY)).isEqualTo(Judgement.Stage.JUDGED);
        judging.withdrawProof(promise, proof.id(), "coordinator");
        assertThat(stage(promise, TODAY)).isEqualTo(Judgement.Stage.FALLEN);
    }

    private Judgement.Stage stage(UUID promise, LocalDate day) {
        return judging.judgement(promise).orElseThrow().stage(day);
    }
}
