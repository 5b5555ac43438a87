package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.reading.Period;

/// A plan of which neither the issuer nor the period can be read.
@OfficeTest
class HeadingPagesTests {
    private static final String TEXT = "关于加强知识产权工作的意见\n\n一、主要目标\n\n有效发明专利达到500件。\n";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Plans plans;

    @Autowired
    private Accounts accounts;

    private Intake.Read read = new Intake.Read(UUID.randomUUID(), UUID.randomUUID(), 1);
    private String at = "";

    @BeforeEach
    void uploadAPlanWithoutAnIssuer() {
        read = (Intake.Read) plans.upload(UploadedPlan.pasted(TEXT, UUID.randomUUID()), null, "coordinator");
        at = "/plans/%s/versions/%d".formatted(read.plan(), read.number());
    }

    @Test
    void asksForTheIssuerBeforeAnythingComesIntoForce() throws Exception {
        pages.perform(get(at + "/confirmation").with(coordinator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(at + "/heading?next=confirmation")));
        pages.perform(confirmation())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#issuer\"")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(plans.version(read.version()).isDraft()).isTrue();

        pages.perform(heading("1").param("next", "confirmation")).andExpect(redirectedUrl(at + "/confirmation"));
        pages.perform(confirmation()).andExpect(status().is3xxRedirection());

        assertThat(plans.promises(LocalDate.of(2023, 1, 1)))
                .filteredOn(promise -> promise.planId().equals(read.plan()))
                .isNotEmpty()
                .allSatisfy(promise -> {
                    assertThat(promise.owners()).extracting(Owner::name).containsExactly("云澜市人民政府");
                    assertThat(promise.deadline()).isEqualTo(LocalDate.of(2025, 12, 31));
                });
    }

    @Test
    void keepsWhatWasPutRight() throws Exception {
        pages.perform(heading("1")).andExpect(redirectedUrl(at));

        var header = plans.version(read.version()).header();
        assertThat(header.issuer())
                .isNotNull()
                .extracting(found -> found.value())
                .isEqualTo("云澜市人民政府");
        assertThat(header.period())
                .isNotNull()
                .extracting(found -> found.value())
                .isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void listsEverythingThatIsWrongWithTheFacts() throws Exception {
        pages.perform(post(at + "/heading")
                        .with(coordinator())
                        .with(csrf())
                        .param("revision", "1")
                        .param("issued", "yesterday")
                        .param("starts", "2023-01-01")
                        .param("region", "nowhere"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#issued\"")))
                .andExpect(content().string(containsString("href=\"#ends\"")))
                .andExpect(content().string(containsString("href=\"#region\"")))
                .andExpect(content().string(containsString("value=\"nowhere\"")));
    }

    @Test
    void keepsWhatWasTypedForWhoComesTooLate() throws Exception {
        pages.perform(heading("1")).andExpect(status().is3xxRedirection());

        pages.perform(heading("1").param("number", "云政发〔2023〕1号"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"云政发〔2023〕1号\"")));
    }

    private MockHttpServletRequestBuilder heading(String revision) {
        return post(at + "/heading")
                .with(coordinator())
                .with(csrf())
                .param("revision", revision)
                .param("issuer", "云澜市人民政府")
                .param("starts", "2023-01-01")
                .param("ends", "2025-12-31");
    }

    private MockHttpServletRequestBuilder confirmation() {
        return post(at + "/confirmation")
                .with(coordinator())
                .with(csrf())
                .param("revision", String.valueOf(plans.version(read.version()).revision()))
                .param("rest", "accepted");
    }

    private RequestPostProcessor coordinator() {
        UserDetails account = accounts.loadUserByUsername("coordinator");
        return user(account);
    }
}
