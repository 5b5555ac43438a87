package quanheng.deposits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.parties.Organizations;

/// What every page and sheet of deposits shows to the depositor, to another enterprise and to staff.
@OfficeTest
class DepositPagesTests {
    private static final String TITLE = "Brazing recipe 7";
    private static final String NOTE = "kept in safe 3";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    Deposits deposits;

    @Autowired
    Journal journal;

    private String digest = "";
    private Deposit deposit = new Deposit(0, UUID.randomUUID(), "", java.time.Instant.EPOCH, "", null);

    @BeforeEach
    void deposit() {
        digest = HexFormat.of().formatHex(bytes(UUID.randomUUID())) + "0".repeat(32);
        var owner = enterprise("owner", "First Works");
        enterprise("other", "Second Works");
        var organization = owner.organizations().iterator().next();
        deposit = switch (deposits.keep(new Wish(organization, TITLE, digest, NOTE), owner)) {
            case Outcome.Kept(var kept) -> kept;
            case Outcome.AlreadyKept again -> throw new AssertionError(again);
            case Outcome.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private Viewer enterprise(String username, String body) {
        var organization = organizations.resolve(body, "440700").id();
        return accounts.open(
                new NewAccount(username, username, "a-long-password", Set.of(Role.ENTERPRISE), Set.of(organization)));
    }

    @ParameterizedTest(name = "{0} on {1}: digest {2}, title {3}")
    @CsvSource({
        "owner, /deposits, true, true",
        "owner, /deposits/proof?digest=*, true, false",
        "owner, /deposits/#, true, true",
        "owner, /deposits/export, true, true",
        "coordinator, /deposits, true, false",
        "data-clerk, /deposits, true, false",
        "case-officer, /deposits, true, false",
        "leader, /deposits, true, false",
        "auditor, /deposits, true, false",
        "auditor, /deposits/#, true, false",
        "data-clerk, /deposits/#, true, false",
        "data-clerk, /deposits/proof?digest=*, true, false",
        "data-clerk, /deposits/export, true, false",
        "auditor, /deposits/export, true, false",
        "other, /deposits, false, false",
        "other, /deposits/#, false, false",
        "other, /deposits/#/entry, false, false",
        "other, /deposits/export, false, false",
        "administrator, /deposits, false, false",
        "unit-contact, /deposits, false, false",
        "data-clerk, /journal, false, false",
        "auditor, /journal, true, false",
        "auditor, /journal/export, true, false"
    })
    void shows(String username, String path, boolean showsDigest, boolean showsTitle) throws Exception {
        var words = words(open(username, path.replace("*", digest).replace("#", "" + deposit.number())));

        assertThat(words.contains(digest)).isEqualTo(showsDigest);
        assertThat(words.contains(TITLE)).isEqualTo(showsTitle);
        assertThat(words.contains(NOTE) && !showsTitle).isFalse();
    }

    @Test
    void anotherEnterpriseLearnsNotEvenThatADigestIsKnown() throws Exception {
        var unknown = "f".repeat(64);
        var known = content(open("other", "/deposits/proof?digest=" + digest)).replace(digest, unknown);

        assertThat(known)
                .isEqualTo(content(open("other", "/deposits/proof?digest=" + unknown)))
                .contains("None of the deposits")
                .doesNotContain("First Works");
        assertThat(open("other", "/deposits/" + deposit.number()).getStatus())
                .isEqualTo(open("other", "/deposits/999999999").getStatus())
                .isEqualTo(404);
    }

    @Test
    void staffSeeNeitherWhoDepositedNorTheBytesThatNameHim() throws Exception {
        assertThat(words(open("data-clerk", "/deposits/" + deposit.number()))).doesNotContain(">owner<");
        assertThat(open("data-clerk", "/deposits/" + deposit.number() + "/entry")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void theJournalHoldsDigestAndOrganisationOnly() {
        var entry = journal.before(Long.MAX_VALUE, new JournalFilter("", "", "deposit:" + digest), 1)
                .getFirst();

        assertThat(entry.act()).isEqualTo("deposits.deposited");
        assertThat(entry.detail())
                .isEqualTo("{\"organization\":\"%s\",\"sha256\":\"%s\"}".formatted(deposit.organization(), digest));
        assertThat(entry.sequence()).isEqualTo(deposit.number());
        assertThat(entry.hash()).isEqualTo(deposit.entryHash());
    }

    @Test
    void anybodyCanComputeTheHashOfTheEntryAgain() throws Exception {
        var bytes = open("owner", "/deposits/" + deposit.number() + "/entry").getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(hash).isEqualTo(deposit.entryHash());
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(digest);
        assertThat(words(open("owner", "/deposits/proof?digest=" + digest))).contains("the journal is intact", hash);
    }

    @Test
    void theSameContentIsDepositedOnceAndTheFirstTimeCounts() throws Exception {
        var spaced = String.join(" ", digest.toUpperCase(java.util.Locale.ROOT).split("(?<=\\G..)"));

        keep("owner", deposit.organization().toString(), "again", spaced)
                .andExpect(redirectedUrl("/deposits/" + deposit.number() + "?already=true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "zz", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    void aDigestThatIsNoneIsRefusedAtItsFieldAndNothingTypedIsLost(String typed) throws Exception {
        var answer = keep("owner", deposit.organization().toString(), "a title to keep", typed)
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();

        assertThat(words(answer)).contains("href=\"#digest\"", "a title to keep");
    }

    @Test
    void nobodyDepositsForAnotherOrganisation() throws Exception {
        keep("other", deposit.organization().toString(), "stolen", "1".repeat(64))
                .andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions keep(
            String username, String organization, String title, String typed) throws Exception {
        return pages.perform(post("/deposits")
                .param("organization", organization)
                .param("title", title)
                .param("digest", typed)
                .cookie(new Cookie("quanheng-language", "en"))
                .with(csrf())
                .with(user(accounts.loadUserByUsername(username))));
    }

    private MockHttpServletResponse open(String username, String path) throws Exception {
        return pages.perform(get(path)
                        .cookie(new Cookie("quanheng-language", "en"))
                        .with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse();
    }

    /// A page without its frame, where a fresh token stands.
    private static String content(MockHttpServletResponse answer) throws Exception {
        var words = words(answer);
        return words.substring(words.indexOf("<main"), words.indexOf("</main>"));
    }

    /// All words of a page, or of the files within a sheet.
    private static String words(MockHttpServletResponse answer) throws Exception {
        if (!String.valueOf(answer.getContentType()).contains("spreadsheet")) {
            return answer.getContentAsString();
        }
        var words = new StringBuilder();
        var file = Files.createTempFile("deposits", ".xlsx");
        Files.write(file, answer.getContentAsByteArray());
        try (var sheet = new ZipFile(file.toFile())) {
            for (var part : Collections.list(sheet.entries())) {
                words.append(new String(sheet.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return words.toString();
    }
}
