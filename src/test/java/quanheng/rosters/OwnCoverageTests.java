package quanheng.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;

@OfficeTest
class OwnCoverageTests {
    private static final List<String> PATENTS = List.of("INVENTION", "UTILITY_MODEL", "DESIGN");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Definitions definitions;

    @Autowired
    private Indicators indicators;

    @Test
    void theFormOffersRightsTwiceAndAllRosters() throws Exception {
        var page = page("/indicators/new?kind=share&measure=rosters.covered&whole=rosters.members");

        assertThat(page).contains("持有有效的权利", "并且还要：持有有效的权利", "同时在册");
        assertThat(page).contains("name=\"where.holds-2.value\" value=\"TRADEMARK\"");
        assertThat(page).contains("name=\"where.also-on.value\" value=\"certified-firms\"");
        assertThat(page("/indicators/high-tech-firms-with-patents-and-marks/new"))
                .containsPattern("name=\"where.holds-2.value\" value=\"TRADEMARK\" checked");
    }

    @Test
    void aCoverageOfPatentsAndMarksCanBeDefinedWithoutCode() throws Exception {
        var answer = send(coverage("own-coverage"));

        assertThat(answer.getStatus()).isEqualTo(302);
        var ask = Indicators.Ask.of("990100", LocalDate.of(2026, 6, 30));
        var shipped =
                definitions.versions("high-tech-firms-with-patents-and-marks").getFirst();
        var own = definitions.versions("own-coverage").getFirst();
        assertThat(own.formula()).isEqualTo(shipped.formula());
        assertThat(indicators.observe(own, ask).value())
                .isEqualTo(indicators.observe(shipped, ask).value());
    }

    @Test
    void aCoverageWithoutARosterIsRefusedAtItsField() throws Exception {
        var form = coverage("own-uncovered");
        form.set("where.roster", "");

        var answer = send(form);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#where.roster\"", "必须用")
                .doesNotContain("href=\"#where.holds\"");
    }

    private static MultiValueMap<String, String> coverage(String indicator) {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("kind", "share");
        form.set("measure", "rosters.covered");
        form.set("quantity", "records");
        form.set("where.roster", "all");
        form.set("where.roster.value", "high-tech-firms");
        form.set("where.holds", "all");
        form.put("where.holds.value", PATENTS);
        form.set("where.holds-2", "all");
        form.set("where.holds-2.value", "TRADEMARK");
        form.set("whole", "rosters.members");
        form.set("wholeQuantity", "records");
        form.set("whole.roster", "all");
        form.set("whole.roster.value", "high-tech-firms");
        form.set("times", "100");
        form.set("indicator", indicator);
        form.set("nameZh", "高企专利商标双覆盖");
        form.set("nameEn", "High-tech firms with both");
        form.set("meaningZh", "既有专利又有商标的高新技术企业所占的比例。");
        form.set("meaningEn", "Share of high-tech firms with both patents and marks.");
        form.set("unit", "%");
        form.set("better", "MORE");
        form.set("places", "1");
        form.set("window", "EVER");
        form.set("citation", "示例文件第三条");
        form.set("region", "990100");
        return form;
    }

    private MockHttpServletResponse send(MultiValueMap<String, String> form) throws Exception {
        return browser.perform(post("/indicators/new")
                        .params(form)
                        .param("act", "save")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername("data-clerk"))))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername("data-clerk"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
