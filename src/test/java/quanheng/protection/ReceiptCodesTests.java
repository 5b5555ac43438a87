package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// With a receipt code somebody without a name follows what he told.
@OfficeTest
class ReceiptCodesTests {
    @Autowired
    private ReceiptCodes codes;

    @Autowired
    private Applications applications;

    @Autowired
    private TriageDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sight sight;

    @Autowired
    private JdbcClient database;

    private Viewer officer() {
        return accounts.find("case-officer").orElseThrow();
    }

    private UUID told(String claim, String named) {
        return sight.as(officer(), () -> {
            var id = applications.begin(Application.Entry.HOTLINE, officer());
            applications.answer(id, "claim", Map.of("claim", claim));
            applications.answer(id, "right", Map.of("right", "NONE", "standing", "OTHERS"));
            applications.answer(id, "applicant", Map.of("named", named, "name", "示例秘密举报人", "contact", "0750-7654321"));
            applications.answer(id, "respondent", Map.of("known", "yes", "respondent", "示例被举报店", "place", "HERE"));
            applications.answer(
                    id,
                    "facts",
                    Map.of(
                            "act",
                            "COUNTERFEIT",
                            "facts",
                            "示例",
                            "forum",
                            "NONE",
                            "earlier",
                            "NONE",
                            "willing",
                            "UNASKED",
                            "urgent",
                            "no"));
            assertThat(applications.send(id, officer())).as("sent").isPresent();
            return id;
        });
    }

    private String issued(UUID id) {
        return sight.as(officer(), () -> codes.issue(applications.get(id)).orElseThrow());
    }

    @Test
    void aTipOffWithoutANameHasACodeOnceAndOnlyItsDigestIsKept() {
        var id = told("REPORT", "no");

        var code = issued(id);

        assertThat(code).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
        assertThat(sight.as(officer(), () -> codes.issue(applications.get(id))))
                .as("told once")
                .isEmpty();
        assertThat(database.sql("select digest from protection.receipt_code where application = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain(code)
                .hasSize(64);
        var named = told("REPORT", "yes");
        assertThat(sight.as(officer(), () -> codes.issue(applications.get(named))))
                .as("a named informant signs in or is told by paper")
                .isEmpty();
    }

    @Test
    void itsHolderSeesWhereItStandsAndNobodysName() {
        var id = told("REPORT", "no");
        var code = issued(id);

        var before = (ReceiptCodes.Answer.Known) codes.ask(code.toLowerCase(java.util.Locale.ROOT), "198.51.100.1");
        assertThat(before.routed()).isFalse();
        var route = sight.as(officer(), () -> desk.propose(applications.get(id)));
        sight.as(officer(), () -> desk.settle(id, route.channel(), "", officer()));
        var after = (ReceiptCodes.Answer.Known) codes.ask(code.replace("-", " "), "198.51.100.1");

        assertThat(after.routed()).isTrue();
        assertThat(after.toString()).doesNotContain("示例秘密举报人", "示例被举报店", "7654321", "case-officer");
    }

    @Test
    void whoGuessesIsSlowedDownAndTheOthersAreNot() {
        var code = issued(told("REPORT", "no"));

        for (var at = 0; at < 10; at++) {
            assertThat(codes.ask("0000-0000-0000-000" + at, "203.0.113.9"))
                    .isInstanceOf(ReceiptCodes.Answer.None.class);
        }

        assertThat(codes.ask(code, "203.0.113.9"))
                .as("also with a right code")
                .isInstanceOf(ReceiptCodes.Answer.Wait.class);
        assertThat(codes.ask(code, "203.0.113.10")).isInstanceOf(ReceiptCodes.Answer.Known.class);
    }
}
