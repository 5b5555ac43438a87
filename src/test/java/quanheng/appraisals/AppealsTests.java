package quanheng.appraisals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.papers.Papers;
import quanheng.parties.Organizations;
import quanheng.sheets.Sheets;
import quanheng.shell.NotAllowedException;

/// A unit appeals a line; a decision that upholds it makes a further version of its sheet, and touches no other.
@OfficeTest
class AppealsTests {
    @Autowired
    private Schemes schemes;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Entries entries;

    @Autowired
    private EntrySheets sheets;

    @Autowired
    private Appeals appeals;

    @Autowired
    private ScorePapers scores;

    @Autowired
    private Papers papers;

    @Autowired
    private Docket docket;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Sight sight;

    @Autowired
    private java.time.Clock clock;

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient database;

    private AppraisalScript script;
    private Viewer unit;

    @BeforeEach
    void begin() {
        script = new AppraisalScript(schemes, appraisals, entries, organizations, sight);
        unit = AppraisalScript.person("x", Role.UNIT_CONTACT, Set.of(script.without()));
    }

    @Test
    void anUpheldAppealMakesAFurtherVersion() {
        script.play(2017, 90, 10);
        script.close(2017);
        script.publish(2017);
        var before = appraisals.ranking(2017, 1);
        var number = appeal(2017, "1");

        assertThat(decide(number, Map.of("outcome", "UPHELD", "points", "91", "reason", "x")))
                .as("more than the line weighs")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(decide(number, Map.of("outcome", "UPHELD", "points", "85.5", "reason", "示例")))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(kept(script.without())).as("it waits for a second person").hasSize(1);
        settle(number);

        var versions = kept(script.without());
        assertThat(versions)
                .extracting(each -> String.valueOf(each.sheet().score()))
                .containsExactly("95.50", "10.00");
        assertThat(versions.getFirst().appeal()).isEqualTo(number);
        assertThat(kept(script.with())).hasSize(1);
        assertThat(script.publish(2017)).isEqualTo(2);
        assertThat(appraisals.ranking(2017)).extracting(Ranked::unit).containsExactly(script.without(), script.with());
        assertThat(appraisals.ranking(2017, 1)).isEqualTo(before);
    }

    @Test
    void aDismissedAppealChangesNothing() {
        script.play(2016, 90, 10);
        script.close(2016);
        var number = appeal(2016, "2");

        decide(number, Map.of("outcome", "DISMISSED", "reason", "示例"));
        settle(number);

        assertThat(sight.as(AppraisalScript.COORDINATOR, () -> appraisals.kept(2016, script.without())))
                .hasSize(1);
    }

    @Test
    void onlyTheUnitItselfAppeals() {
        script.play(2015, 90, 10);
        script.close(2015);
        var wish = new Appeals.Wish(
                2015, script.with(), "1", "x", UUID.randomUUID().toString());

        assertThatThrownBy(() -> sight.as(unit, () -> appeals.appeal(wish, unit)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAppealAfterItsLastDayIsRefusedWithTheDay() {
        script.play(2010, 90, 10);
        script.close(2010);
        var kept = sight.as(AppraisalScript.COORDINATOR, () -> appraisals.kept(2010, script.without()))
                .getFirst();
        var old = new KeptSheet(
                kept.sheet(), kept.body(), kept.digest(), "", "x", java.time.Instant.parse("2026-01-05T03:00:00Z"));
        assertThat(appeals.lastDay(old)).as("ten working days after a Monday").isEqualTo("2026-01-19");
        assertThat(appeals.limit(old).isVerified())
                .as("the office's own, to be verified")
                .isFalse();
        assertThat(appeals.lastDay(kept)).as("the control").isAfter(java.time.LocalDate.now(clock));

        keepLongAgo(2010);
        var wish = new Appeals.Wish(
                2010, script.without(), "1", "示例", UUID.randomUUID().toString());
        var refused = (Outcome.Refused) sight.as(unit, () -> appeals.appeal(wish, unit));
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("appraisals.refused.too-late");
            assertThat(reason.rules()).containsExactly("OWN-16");
            assertThat(reason.arguments()).containsExactly("2020-06-15");
        });
    }

    /// A further version of the sheet, as if it had been kept on 2020-06-01, a Monday.
    private void keepLongAgo(int year) {
        sight.as(
                AppraisalScript.COORDINATOR,
                () -> database.sql("""
                        insert into appraisals.sheet
                        select year, unit, 2, score, grade, vetoed, body, digest, 'long-ago', made_by, '2020-06-01T03:00:00Z'
                        from appraisals.sheet where year = :year and unit = :unit
                        """)
                        .param("year", year)
                        .param("unit", script.without())
                        .update());
    }

    private String appeal(int year, String line) {
        var wish = new Appeals.Wish(
                year, script.without(), line, "示例", UUID.randomUUID().toString());
        var outcome = sight.as(unit, () -> appeals.appeal(wish, unit));
        return ((Outcome.Recorded) outcome).number();
    }

    private Outcome decide(String number, Map<String, String> told) {
        var coordinator = AppraisalScript.COORDINATOR;
        var request = new ActRequest(
                "decide",
                "officer",
                LocalDateTime.now(clock),
                told,
                UUID.randomUUID().toString());
        return sight.as(coordinator, () -> docket.act(coordinator, number, 1, request));
    }

    private void settle(String number) {
        var leader = AppraisalScript.LEADER;
        var settlement = new Settlement(
                2, true, LocalDateTime.now(clock), "", UUID.randomUUID().toString());
        assertThat(sight.as(leader, () -> docket.settle(leader, number, 2, settlement)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private List<KeptSheet> kept(UUID of) {
        return sight.as(AppraisalScript.COORDINATOR, () -> appraisals.kept(2017, of));
    }

    @Test
    void aSheetOfPointsIsEnteredWholeOrNotAtAll() {
        script.scheme(2014, 90, 10, "CAP");
        script.open(2014);
        var wrong = sheet(List.of("示例考核甲局", "2", "4", "示例"), List.of("nobody", "1", "eleven", ""));
        var right = sheet(List.of("示例考核甲局", "2", "4", "示例"), List.of("示例考核乙局", "2", 3.5, "示例"));

        var refused = (Entries.Outcome.Wrong) read(wrong);
        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly("row-3-unit", "row-3-line", "row-3-reason", "row-3-points");
        assertThat(read(right)).isEqualTo(new Entries.Outcome.Entered(2));
        assertThat(sight.as(AppraisalScript.COORDINATOR, () -> entries.of(2014)))
                .hasSize(2);
    }

    private Entries.Outcome read(byte[] sheet) {
        var proof = new Entries.Proof("points.xlsx", sheet);
        return sight.as(
                AppraisalScript.COORDINATOR, () -> sheets.read(2014, proof, AppraisalScript.COORDINATOR.username()));
    }

    private static byte[] sheet(List<?>... rows) {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "x", List.of("单位", "项号", "得分", "事由"), Stream.of(rows));
        return out.toByteArray();
    }

    @Test
    void papersOfARankingAreTheSameBytes() {
        var paper = scores.paper(2025, 1, "ranking");

        assertThat(paper.number()).contains("知考");
        assertThat(papers.docx(paper)).isEqualTo(papers.docx(scores.paper(2025, 1, "ranking")));
        assertThat(scores.paper(2025, 1, "commendation").blocks()).isNotEmpty();
    }
}
