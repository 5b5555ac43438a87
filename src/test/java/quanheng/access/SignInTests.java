package quanheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import quanheng.OfficeTest;

@OfficeTest
class SignInTests {
    private static final String PASSWORD = "a-long-password";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRightPasswordOpensTheOfficeAndIsEnteredInTheJournal() throws Exception {
        open("lin-yue", Role.LEADER);

        signIn("lin-yue", PASSWORD, "10.0.0.1").andExpect(redirectedUrl("/"));

        assertThat(acts("account:lin-yue")).isEqualTo(2);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() throws Exception {
        open("guessed", Role.LEADER);
        for (var attempt = 0; attempt < 5; attempt++) {
            signIn("guessed", "wrong", "10.0.0.2").andExpect(redirectedUrl("/sign-in?wrong"));
        }

        signIn("guessed", PASSWORD, "10.0.0.3").andExpect(redirectedUrl("/sign-in?wait"));
    }

    @Test
    void anAddressThatGuessesManyNamesHasToWaitToo() throws Exception {
        open("innocent", Role.LEADER);
        for (var attempt = 0; attempt < 20; attempt++) {
            signIn("nobody-" + attempt, "wrong", "10.0.0.4");
        }

        signIn("innocent", PASSWORD, "10.0.0.4").andExpect(redirectedUrl("/sign-in?wait"));
        signIn("innocent", PASSWORD, "10.0.0.5").andExpect(redirectedUrl("/"));
    }

    @Test
    void aSessionOutlivesTheProcessAndEndsWithTheAccount() throws Exception {
        open("leaving", Role.LEADER);
        var answer = signIn("leaving", PASSWORD, "10.0.0.6").andReturn().getResponse();
        var session = Objects.requireNonNull(answer.getCookie("SESSION"));
        pages.perform(get("/ledger").cookie(session)).andExpect(status().isOk());

        accounts.close("leaving", "administrator");

        pages.perform(get("/ledger").cookie(new Cookie("SESSION", session.getValue())))
                .andExpect(redirectedUrl("/sign-in"));
        signIn("leaving", PASSWORD, "10.0.0.6").andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void passwordsAreKeptAsArgon2AndNeverInASession() throws Exception {
        open("hashed", Role.LEADER);
        signIn("hashed", PASSWORD, "10.0.0.7");

        var hash = jdbc.sql("select password_hash from access.account where username = 'hashed'")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
        var leaks = jdbc.sql("""
                select count(*) from access.session_attributes
                where position(convert_to('$argon2id$', 'UTF8') in attribute_bytes) > 0
                """).query(Long.class).single();
        assertThat(leaks).isZero();
    }

    @Test
    void aPageAllowsNothingFromElsewhereAndNothingInline() throws Exception {
        pages.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void theAdministratorOpensAnAccountAndIsToldEverythingThatIsWrongAtOnce() throws Exception {
        var administrator = user(accounts.loadUserByUsername("administrator"));

        pages.perform(post("/accounts").with(administrator).with(csrf()).param("username", "Big Name"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("#username", "#name", "#password", "#roles", "Big Name"));
        pages.perform(post("/accounts")
                        .with(administrator)
                        .with(csrf())
                        .param("username", "bai-lu")
                        .param("name", "Bai Lu")
                        .param("password", PASSWORD)
                        .param("roles", "AUDITOR"))
                .andExpect(redirectedUrl("/accounts"));

        assertThat(accounts.find("bai-lu"))
                .hasValueSatisfying(viewer -> assertThat(viewer.roles()).containsExactly(Role.AUDITOR));
    }

    @Test
    void aPersonChangesHisPasswordOnlyWithThePresentOne() throws Exception {
        open("changing", Role.LEADER);
        var person = user(accounts.loadUserByUsername("changing"));

        pages.perform(changed("wrong", "another-password", "another-password").with(person))
                .andExpect(status().isUnprocessableContent());
        pages.perform(changed(PASSWORD, "another-password", "another-passwort").with(person))
                .andExpect(status().isUnprocessableContent());
        pages.perform(changed(PASSWORD, "another-password", "another-password").with(person))
                .andExpect(redirectedUrl("/sign-in?changed"));

        signIn("changing", "another-password", "10.0.0.8").andExpect(redirectedUrl("/"));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder changed(
            String present, String wanted, String repeated) {
        return post("/password")
                .with(csrf())
                .param("present", present)
                .param("wanted", wanted)
                .param("repeated", repeated);
    }

    private void open(String username, Role role) {
        accounts.open(new NewAccount(username, username, PASSWORD, Set.of(role), Set.of()));
    }

    private ResultActions signIn(String username, String password, String address) throws Exception {
        return pages.perform(post("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", username)
                .param("password", password));
    }

    private long acts(String subject) {
        return jdbc.sql("select count(*) from journal.entry where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
