package quanheng.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.targets.Judging;
import quanheng.targets.Verdict;

/// A dossier can be built again byte by byte, names the clause that lost its support, and is checked without us.
@OfficeTest
class DossiersTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Judging judging;

    @TempDir
    private Path folder;

    private final List<UUID> proved = new ArrayList<>();

    /// The office is left as it was found.
    @AfterEach
    void forget() {
        for (var promise : proved) {
            judging.judgement(promise)
                    .ifPresent(judgement -> judging.withdrawCriterion(
                            promise, judgement.criterion().id(), "coordinator"));
        }
    }

    @Test
    void builtTwiceFromTheSameMomentItIsTheSameByteByByte() {
        var dossier = build(plan());

        var again = dossiers.rebuild(dossier);

        assertThat(again.isEqual()).isTrue();
        assertThat(again.digest()).isEqualTo(dossier.digest());
        assertThat(Bundle.digest(dossiers.content(dossier))).isEqualTo(dossier.digest());
    }

    @Test
    void theSameFormSentTwiceBuildsOneDossier() {
        var wanted = new Dossiers.Wanted(plan(), DAY, UUID.randomUUID());

        assertThat(dossiers.build(wanted, "coordinator").id())
                .isEqualTo(dossiers.build(wanted, "coordinator").id());
    }

    @Test
    void whatBecomesKnownLaterChangesNoDossierThatWasBuilt() {
        var goal = goal();
        var dossier = build(goal.promise().planId());

        var proof = prove(goal);
        assertThat(dossiers.rebuild(dossier).isEqual())
                .as("evidence added since")
                .isTrue();
        judging.withdrawProof(goal.promise().id(), proof, "data-clerk");
        assertThat(dossiers.rebuild(dossier).isEqual()).as("and withdrawn").isTrue();
    }

    @Test
    void removingTheEvidenceNamesTheClauseThatLostIt() {
        var goal = goal();
        var plan = goal.promise().planId();
        var proof = prove(goal);
        assertThat(dossiers.gaps(build(plan)))
                .as("while the file is there")
                .noneMatch(missing -> missing.promiseId().equals(goal.promise().id()));

        judging.withdrawProof(goal.promise().id(), proof, "data-clerk");

        assertThat(dossiers.gaps(build(plan)))
                .filteredOn(missing -> missing.promiseId().equals(goal.promise().id()))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.gap()).isEqualTo(Gap.EVIDENCE_WITHDRAWN);
                    assertThat(missing.clause()).isEqualTo(goal.promise().clauseId());
                    assertThat(missing.words()).isEqualTo(goal.promise().words());
                });
    }

    @Test
    void anotherProgramChecksAllOfItAndFindsOneChangedByte() throws Exception {
        prove(goal());
        unpack(dossiers.content(build(plan())));
        assertThat(verify()).contains(" claims, ").contains(", 0 problems");

        for (var part : new String[] {"plan.txt", "claims.csv", "index.docx", "ledger.json"}) {
            var file = folder.resolve(part);
            var bytes = Files.readAllBytes(file);
            var changed = bytes.clone();
            changed[bytes.length / 2] ^= 1;
            Files.write(file, changed);
            assertThat(verify()).as(part).contains(part + ": changed").doesNotContain(", 0 problems");
            Files.write(file, bytes);
        }
        assertThat(verify()).contains(", 0 problems");
    }

    @Test
    void aTableChangedTogetherWithItsDigestStillDoesNotAddUp() throws Exception {
        unpack(dossiers.content(build(plan())));
        var claims = folder.resolve("claims.csv");
        var listed = Files.readAllLines(claims).stream()
                .filter(line -> line.contains("records/"))
                .findFirst()
                .orElseThrow();
        var records = folder.resolve(listed.replaceFirst(".*(records/[^,]+),.*", "$1"));
        var lines = Files.readAllLines(records);
        assertThat(lines.size()).as("%s lists something", records).isGreaterThan(1);
        var before = Bundle.digest(Files.readAllBytes(records));
        Files.writeString(records, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
        var checksums = folder.resolve(Bundle.CHECKSUMS);
        Files.writeString(
                checksums, Files.readString(checksums).replace(before, Bundle.digest(Files.readAllBytes(records))));

        assertThat(verify()).contains("lists " + (lines.size() - 2));
    }

    private UUID plan() {
        return ledger.rows(DAY).stream()
                .filter(row -> row.reached() != null && row.reached().value() != null)
                .findFirst()
                .orElseThrow()
                .promise()
                .planId();
    }

    private Dossier build(UUID plan) {
        return dossiers.build(new Dossiers.Wanted(plan, DAY, UUID.randomUUID()), "coordinator");
    }

    private LedgerRow goal() {
        var plan = plan();
        return ledger.rows(DAY).stream()
                .filter(row -> row.promise().planId().equals(plan))
                .filter(row -> row.state() == PromiseState.CRITERION_MISSING && row.judgement() == null)
                .findFirst()
                .orElseThrow();
    }

    /// A goal with a criterion, a file and a verdict.
    private UUID prove(LedgerRow goal) {
        var promise = goal.promise().id();
        proved.add(promise);
        judging.write(promise, "made criterion", "coordinator");
        var file = new Judging.Upload("report.txt", "made".getBytes(StandardCharsets.UTF_8));
        var proof = judging.prove(promise, file, "shows it", "data-clerk");
        judging.decide(promise, new Judging.Finding(Verdict.Outcome.MET, DAY, "as the report shows"), "leader");
        return proof.id();
    }

    private void unpack(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }

    private String verify() throws Exception {
        var python = new ProcessBuilder("python3", "verify.py")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
