package quanheng.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.plans.PromiseKind;
import quanheng.targets.Freeze;
import quanheng.targets.Judging;
import quanheng.targets.Targets;
import quanheng.targets.Verdict;

/// The ledger frozen on a day: a program that knows only the export derives the same states.
@OfficeTest
class FrozenLedgerTests {
    private static final LocalDate FREEZE = LocalDate.of(2025, 6, 30);

    @Autowired
    private LedgerJson json;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Judging judging;

    @Autowired
    private Targets targets;

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-12-31", "2026-11-22", "2028-03-01"})
    void anotherProgramDerivesTheSameStatesFromTheExport(LocalDate day) throws Exception {
        var said = derive(json.json(null, day));

        assertThat(said).contains(" lines, 0 differ").doesNotContain("0 lines,");
    }

    @Test
    void exportCarriesSeasonsAndForecastsToDeriveAgain() {
        var export = json.json(null, LocalDate.of(2026, 11, 22));

        assertThat(export)
                .contains("\"method\" : \"", "\"seasons\" : [ 2022, 2023, 2024, 2025 ]", "\"rule\" : 2")
                .contains("\"year\" : 2025");
    }

    @Test
    void anotherProgramFindsAForecastThatWasTypedIn() throws Exception {
        var typed = json.json(null, LocalDate.of(2026, 11, 22)).replaceFirst("\"low\" : \\d+,", "\"low\" : 1,");

        assertThat(derive(typed)).contains("AssertionError");
    }

    @Test
    void anotherProgramFindsAStateThatWasTypedIn() throws Exception {
        var typed = json.json(null, LocalDate.of(2026, 11, 22))
                .replaceFirst("\"state\" : \"behind\"", "\"state\" : \"met\"");

        assertThat(derive(typed)).contains("told met, derived behind", " lines, 1 differ");
    }

    @Test
    void withdrawingEvidenceTurnsTheLightBack() throws Exception {
        var goal = goal();
        assertThat(state(goal)).isEqualTo(PromiseState.CRITERION_MISSING);
        var before = others(goal);

        judging.write(goal, "made criterion", "coordinator");
        assertThat(state(goal)).as("a criterion alone").isEqualTo(PromiseState.CRITERION_MISSING);
        var proof = judging.prove(
                goal,
                new Judging.Upload("report.txt", "made".getBytes(StandardCharsets.UTF_8)),
                "shows it",
                "data-clerk");
        assertThat(state(goal)).as("nobody has judged").isEqualTo(PromiseState.CRITERION_MISSING);
        var finding = new Judging.Finding(Verdict.Outcome.MET, FREEZE, "as the report shows");
        assertThat(judging.decide(goal, finding, "coordinator")).isInstanceOf(Judging.Decision.OwnCriterion.class);
        judging.decide(goal, finding, "leader");
        assertThat(state(goal)).isEqualTo(PromiseState.MET);
        assertThat(derive(json.json(null, FREEZE))).contains(" lines, 0 differ");
        assertThat(others(goal)).as("only that goal changes").isEqualTo(before);

        judging.withdrawProof(goal, proof.id(), "data-clerk");
        assertThat(state(goal)).isEqualTo(PromiseState.CRITERION_MISSING);
        assertThat(derive(json.json(null, FREEZE))).contains(" lines, 0 differ");
    }

    @Test
    void aMomentIsFrozenAsWellAsADay() throws Exception {
        var before = Instant.now();
        var frozen = json.json(null, FREEZE, before);
        var bound = ledger.rows(FREEZE).stream()
                .filter(row -> row.reached() != null)
                .findFirst()
                .orElseThrow();
        var promise = bound.promise().id();
        var binding = Objects.requireNonNull(bound.reached()).binding();

        targets.end(promise, binding.id(), "coordinator");
        try {
            assertThat(ledger.row(promise, FREEZE).reached())
                    .as("what is known now")
                    .isNull();
            assertThat(ledger.row(promise, new Freeze(FREEZE, before)).state()).isEqualTo(bound.state());
            assertThat(json.json(null, FREEZE, before))
                    .as("what was known then")
                    .isEqualTo(frozen);
            assertThat(derive(frozen)).contains(" lines, 0 differ");
            assertThat(json.json(null, FREEZE, Instant.EPOCH))
                    .as("before anything was known")
                    .doesNotContain("\"indicator\"");
        } finally {
            targets.bind(promise, binding.terms(), "coordinator");
        }
    }

    private UUID goal() {
        return ledger.rows(FREEZE).stream()
                .filter(row -> row.promise().kind() == PromiseKind.QUALITATIVE && row.judgement() == null)
                .findFirst()
                .orElseThrow()
                .promise()
                .id();
    }

    private PromiseState state(UUID goal) {
        return ledger.row(goal, FREEZE).state();
    }

    private String others(UUID goal) {
        return ledger.rows(FREEZE).stream()
                .filter(row -> !row.promise().id().equals(goal))
                .map(row -> row.promise().id() + " " + row.state())
                .toList()
                .toString();
    }

    /// What the other program says; skipped where there is no Python to run it.
    private static String derive(String export) throws IOException, InterruptedException {
        assumeThat(hasPython()).as("skipped: there is no python3 here").isTrue();
        var script = Files.createTempFile("lights", ".py");
        try (InputStream file = Objects.requireNonNull(FrozenLedgerTests.class.getResourceAsStream("lights.py"))) {
            Files.write(script, file.readAllBytes());
        }
        var process = start(script);
        try (var in = process.getOutputStream()) {
            in.write(export.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Files.delete(script);
        return said;
    }

    private static Process start(Path script) throws IOException {
        var builder = new ProcessBuilder("python3", script.toString()).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return builder.start();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
