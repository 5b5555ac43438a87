package quanheng.appraisals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.parties.Organizations;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;

/// Years of an office from scheme to ranking.
@OfficeTest
class AppraisalsTests {
    @Autowired
    private Schemes schemes;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Entries entries;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Sight sight;

    @Autowired
    private JdbcClient database;

    @TempDir
    Path folder;

    private AppraisalScript script;

    @BeforeEach
    void begin() {
        script = new AppraisalScript(schemes, appraisals, entries, organizations, sight);
    }

    @Test
    void aWeightChangedAfterwardsLeavesTheClosedYearEqual() {
        script.play(2024, 90, 10);
        assertThat(script.close(2024)).isEqualTo(new Appraisals.Closed.Kept(2));
        script.publish(2024);
        var ranking = appraisals.ranking(2024);
        var sheets = script.sheets(2024);

        assertThat(script.scheme(2024, 10, 90, "CAP")).isInstanceOf(Schemes.Made.Version.class);

        assertThat(appraisals.ranking(2024)).isEqualTo(ranking);
        assertThat(script.sheets(2024)).isEqualTo(sheets);
        assertThat(ranking).extracting(Ranked::rank).containsExactly(1, 2);
        assertThat(schemes.latest(2024).orElseThrow().version()).isEqualTo(2);
        assertThat(appraisals.result(script.with(), 2024).orElseThrow().score()).isEqualByComparingTo("90");
    }

    /// The control: in a year that is open the same change moves the scores.
    @Test
    void aWeightChangedInAnOpenYearMovesTheScores() {
        script.play(2023, 90, 10);
        var before = script.sheets(2023);

        script.scheme(2023, 10, 90, "CAP");

        assertThat(before).extracting(sheet -> String.valueOf(sheet.score())).containsExactly("90.00", "10.00");
        assertThat(script.sheets(2023))
                .extracting(sheet -> String.valueOf(sheet.score()))
                .containsExactly("10.00", "10.00");
    }

    @Test
    void aClosedYearTakesNothingMore() {
        script.play(2022, 90, 10);
        script.close(2022);

        assertThat(script.enter(2022, script.with(), "2", "5")).isInstanceOf(Entries.Outcome.Wrong.class);
        assertThatThrownBy(() -> script.close(2022)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> sight.as(AppraisalScript.COORDINATOR, () -> insert(2022)))
                .hasStackTraceContaining("the year 2022 is closed");
    }

    private int insert(int year) {
        return database.sql("""
                        insert into appraisals.entry values
                            (gen_random_uuid(), :year, :unit, '2', 1, 'x', gen_random_uuid(), 'x', now())
                        """)
                .param("year", year)
                .param("unit", script.with())
                .update();
    }

    @Test
    void theSamePersonDoesNotApproveAndTheCapRefusesWhereTheSchemeSaysSo() {
        script.scheme(2021, 90, 10, "REFUSE");
        script.open(2021);
        assertThat(sight.as(AppraisalScript.COORDINATOR, () -> insert(2021)))
                .as("the control of the closed year")
                .isEqualTo(1);
        script.enter(2021, script.with(), "3", "4");
        var entry =
                sight.as(AppraisalScript.COORDINATOR, () -> entries.of(2021)).getFirst();

        assertThatThrownBy(() -> sight.as(
                        AppraisalScript.COORDINATOR,
                        () -> entries.decide(entry.id(), true, "", AppraisalScript.COORDINATOR.username())))
                .isInstanceOf(NotAllowedException.class);
        var refused = (Entries.Outcome.Wrong) script.enter(2021, script.with(), "3", "2");
        assertThat(refused.problems().getFirst().fault()).isEqualTo("over-cap");
        assertThat(refused.problems().getFirst().arguments()).containsExactly("2", "4", "5", "1");
        assertThat(script.enter(2021, script.without(), "3", "5"))
                .as("another unit's bonus")
                .isInstanceOf(Entries.Outcome.Entered.class);
        assertThat(script.close(2021)).isInstanceOf(Appraisals.Closed.Waiting.class);
    }

    @Test
    void theDatabaseRefusesBaseLinesThatDoNotWeighHundred() {
        assertThatThrownBy(() -> scheme(2019, 99)).hasStackTraceContaining("weigh 99.00, not 100");
        assertThat(scheme(2018, 100)).as("the control").isEqualTo(1);
    }

    private int scheme(int year, int weight) {
        return sight.as(AppraisalScript.COORDINATOR, () -> {
            database.sql("""
                    insert into appraisals.scheme values
                        (:year, 1, 'x', 5, 'CAP', 'WAIT', '0 x', 1, 0, 1, '', 'x', now())
                    """).param("year", year).update();
            return database.sql("""
                            insert into appraisals.line values
                                (:year, 1, 1, '1', 'x', 'BASE', 'MANUAL', '', :weight, '', '')
                            """).param("year", year).param("weight", weight).update();
        });
    }

    @Test
    void aUnitSeesItsOwnSheetAndNoOther() {
        script.play(2020, 90, 10);
        script.close(2020);
        var unit = AppraisalScript.person("x", Role.UNIT_CONTACT, Set.of(script.with()));
        var stranger = AppraisalScript.person("x", Role.UNIT_CONTACT, Set.of(UUID.randomUUID()));

        assertThat(seen(AppraisalScript.COORDINATOR)).isEqualTo(2);
        assertThat(seen(unit)).isEqualTo(1);
        assertThat(seen(stranger)).isZero();
        assertThat(sight.asNobody(this::count)).isZero();
        assertThat(sight.as(unit, () -> appraisals.sheets(2020, unit)))
                .extracting(ScoreSheet::unit)
                .containsExactly(script.with());
        assertThatThrownBy(() -> sight.as(
                        AppraisalScript.COORDINATOR,
                        () -> database.sql("update appraisals.sheet set score = 100")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private int seen(Viewer viewer) {
        return sight.as(viewer, this::count);
    }

    private int count() {
        return database.sql("select count(*) from appraisals.sheet where year = 2020")
                .query(Integer.class)
                .single();
    }

    @Test
    void anIndependentScriptReckonsTheSampleYearAgain() throws IOException, InterruptedException {
        var year = appraisals.year(2025);
        for (var unit : year.units()) {
            var kept = sight.as(AppraisalScript.COORDINATOR, () -> appraisals.kept(2025, unit.id()))
                    .getFirst();
            assertThat(recompute(kept.body(), kept.digest())).as(unit.name()).isZero();
            var other = kept.body().replaceFirst("\"score\" : ", "\"score\" : 1");
            assertThat(recompute(other, kept.digest())).as("a changed byte").isNotZero();
            assertThat(recompute(other, SheetJson.digest(other)))
                    .as("another score")
                    .isNotZero();
        }
        assertThat(year.units()).hasSize(5);
    }

    private int recompute(String body, String digest) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("sheet.json"), body);
        return new ProcessBuilder(
                        "python3", "src/test/resources/quanheng/appraisals/recompute.py", file.toString(), digest)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
