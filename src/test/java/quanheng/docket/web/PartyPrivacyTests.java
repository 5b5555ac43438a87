package quanheng.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.CaseRequest.Participant;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Submission;

/// What one party keeps to itself comes to the other on no page, in no list, file, feed or answer for programs.
@OfficeTest
class PartyPrivacyTests {
    private static final String SECRET = "TURBINE-DRAWING-";

    @TempDir
    private Path folder;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String secret = SECRET + mark;
    private String path = "";

    @BeforeEach
    void open() {
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        account("requester", Role.ENTERPRISE, own);
        var respondent = account("respondent", Role.ENTERPRISE, other);
        var officer = account("officer", Role.CASE_OFFICER, UUID.randomUUID());
        var parties = List.of(
                new Participant("requester", "示例甲公司", "电话 1", own, false),
                new Participant("respondent", "示例乙公司", "电话 2", other, false));
        var opening = new ActRequest(
                "request",
                "",
                LocalDate.now(clock).atStartOfDay(),
                Map.of("claim", "停止侵权"),
                UUID.randomUUID().toString());
        var opened = docket.open(officer, new CaseRequest("example", "示例案由", "", null, parties, opening));
        var number = ((Outcome.Recorded) opened).number();
        path = CaseAddress.of(number);
        var file = new Submission("title", secret, 2, true, secret + ".txt");
        assertThat(exhibits.file(respondent, number, file, secret.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Exhibits.Filed.Kept.class);
    }

    private Viewer account(String name, Role role, UUID organization) {
        return accounts.open(new NewAccount(name + mark, name, "a-long-password", Set.of(role), Set.of(organization)));
    }

    @Test
    void thePartyThatFiledItAndTheOfficeSeeIt() throws Exception {
        assertThat(seen("respondent")).as("where the one who filed it sees it").contains(path, path + "/exhibits/1");
        assertThat(seen("officer")).as("where the office sees it").contains(path, path + "/exhibits/1");
    }

    @Test
    void theOtherPartySeesItNowhere() throws Exception {
        assertThat(seen("requester")).isEmpty();
        assertThat(body(path, "requester")).as("its own case is open to it").contains("示例甲公司");
    }

    /// The addresses where a viewer meets the secret.
    private List<String> seen(String name) throws Exception {
        var met = new ArrayList<String>();
        var today = LocalDate.now(clock);
        for (var address : List.of(
                path,
                path + "?asOf=" + today,
                path + "/exhibits/1",
                path + "/exhibits/2",
                "/cases",
                "/cases?words=" + mark,
                "/cases/export",
                "/cases/export?words=" + mark,
                "/cases/work",
                "/cases/work/export",
                "/search?words=" + mark,
                "/api/search?words=" + mark,
                "/ledger?words=" + mark,
                "/journal",
                feed(name))) {
            if (body(address, name).contains(secret)) {
                met.add(address);
            }
        }
        return met;
    }

    private String feed(String name) throws Exception {
        var made = browser.perform(post("/cases/work/feed")
                        .with(user(accounts.loadUserByUsername(name + mark)))
                        .with(csrf()))
                .andReturn();
        return URI.create(String.valueOf(made.getFlashMap().get("feedAddress"))).getPath();
    }

    private String body(String address, String name) throws Exception {
        var bytes = browser.perform(get(URI.create(address)).with(user(accounts.loadUserByUsername(name + mark))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                ? unpacked(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private String unpacked(byte[] bytes) throws IOException {
        var words = new StringBuilder();
        var file = Files.write(folder.resolve("sheet.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
