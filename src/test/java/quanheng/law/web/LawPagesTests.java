package quanheng.law.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;

/// The pages of the law, as a data clerk.
@OfficeTest
class LawPagesTests {
    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    private UserDetails clerk;

    @BeforeEach
    void comeAsAClerk() {
        clerk = accounts.loadUserByUsername("data-clerk");
    }

    @Test
    void findRulesByWordsInstrumentMarkAndDay() throws Exception {
        assertThat(text("/law?words=口头审理&on=2026-01-01"))
                .contains("ADJ-10", "第26条")
                .doesNotContain("CMP-02");
        assertThat(text("/law?instrument=PEM15&on=2024-01-01"))
                .contains("ADJ-06")
                .doesNotContain("PEN-01");
        assertThat(text("/law?instrument=PEM15&on=2026-01-01")).contains("没有符合条件的规则");
        assertThat(text("/law?evidence=UNVERIFIED&group=CMP&on=2026-11-20")).contains("CMP-02", "待核实");
        assertThat(text("/law?group=ADJ&on=")).contains("2011-02-01", "2025-02-01");
        assertThat(pages.perform(get("/law/sheet?group=ADJ").with(user(clerk)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void showARuleAndTryItWithADate() throws Exception {
        assertThat(text("/law/ADJ-11")).contains("EXTENSION_SUPERIOR", "2015-07-01", "使用之处");
        assertThat(text("/law/PEN-07?from=2024-09-27")).contains("2024-10-10", "CLK-09");
        assertThat(text("/law/ADJ-11?from=2025-03-03&stopped=2025-04-01")).contains("暂无最后一日");
        assertThat(text("/law/ADJ-11?from=2025-03-03&stopped=2025-04-01&resumed=2025-07-01"))
                .contains("2025-09-02");
        assertThat(text("/law/ADJ-11?from=2025-03-03&extension=EXTENSION_HEAD&granted=2025-05-20"))
                .contains("2025-07-03");
        assertThat(text("/law/ADJ-11?from=2025-02-05&anchor=2025-01-31")).contains("2025-05-06", "专利行政执法办法");
        assertThat(text("/law/CRM-02?scope=SEND&from=2026-11-20&time=16:30")).contains("2026-11-21 16:30");
        assertThat(text("/law/ADJ-07?from=2027-01-04")).contains("暂定");
    }

    @Test
    void sayWhatIsWrongWithATrial() throws Exception {
        assertThat(text("/law/ADJ-11?from=1999-03-03")).contains("这一天没有有效的版本");
        assertThat(text("/law/ADJ-10?from=2025-03-14&stopped=2025-03-10")).contains("不能中止或者延长");
        assertThat(text("/law/ADJ-11?from=2025-03-03&resumed=2025-03-10")).contains("恢复日不能早于停止日");
        assertThat(pages.perform(get("/law/ADJ-99").with(user(clerk)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void keepTheCalendar() throws Exception {
        var notice = "year,date,state,name,source\n2035,2035-01-01,off,元旦,一份虚构的通知\n";
        var wrong = "year,date,state,name,source\n2035,2035-01-01,free,元旦,一份虚构的通知\n";

        assertThat(text("/law/calendar?year=2026")).contains("10-10", "调休上班");
        assertThat(text("/law/calendar?year=2035")).contains("尚未公布");
        assertThat(status(load(wrong))).isEqualTo(422);
        assertThat(status(load(notice))).isEqualTo(302);
        assertThat(text("/law/calendar?year=2035")).doesNotContain("尚未公布");
        assertThat(status(post("/law/calendar/closed-days").param("day", "2035-03-01")))
                .isEqualTo(422);
        assertThat(status(post("/law/calendar/closed-days")
                        .param("day", "2035-03-01")
                        .param("reason", "机房停电")))
                .isEqualTo(302);
        assertThat(text("/law/calendar")).contains("2035-03-01", "机房停电");
        assertThat(status(post("/law/calendar/reopened-days").param("day", "2035-03-01")))
                .isEqualTo(302);
        assertThat(text("/law/calendar")).doesNotContain("2035-03-01");
    }

    private static AbstractMockHttpServletRequestBuilder<?> load(String notice) {
        return multipart("/law/calendar")
                .file(new MockMultipartFile("file", "notice.csv", "text/csv", notice.getBytes(StandardCharsets.UTF_8)));
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(user(clerk)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(String path) throws Exception {
        return pages.perform(get(path).with(user(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
