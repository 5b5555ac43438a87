package quanheng.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.statistics.Outcome;
import quanheng.statistics.Paper;
import quanheng.statistics.Reports;
import quanheng.statistics.Typed;

@OfficeTest
class CataloguePagesTests {
    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reports reports;

    @Test
    void theIndicatorShowsItsFigureByEachEditionAndTheCodesThatMoved() throws Exception {
        var page = page("/indicators/patent-intensive-share-of-gdp?region=990100&asOf=2026-06-30");

        assertThat(page).contains("按产业目录版本", "示例2019版", "示例2025版", ">12.10<", ">+0.7<");
        assertThat(row(page, "3963")).contains("改类", "01 信息通信技术制造业", "03 新装备制造业");
        assertThat(row(page, "2651")).contains("移出");
        assertThat(row(page, "6550")).contains("新增");
        assertThat(page).contains("示例2019：示例，内容虚构").doesNotContain("<code>3911</code>");
        assertThat(page("/indicators/patent-intensive-share-of-gdp?region=990100&asOf=2025-06-30"))
                .as("the figure of 2025 was not there yet")
                .doesNotContain("示例2025版");
    }

    @Test
    void anEditionNobodyLoadedIsToBeVerified() throws Exception {
        for (var catalogue : List.of("甲版", "乙版")) {
            var typed = new Typed(
                    0, "copyright-contribution", "440783", "2025-01-01", "2025-12-31", "7.5", "", catalogue, "");
            switch (reports.keep(
                    List.of(typed), new Paper("p.csv", "x".getBytes(StandardCharsets.UTF_8)), "unit-contact")) {
                case Outcome.Kept(var ids) -> reports.approveAll(ids, "coordinator");
                case Outcome.Wrong wrong -> throw new AssertionError(wrong);
            }
        }

        var page = page("/indicators/copyright-contribution?region=440783&asOf=2026-06-30");

        assertThat(page).contains("没有载入名为“乙版”的目录版本", "待核实", "版权产业目录");
    }

    @Test
    void anIndicatorWithoutACatalogueSaysNothingOfIt() throws Exception {
        Stream.of("patents-in-force", "pct-applications", "high-value-patents-per-10000")
                .map(each -> "/indicators/" + each + "?region=990100")
                .forEach(path -> assertThat(found(path)).doesNotContain("id=\"catalogues\""));
    }

    private String found(String path) {
        try {
            return page(path);
        } catch (Exception wrong) {
            throw new AssertionError(path, wrong);
        }
    }

    private static String row(String page, String code) {
        var start = page.indexOf("<code>" + code + "</code>");
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername("leader"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
