package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.CaseClock;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;

/// Orders rise by themselves, one level at a time, and rectifications close with verified evidence only.
@EmptyOfficeTest
class SupervisionTests {
    private static final LocalDate ISSUED = LocalDate.of(2025, 9, 22);
    private static final LocalDate REPLY_BY = LocalDate.of(2025, 9, 30);

    @Autowired
    Supervision supervision;

    @Autowired
    Docket docket;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Sight sight;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private SupervisionScript script;
    private UUID unit;
    private Viewer contact;

    @BeforeEach
    void begin() {
        script = new SupervisionScript(supervision, docket, exhibits, sight, clock);
        unit = UUID.randomUUID();
        contact = SupervisionScript.contact(unit);
    }

    private Ascent ascent(String number, LocalDate day) {
        return supervision.ascent(script.file(number), day).orElseThrow();
    }

    @Test
    void anOrderWithoutReplyRisesLevelByLevelWithAPaperEach() {
        var number = script.order(unit, ISSUED, REPLY_BY);

        supervision.rise();
        supervision.rise();

        assertThat(script.acts(number))
                .containsExactly(
                        "issue 2025-09-22", "escalate 2025-10-09", "escalate 2025-10-13", "escalate 2025-10-20");
        assertThat(script.file(number).exhibits())
                .extracting(each -> each.kind())
                .contains("paper:supervision-order")
                .filteredOn("paper:supervision-escalation"::equals)
                .as("a paper for each level")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(ascent(number, LocalDate.of(2025, 10, 13)).rungs())
                .extracting(Ascent.Rung::recipient)
                .containsExactly("示例督办单位联络员", "示例督办单位主要负责人", "工作领导小组办公室", "工作领导小组");
    }

    @Test
    void aLateReplyIsKeptAsLateAndPastDaysStayAsTheyWere() {
        var number = script.order(unit, ISSUED, REPLY_BY);
        supervision.rise();
        var before = ascent(number, LocalDate.of(2025, 10, 12));

        var proof = script.proof(unit, number);
        assertThat(script.act(contact, number, "reply", Map.of("answer", "示例", "proof", proof)))
                .isInstanceOf(Outcome.Recorded.class);

        assertThat(before.level()).isEqualTo(SupervisionLevel.UNIT_LEADER);
        assertThat(ascent(number, LocalDate.of(2025, 10, 12))).isEqualTo(before);
        var now = ascent(number, LocalDate.now(clock));
        assertThat(now.late()).isTrue();
        assertThat(now.repliedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(script.file(number).clocks())
                .anyMatch(each -> each.kind().id().equals("reply") && each.state() == CaseClock.State.LATE);
    }

    @Test
    void nobodyTypesALevel() {
        var number = script.order(unit, ISSUED, REPLY_BY);
        var told = Map.of("level", "GROUP", "recipient", "x", "missedOn", "2025-09-30", "risenOn", "2025-10-09");

        assertThat(script.act(SupervisionScript.OFFICE, number, "escalate", told))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(script.act(SupervisionScript.LEADER, number, "escalate", told))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aReplySentBackRunsAnewFromItsNewDay() {
        var today = LocalDate.now(clock);
        var number = script.order(unit, today, today);
        script.act(contact, number, "reply", Map.of("answer", "示例"));

        assertThat(script.act(SupervisionScript.OFFICE, number, "accept", Map.of()))
                .as("without evidence")
                .isInstanceOf(Outcome.Refused.class);
        var again = Map.of("reason", "示例：没有名单", "replyBy", today.plusDays(10).toString());
        assertThat(script.act(SupervisionScript.OFFICE, number, "return", again))
                .isInstanceOf(Outcome.Recorded.class);

        assertThat(ascent(number, today.plusDays(10)).level()).isEqualTo(SupervisionLevel.CONTACT);
        assertThat(ascent(number, today.plusDays(30)).level()).isEqualTo(SupervisionLevel.GROUP);
        var proof = script.proof(unit, number);
        script.act(contact, number, "reply", Map.of("answer", "示例", "proof", proof));
        assertThat(script.act(SupervisionScript.OFFICE, number, "accept", Map.of()))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void aRectificationClosesOnlyWithEvidenceAnotherPersonVerified() {
        var today = LocalDate.now(clock);
        var number = script.rectification(unit, today, today.plusDays(20));
        var close = Map.of("conclusion", "示例");

        assertThat(script.act(SupervisionScript.OFFICE, number, "close", close)).isInstanceOf(Outcome.Refused.class);
        assertThat(script.act(contact, number, "submit", Map.of("done", "示例")))
                .as("without evidence")
                .isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> forced(number, "state = 'CLOSED'"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("is_proved");
        script.act(contact, number, "submit", Map.of("done", "示例", "proof", script.proof(unit, number)));
        assertThat(script.act(SupervisionScript.OFFICE, number, "close", close)).isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> forced(number, "state = 'CLOSED'")).hasMessageContaining("is_verified_by_another");
        assertThatThrownBy(() -> forced(number, "state = 'VERIFIED', verified_by = submitted_by"))
                .as("by who handed it in")
                .hasMessageContaining("is_verified_by_another");

        verifyAndClose(number);
        assertThat(script.file(number).stage().id()).as("the control").isEqualTo("closed");
        assertThat(forced(number, "state = 'CLOSED'")).as("the control").isEqualTo(1);
    }

    private void verifyAndClose(String number) {
        assertThat(script.act(SupervisionScript.SECOND, number, "verify", Map.of("checked", "示例")))
                .isInstanceOf(Outcome.Recorded.class);
        script.act(SupervisionScript.OFFICE, number, "close", Map.of("conclusion", "示例"));
        assertThat(script.settle(number)).isInstanceOf(Outcome.Recorded.class);
    }

    private int forced(String number, String set) {
        return sight.as(
                SupervisionScript.OFFICE,
                () -> database.sql("update programme.rectification set %s where number = :number".formatted(set))
                        .param("number", number)
                        .update());
    }

    @Test
    void whatIsReopenedKeepsItsHistoryAndNeedsANewVerification() {
        var today = LocalDate.now(clock);
        var number = script.rectification(unit, today, today);
        script.act(contact, number, "submit", Map.of("done", "示例", "proof", script.proof(unit, number)));
        verifyAndClose(number);

        var reopen = Map.of("reason", "示例：又缺", "finishBy", today.plusDays(5).toString());
        assertThat(script.act(SupervisionScript.OFFICE, number, "reopen", reopen))
                .isInstanceOf(Outcome.Recorded.class);

        assertThat(script.act(SupervisionScript.OFFICE, number, "close", Map.of("conclusion", "示例")))
                .isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> forced(number, "state = 'CLOSED'")).hasMessageContaining("is_verified_by_another");
        assertThat(script.file(number).acts())
                .extracting(each -> each.kind())
                .containsExactly("open", "submit", "verify", "close", "close", "reopen");
    }

    @Test
    void aUnitSeesItsOwnAndTheOfficeAll() {
        var number = script.order(unit, ISSUED, REPLY_BY);
        var stranger = SupervisionScript.contact(UUID.randomUUID());

        assertThat(sight.as(contact, () -> seen(number))).isOne();
        assertThat(sight.as(stranger, () -> seen(number))).as("a stranger").isZero();
        assertThat(sight.asNobody(() -> seen(number))).as("nobody").isZero();
        assertThat(sight.as(SupervisionScript.OFFICE, () -> seen(number)))
                .as("the control")
                .isOne();
        assertThat(docket.file(number, stranger)).isEmpty();
    }

    private int seen(String number) {
        return database.sql("select count(*) from programme.supervised where number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }
}
