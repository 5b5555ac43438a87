package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A firm deposits the digest of a secret, reckoned in its own browser; whoever has the file can prove it later.
@OfficeTest
class DepositsJourney {
    /// Of the bytes `abc`, as FIPS 180-4 prints it.
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @LocalServerPort
    private int port;

    @Test
    void aFirmDepositsASecretAndProvesIt() {
        var wrong = new ArrayList<String>();
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("enterprise")) {
            visit.open("/deposits/new");
            wrong.addAll(new Looking("deposits").at(visit, "new"));
            visit.page().fill("#title", "釉料配方");
            choose(visit);
            visit.page().click("main form[method=post] .button");
            visit.page().waitForURL(Pattern.compile(".*/deposits/[0-9]+.*"));
            assertThat(visit.page().locator("main").innerText())
                    .contains(DIGEST, "釉料配方")
                    .doesNotContain("此前");
            wrong.addAll(new Looking("deposits").at(visit, "certificate"));
            visit.open("/deposits");
            wrong.addAll(new Looking("deposits").at(visit, "list"));
        }
        for (var look : List.of(new Visit.Look("en", 390), new Visit.Look("zh-CN", 390), new Visit.Look("en", 1280))) {
            try (var visit = new Visit(port, look).as("auditor")) {
                var name = look.language() + look.width();
                visit.open("/deposits");
                wrong.addAll(new Looking("deposits").at(visit, "list-" + name));
                assertThat(visit.page().locator("main").innerText()).doesNotContain("釉料配方");
                visit.open("/deposits/proof");
                choose(visit);
                visit.page().click("main form .button");
                visit.page().waitForURL("**/deposits/proof?*");
                assertThat(visit.page().locator("main").innerText())
                        .contains(DIGEST)
                        .doesNotContain("釉料配方");
                wrong.addAll(new Looking("deposits").at(visit, "proof-" + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The bytes never leave the browser: only the digest it reckons stands in the form.
    private static void choose(Visit visit) {
        visit.page()
                .setInputFiles(
                        "#secret", new FilePayload("secret.txt", "text/plain", "abc".getBytes(StandardCharsets.UTF_8)));
        visit.page().waitForCondition(() -> visit.page().inputValue("#digest").length() == 64);
        assertThat(visit.page().inputValue("#digest")).isEqualTo(DIGEST);
    }
}
