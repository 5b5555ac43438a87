package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.reading.Target;

@OfficeTest
class PlanPagesTests {
    private static final Cookie ENGLISH = new Cookie("quanheng-language", "en");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Plans plans;

    @Autowired
    private Accounts accounts;

    private String at = "";
    private UUID version = UUID.randomUUID();

    @BeforeEach
    void uploadAPlan() {
        var read = (Intake.Read) plans.upload(Papers.yunlan(), null, "coordinator");
        version = read.version();
        at = "/plans/%s/versions/%d".formatted(read.plan(), read.number());
    }

    @Test
    void showsTheTextWithEveryCharacterOnce() throws Exception {
        var page = pages.perform(get(at).with(coordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        var source = page.substring(page.indexOf("id=\"source\""), page.indexOf("id=\"findings\""));
        var shown = source.replaceAll("(?s)^[^>]*>|<section[^>]*$|<[^>]*>", "").replaceAll("\\s+", "");
        assertThat(HtmlUtils.htmlUnescape(shown))
                .startsWith(plans.text(version).source().replaceAll("\\s+", "").substring(0, 1000));
        assertThat(page).contains("data-act=\"accept\"").doesNotContain("??plans");
    }

    @Test
    void givesTheListAsAnExcelFile() throws Exception {
        var file = pages.perform(get("/plans/sheet").with(coordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(plans.list().stream()
                            .mapToInt(plan -> plan.versions().size())
                            .sum());
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(plans.list().getFirst().title());
        }
    }

    @Test
    void speaksEnglishAsWell() throws Exception {
        for (var page : new String[] {"/plans", at, at + "/confirmation", at + "/additions"}) {
            pages.perform(get(page).with(coordinator()).cookie(ENGLISH))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Plans")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void acceptsByAPlainForm() throws Exception {
        var target = target();

        pages.perform(act(target, "acceptance").param("revision", "1"))
                .andExpect(redirectedUrl(at + "#finding-" + target.id()));

        assertThat(plans.finding(target.id()).state()).isEqualTo(FindingState.ACCEPTED);
    }

    @Test
    void answersAnActOfTheBrowserWithTheLineAlone() throws Exception {
        var target = target();

        pages.perform(act(target, "rejection").param("revision", "1").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-settled=\"rejected\"")))
                .andExpect(content().string(containsString("id=\"said\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void tellsWhoComesTooLate() throws Exception {
        pages.perform(act(target(), "acceptance").param("revision", "9")).andExpect(status().isConflict());
    }

    @Test
    void listsEverythingThatIsWrongInAForm() throws Exception {
        var before = plans.finding(target().id());

        pages.perform(act(target(), "correction")
                        .param("revision", "1")
                        .param("words", "not in the text")
                        .param("name", "")
                        .param("comparison", "AT_LEAST")
                        .param("measure", "STOCK")
                        .param("low", "many")
                        .param("deadline", "tomorrow"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#words\"")))
                .andExpect(content().string(containsString("href=\"#name\"")))
                .andExpect(content().string(containsString("href=\"#low\"")))
                .andExpect(content().string(containsString("href=\"#deadline\"")))
                .andExpect(content().string(containsString("not in the text")));
        assertThat(plans.finding(target().id())).isEqualTo(before);
    }

    @Test
    void correctsOwnersAndNumbers() throws Exception {
        var target = target();

        pages.perform(act(target, "correction")
                        .param("revision", "1")
                        .param(
                                "words",
                                target.finding().span().in(plans.text(version).source()))
                        .param("name", "n")
                        .param("comparison", "AT_MOST")
                        .param("measure", "RATIO")
                        .param("low", "12.5")
                        .param("unit", "%")
                        .param("leads", "First\r\nSecond")
                        .param("deadline", "2024-06-30"))
                .andExpect(status().is3xxRedirection());

        var corrected = plans.finding(target.id());
        assertThat(corrected.amendment().owners())
                .extracting(Amendment.Assigned::name)
                .containsExactly("First", "Second");
        assertThat(corrected.finding().span()).isEqualTo(target.finding().span());
    }

    @Test
    void showsDraftsToNobodyOutsideTheOffice() throws Exception {
        pages.perform(get(at).with(signedIn("enterprise"))).andExpect(status().isNotFound());

        plans.confirm(version, 1, true, "coordinator");

        pages.perform(get(at).with(signedIn("enterprise")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("data-act=\"accept\""))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            '',    plan.txt, an empty file
            '%PDF-', plan.pdf, a broken PDF
            '',    '',       nothing at all
            """)
    void saysWhyAFileIsRefused(String bytes, String name, String because) throws Exception {
        var before = plans.list().size();
        var file = new MockMultipartFile("file", name, null, bytes.getBytes(StandardCharsets.UTF_8));

        pages.perform(multipart("/plans").file(file).with(coordinator()).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("class=\"errors\"")));
        assertThat(plans.list()).as(because).hasSize(before);
    }

    @Test
    void confirmsOnlyWhatIsSettledOrTakenAsRead() throws Exception {
        pages.perform(post(at + "/confirmation")
                        .with(coordinator())
                        .with(csrf())
                        .param("revision", "1"))
                .andExpect(status().isUnprocessableContent());

        pages.perform(post(at + "/confirmation")
                        .with(coordinator())
                        .with(csrf())
                        .param("revision", "1")
                        .param("rest", "accepted"))
                .andExpect(status().is3xxRedirection());
        pages.perform(get(at.substring(0, at.indexOf("/versions"))).with(coordinator()))
                .andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder act(ReadFinding read, String act) {
        return post(at + "/findings/" + read.id() + "/" + act)
                .with(coordinator())
                .with(csrf());
    }

    private ReadFinding target() {
        return plans.text(version).findings().stream()
                .filter(read -> read.finding() instanceof Target)
                .findFirst()
                .orElseThrow();
    }

    private RequestPostProcessor coordinator() {
        return signedIn("coordinator");
    }

    private RequestPostProcessor signedIn(String username) {
        UserDetails account = accounts.loadUserByUsername(username);
        return user(account);
    }
}
