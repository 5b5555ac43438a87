package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;

/// A question about a clause is answered, and stands beside the clause from that day on.
@EmptyOfficeTest
class IssueDeskTests {
    @Autowired
    Supervision supervision;

    @Autowired
    IssueDesk desk;

    @Autowired
    Docket docket;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final UUID unit = UUID.randomUUID();
    private final String clause = "/ledger/promises/" + UUID.randomUUID();

    private String raise(Viewer viewer) {
        var matter = new Matter("", Supervision.ISSUE, unit, "示例企业", clause, LocalDate.now(clock));
        var wish = new Supervision.Wish(
                matter, "示例问题", Map.of("problem", "示例：怎样计数"), UUID.randomUUID().toString());
        return SupervisionScript.number(sight.as(viewer, () -> supervision.open(viewer, wish)));
    }

    private Outcome act(Viewer viewer, String number, String act, Map<String, String> told) {
        var seen = docket.file(number, SupervisionScript.OFFICE).orElseThrow().seen();
        var request = new ActRequest(
                act, "", LocalDateTime.now(clock), told, UUID.randomUUID().toString());
        return sight.as(viewer, () -> docket.act(viewer, number, seen, request));
    }

    private static Viewer firm(UUID of) {
        return new Viewer(UUID.randomUUID(), "firm-" + of, "示例企业", Set.of(Role.ENTERPRISE), Set.of(of));
    }

    @Test
    void anAnswerStandsBesideTheClauseForWhomItIsMeant() {
        var firm = firm(unit);
        var stranger = firm(UUID.randomUUID());
        var number = raise(firm);
        assertThat(docket.file(number, stranger)).isEmpty();
        act(SupervisionScript.OFFICE, number, "consult", Map.of("expert", "示例专家", "opinion", "示例意见"));

        act(SupervisionScript.OFFICE, number, "answer", Map.of("answer", "按完成年度计", "published", "OWN"));
        assertThat(desk.about(firm, clause)).extracting(Answer::words).containsExactly("按完成年度计");
        assertThat(desk.about(firm, clause)).extracting(Answer::on).containsExactly(LocalDate.now(clock));
        assertThat(desk.about(stranger, clause)).as("not for others").isEmpty();

        act(firm, number, "ask-again", Map.of("problem", "示例：跨年的呢"));
        act(SupervisionScript.OFFICE, number, "answer", Map.of("answer", "分年计", "published", "ALL"));
        assertThat(desk.about(stranger, clause)).extracting(Answer::words).containsExactly("分年计");
        assertThat(desk.about(firm, clause)).as("the history stays").hasSize(2);
        assertThat(sight.asNobody(() -> database.sql("select count(*) from programme.answer where subject = :subject")
                        .param("subject", clause)
                        .query(Integer.class)
                        .single()))
                .as("nobody")
                .isZero();
    }

    @Test
    void nobodyRaisesItForAnother() {
        var matter = new Matter("", Supervision.ISSUE, unit, "示例企业", clause, LocalDate.now(clock));
        var wish = new Supervision.Wish(
                matter, "x", Map.of("problem", "x"), UUID.randomUUID().toString());
        var stranger = firm(UUID.randomUUID());

        assertThat(sight.as(stranger, () -> supervision.open(stranger, wish))).isInstanceOf(Outcome.Refused.class);
    }
}
