package quanheng.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.evidence.Evidence;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;
import quanheng.statistics.Outcome;
import quanheng.statistics.Paper;
import quanheng.statistics.Reports;
import quanheng.statistics.Typed;
import quanheng.targets.Judging;

/// Who may open a file kept as proof.
@OfficeTest
class EvidencePagesTests {
    @Autowired
    private MockMvc browser;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Accounts people;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Judging judging;

    @Autowired
    private Plans plans;

    @Autowired
    private Reports reports;

    @Test
    void aUnitOpensWhatItSentAndNothingOfOthers() throws Exception {
        var own = evidence.keep("own.txt", bytes(), "unit-contact").id();
        var other = evidence.keep("other.txt", bytes(), "coordinator").id();

        assertThat(status(own, "unit-contact")).isEqualTo(200);
        assertThat(status(other, "unit-contact")).isEqualTo(403);
        assertThat(status(other, "coordinator")).isEqualTo(200);
        assertThat(status(own, "enterprise")).isEqualTo(403);
        assertThat(status(UUID.randomUUID(), "unit-contact")).isEqualTo(404);
    }

    @Test
    void aUnitOpensWhatProvesAGoalItAnswersForUntilThatIsWithdrawn() throws Exception {
        var viewer = people.find("unit-contact").orElseThrow();
        var promises = plans.promises(LocalDate.of(2026, 11, 22)).stream()
                .filter(each -> judging.judgement(each.id()).isEmpty())
                .toList();
        var its = promises.stream()
                .filter(each -> each.owners().stream()
                        .anyMatch(owner -> viewer.organizations().contains(owner.organizationId())))
                .findFirst()
                .orElseThrow();
        var others = promises.stream()
                .filter(each -> each.kind() == PromiseKind.QUALITATIVE)
                .filter(each -> each.owners().stream()
                        .noneMatch(owner -> viewer.organizations().contains(owner.organizationId())))
                .findFirst()
                .orElseThrow();
        var mine = prove(its);
        var theirs = prove(others);

        assertThat(status(mine.evidenceId(), "unit-contact")).isEqualTo(200);
        assertThat(status(theirs.evidenceId(), "unit-contact")).isEqualTo(403);

        judging.withdrawProof(its.id(), mine.id(), "coordinator");
        assertThat(status(mine.evidenceId(), "unit-contact")).isEqualTo(403);
        judging.withdrawCriterion(its.id(), mine.criterionId(), "coordinator");
        judging.withdrawCriterion(others.id(), theirs.criterionId(), "coordinator");
    }

    @Test
    void aUnitOpensThePapersOfItsReports() throws Exception {
        var told = new Typed(
                0,
                "risk-notice",
                "990100",
                "2026-10-10",
                "2026-10-10",
                "1",
                "made notice " + UUID.randomUUID(),
                "",
                "");
        var kept = reports.keep(java.util.List.of(told), new Paper("paper.txt", bytes()), "unit-contact");

        assertThat(kept).isInstanceOf(Outcome.Kept.class);
        var report = reports.find(((Outcome.Kept) kept).ids().getFirst()).orElseThrow();
        assertThat(status(report.evidence(), "unit-contact")).isEqualTo(200);
    }

    private quanheng.targets.Proof prove(Promise promise) {
        judging.write(promise.id(), "made criterion", "coordinator");
        return judging.prove(promise.id(), new Judging.Upload("proof.txt", bytes()), "shows it", "coordinator");
    }

    private static byte[] bytes() {
        return ("made " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private int status(UUID file, String username) throws Exception {
        return browser.perform(get("/evidence/" + file).with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
