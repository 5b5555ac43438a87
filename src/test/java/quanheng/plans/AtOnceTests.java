package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.reading.Target;

/// Two people at the same finding at the same time.
@OfficeTest
class AtOnceTests {
    @Autowired
    private MockMvc pages;

    @Autowired
    private Plans plans;

    @Autowired
    private Corrections corrections;

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

    @RepeatedTest(5)
    void letsOneCorrectionWinAndKeepsWhatTheOtherTyped() throws Exception {
        var target = target();

        var answers = atOnce(List.of(correction(target, "first name"), correction(target, "second name")));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        var late = answers.stream()
                .filter(answer -> answer.getStatus() == 409)
                .findFirst()
                .orElseThrow()
                .getContentAsString(StandardCharsets.UTF_8);
        var won = ((Target) plans.finding(target.id()).finding()).name();
        assertThat(late)
                .contains("value=\"" + (won.startsWith("first") ? "second name" : "first name") + "\"")
                .contains(won + "：")
                .contains("name=\"revision\" value=\"2\"");
        assertThat(corrections.history(target.id())).hasSize(1);
    }

    @RepeatedTest(5)
    void letsAnAcceptanceOrACorrectionWin() throws Exception {
        var target = target();

        var answers = atOnce(List.of(
                correction(target, "typed name"), act(target, "acceptance").param("revision", "1")));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(corrections.history(target.id())).hasSize(1);
    }

    private List<MockHttpServletResponse> atOnce(List<MockHttpServletRequestBuilder> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var answers = new ArrayList<MockHttpServletResponse>();
        try (var people = Executors.newFixedThreadPool(requests.size())) {
            var done = people.invokeAll(requests.stream()
                    .<Callable<MockHttpServletResponse>>map(request -> () -> {
                        start.await();
                        return pages.perform(request).andReturn().getResponse();
                    })
                    .toList());
            for (var each : done) {
                answers.add(each.get());
            }
        }
        return answers;
    }

    private MockHttpServletRequestBuilder correction(ReadFinding target, String name) {
        return act(target, "correction")
                .param("revision", "1")
                .param("words", target.finding().span().in(plans.text(version).source()))
                .param("name", name)
                .param("comparison", "AT_LEAST")
                .param("measure", "STOCK")
                .param("low", "5");
    }

    private MockHttpServletRequestBuilder act(ReadFinding read, String act) {
        UserDetails account = accounts.loadUserByUsername("coordinator");
        return post(at + "/findings/" + read.id() + "/" + act)
                .with(user(account))
                .with(csrf());
    }

    private ReadFinding target() {
        return plans.text(version).findings().stream()
                .filter(read -> read.finding() instanceof Target)
                .findFirst()
                .orElseThrow();
    }
}
