package quanheng.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;

/// A case on its pages, seen and worked on by those who take part.
@OfficeTest
class CasePagesTests {
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID OTHER_FIRM = UUID.randomUUID();

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Docket docket;

    @Autowired
    private Clock clock;

    private String path = "";
    private String number = "";
    private String today = "";

    @BeforeEach
    void open() {
        today = LocalDate.now(clock).toString();
        account("docket-firm", Role.ENTERPRISE, FIRM);
        account("docket-other", Role.ENTERPRISE, OTHER_FIRM);
        var officer = account("docket-officer", Role.CASE_OFFICER, UUID.randomUUID());
        account("docket-head", Role.LEADER, UUID.randomUUID());
        var opening = new ActRequest(
                "request",
                "",
                LocalDate.now(clock).atStartOfDay(),
                Map.of("claim", "停止侵权"),
                UUID.randomUUID().toString());
        var request = new CaseRequest(
                "example",
                "示例案由",
                "",
                null,
                List.of(
                        new CaseRequest.Participant("requester", "示例甲公司", "电话 1", FIRM, false),
                        new CaseRequest.Participant("respondent", "示例乙公司", "电话 2", null, false)),
                opening);
        number = ((Outcome.Recorded) docket.open(officer, request)).number();
        path = CaseAddress.of(number);
    }

    private Viewer account(String name, Role role, UUID organization) {
        return accounts.open(new NewAccount(name, name, "a-long-password", Set.of(role), Set.of(organization)));
    }

    @Test
    void showTheCaseAndWhatMayBeDone() throws Exception {
        var page = page(path, "docket-officer");

        assertThat(page).contains(number, "示例甲公司", "收件", "最要紧的期限", "怎样算出来的", "主体资格证明");
        assertThat(page).contains("不予受理").contains("案卷里没有“权利证书”").contains("电话 1");
        assertThat(page("/cases", "docket-officer")).contains(number);
        assertThat(page("/cases/work", "docket-officer")).contains(number);
        assertThat(page("/procedures/example", "docket-firm")).contains("<svg", "起算：结案");
    }

    @Test
    void showAPartyWhatIsItsOwn() throws Exception {
        var page = page(path, "docket-firm");

        assertThat(page).contains(number, "电话 1").doesNotContain("电话 2").doesNotContain("docket-officer");
        assertThat(browser.perform(
                                get(java.net.URI.create(path)).with(user(accounts.loadUserByUsername("docket-other"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/cases", "docket-other")).doesNotContain(number);
    }

    @Test
    void takeAnActWithAllItsReasonsOrRecordIt() throws Exception {
        var wrong = sent(
                multipart(java.net.URI.create(path + "/acts/acceptance"))
                        .param("seen", "1")
                        .param("key", "k1-" + number)
                        .param("happenedOn", "2020-01-01")
                        .param("told.panel", "甲\n乙"),
                "docket-officer");
        var text = wrong.getContentAsString(StandardCharsets.UTF_8);

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text).contains("应当是单数", "早于“提出请求”", "案卷里没有“主体资格证明”", "甲\n乙");
        for (var kind : List.of("identity", "title")) {
            sent(
                    multipart(java.net.URI.create(path + "/exhibits"))
                            .file(new MockMultipartFile(
                                    "file", kind + ".txt", "text/plain", kind.getBytes(StandardCharsets.UTF_8)))
                            .param("kind", kind)
                            .param("party", "1"),
                    "docket-firm");
        }
        var right = sent(
                multipart(java.net.URI.create(path + "/acts/acceptance"))
                        .param("seen", "1")
                        .param("key", "k2-" + number)
                        .param("happenedOn", today)
                        .param("told.panel", "甲\n乙\n丙"),
                "docket-officer");
        assertThat(right.getRedirectedUrl()).isEqualTo(path + "?recorded=2");
        assertThat(page(path, "docket-firm")).contains("审理").contains("identity.txt");
        assertThat(page(path + "?asOf=" + LocalDate.now(clock).minusDays(1), "docket-officer", 404))
                .isNotEmpty();
    }

    @Test
    void letASecondPersonApprove() throws Exception {
        sent(
                multipart(java.net.URI.create(path + "/acts/refusal"))
                        .param("seen", "1")
                        .param("key", "p-" + number)
                        .param("happenedOn", today)
                        .param("told.reason", "不属于本机关"),
                "docket-officer");
        assertThat(page(path, "docket-officer")).contains("等待第二人审批").doesNotContain("value=\"approve\"");
        assertThat(page("/cases/work", "docket-head")).contains("不予受理：等待审批");
        assertThat(page(path, "docket-head")).contains("value=\"approve\"");

        var done = sent(
                post(java.net.URI.create(path + "/settlements/2"))
                        .param("seen", "2")
                        .param("key", "a-" + number)
                        .param("happenedOn", today)
                        .param("decision", "approve"),
                "docket-head");

        assertThat(done.getRedirectedUrl()).isEqualTo(path + "?recorded=3");
        assertThat(page(path, "docket-firm")).contains("不予受理").contains("审批同意");
    }

    @Test
    void giveDeadlinesToACalendarUntilTheAddressIsRevoked() throws Exception {
        var made = browser.perform(post("/cases/work/feed")
                        .with(user(accounts.loadUserByUsername("docket-officer")))
                        .with(csrf()))
                .andReturn();
        var address = java.net.URI.create(String.valueOf(made.getFlashMap().get("feedAddress")));

        var calendar = browser.perform(get(address.getPath())).andReturn().getResponse();
        assertThat(calendar.getStatus()).isEqualTo(200);
        assertThat(calendar.getContentAsString()).contains("BEGIN:VCALENDAR", "SEQUENCE:0", "accept@quanheng");

        sent(post("/cases/work/feed/revocation"), "docket-officer");
        assertThat(browser.perform(get(address.getPath()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String page(String path, String username) throws Exception {
        return page(path, username, 200);
    }

    private String page(String path, String username, int status) throws Exception {
        var response = browser.perform(get(java.net.URI.create(path)).with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> request, String username)
            throws Exception {
        return browser.perform(request.with(user(accounts.loadUserByUsername(username)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
