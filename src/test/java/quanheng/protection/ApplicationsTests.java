package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// An application from the first page to the case it becomes.
@OfficeTest
class ApplicationsTests {
    private static final String RIGHT = "201219901302.4";

    @Autowired
    Applications applications;

    @Autowired
    TriageDesk desk;

    @Autowired
    Docket docket;

    @Autowired
    Accounts accounts;

    @Autowired
    Sight sight;

    private Viewer viewer(String username) {
        return accounts.find(username).orElseThrow();
    }

    private Viewer firm() {
        return viewer("enterprise");
    }

    private Viewer officer() {
        return viewer("case-officer");
    }

    private UUID begun() {
        return sight.as(firm(), () -> applications.begin(Application.Entry.WEB, firm()));
    }

    private Map<String, IntakeField.Fault> answer(UUID id, String page, Map<String, String> typed) {
        return sight.as(firm(), () -> applications.answer(id, page, typed));
    }

    private UUID sent(String claim, String act, String respondent) {
        var id = begun();
        answer(id, "claim", Map.of("claim", claim));
        answer(id, "right", Map.of("right", "INVENTION", "number", RIGHT, "standing", "HOLDER"));
        answer(id, "applicant", Map.of("named", "yes", "name", "云澜青屿船机有限公司", "contact", "0750-0000000"));
        answer(id, "respondent", Map.of("known", "yes", "respondent", respondent, "place", "HERE"));
        answer(
                id,
                "facts",
                Map.of(
                        "act", act, "facts", "示例", "forum", "NONE", "earlier", "NONE", "willing", "UNASKED", "urgent",
                        "no"));
        assertThat(sight.as(firm(), () -> applications.send(id, firm()))).isPresent();
        return id;
    }

    @Test
    void keepsWhatWasTypedAlsoWithFaults() {
        var id = begun();

        assertThat(answer(id, "claim", Map.of())).containsEntry("claim", IntakeField.Fault.MISSING);
        assertThat(answer(id, "right", Map.of("right", "INVENTION", "number", "12", "standing", "HOLDER")))
                .containsOnly(Map.entry("number", IntakeField.Fault.NO_RIGHT_NUMBER));
        assertThat(sight.as(firm(), () -> applications.get(id)).answer("number"))
                .isEqualTo("12");
        assertThat(sight.as(firm(), () -> applications.send(id, firm()))).isEmpty();
    }

    @Test
    void becomesACaseThatItsApplicantFollows() {
        var id = sent("STOP", "INFRINGEMENT", "青屿锚链制造有限公司");

        var route = sight.as(officer(), () -> desk.propose(applications.get(id)));
        var settled = sight.as(officer(), () -> desk.settle(id, route.channel(), "", officer()));

        assertThat(route.row()).isEqualTo("T-23");
        assertThat(settled).isInstanceOfSatisfying(TriageDesk.Settled.Gone.class, gone -> {
            var file = docket.file(gone.caseNumber(), firm()).orElseThrow();
            assertThat(file.stage().id()).isEqualTo("received");
            assertThat(file.posts()).contains("requester");
            assertThat(file.clocks()).extracting(clock -> clock.kind().id()).containsExactly("acceptance");
        });
        assertThat(sight.as(officer(), () -> desk.settle(id, Channel.COURT, "again", officer())))
                .as("what was settled stays settled")
                .isEqualTo(settled);
    }

    @Test
    void anotherRouteNeedsAReasonAndIsReported() {
        var id = sent("STOP", "INFRINGEMENT", "另一家示例公司");

        assertThat(sight.as(officer(), () -> desk.settle(id, Channel.MEDIATION, " ", officer())))
                .isEqualTo(new TriageDesk.Settled.ReasonNeeded());
        sight.as(officer(), () -> desk.settle(id, Channel.COURT, "双方已经约定诉讼", officer()));

        assertThat(sight.as(officer(), () -> desk.overrides()))
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.routed().orElseThrow().reason()).isEqualTo("双方已经约定诉讼"));
    }

    @Test
    void seesThatTheSameWasBroughtBefore() {
        var first = sent("STOP", "INFRINGEMENT", "重复 有限公司");
        var second = sent("STOP", "INFRINGEMENT", "重复有限公司");

        assertThat(sight.as(officer(), () -> desk.duplicates(applications.get(second), officer())))
                .extracting(Application::id)
                .containsExactly(first);
    }

    @Test
    void staysAsItWasSent() {
        var id = sent("STOP", "INFRINGEMENT", "不变有限公司");

        assertThatThrownBy(() -> answer(id, "claim", Map.of("claim", "DAMAGES")))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void hidesWhoTippedOffFromAllButTheOfficers() {
        var id = sent("REPORT", "PASSING_OFF", "匿名对象有限公司");

        assertThat(sight.as(viewer("auditor"), () -> applications.get(id)).applicant())
                .isEmpty();
        assertThat(sight.as(viewer("leader"), () -> applications.get(id)).applicant())
                .isEmpty();
        assertThat(sight.as(officer(), () -> applications.get(id)).applicant()).containsKey("name");
        assertThatThrownBy(() -> sight.as(viewer("data-clerk"), () -> applications.get(id)))
                .isInstanceOf(NotFoundException.class);
    }
}
