package quanheng.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.sheets.Sheets;

@OfficeTest
class RosterPagesTests {
    private static final List<String> HEADS = List.of("名称", "统一社会信用代码", "地区", "列入日", "最后一天", "备注");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Test
    void takeAMemberOnAndOffAgain() throws Exception {
        var added = sent(
                post("/rosters/cultivated-firms/members")
                        .param("name", "云澜名录一有限公司")
                        .param("region", "云台县")
                        .param("fromOn", "2025-02-01"),
                "data-clerk");
        assertThat(added.getRedirectedUrl()).isEqualTo("/rosters/cultivated-firms?joined=1");
        var page = page("/rosters/cultivated-firms?words=名录一", "leader");
        var path = page.replaceFirst("(?s).*href=\"(/rosters/cultivated-firms/members/\\d+)\".*", "$1");

        assertThat(page(path, "leader")).contains("云澜名录一有限公司").doesNotContain("method=\"post\" class=\"no-print\"");
        assertThat(sent(post(path + "/ending").param("lastOn", "2024-12-31"), "data-clerk")
                        .getStatus())
                .isEqualTo(422);
        sent(post(path + "/ending").param("lastOn", "2025-05-31"), "data-clerk");
        assertThat(page("/rosters/cultivated-firms?words=名录一&on=2025-05-31", "leader"))
                .contains("在册 1 个");
        assertThat(page("/rosters/cultivated-firms?words=名录一&on=2025-06-01", "leader"))
                .contains("在册 0 个");
        assertThat(page("/rosters/cultivated-firms?words=名录一&ever=true", "auditor"))
                .contains("2025-05-31");
        assertThat(sent(post(path + "/withdrawal"), "data-clerk").getContentAsString())
                .contains("请写明撤销的理由");
        assertThat(sent(post(path + "/withdrawal").param("reason", "录错"), "leader")
                        .getStatus())
                .isEqualTo(403);
        sent(post(path + "/withdrawal").param("reason", "录错"), "data-clerk");
        assertThat(page(path, "auditor")).contains("已撤销").contains("录错");
    }

    @Test
    void coverageAsksForOtherRostersToo() throws Exception {
        for (var roster : List.of("demonstration-firms", "certified-firms")) {
            sent(
                    post("/rosters/" + roster + "/members")
                            .param("name", "云澜两册有限公司")
                            .param("region", "云台县")
                            .param("fromOn", "2025-02-01"),
                    "data-clerk");
        }
        sent(
                post("/rosters/demonstration-firms/members")
                        .param("name", "云澜一册有限公司")
                        .param("region", "云台县")
                        .param("fromOn", "2025-02-01"),
                "data-clerk");

        var page =
                page("/rosters/demonstration-firms/coverage?asked=true&on=2025-03-01&others=certified-firms", "leader");

        assertThat(page).contains("并且同时在这些名录里", "在“贯标企业”");
        assertThat(row(page, "云澜两册有限公司")).contains("符合").doesNotContain("不符合");
        assertThat(row(page, "云澜一册有限公司")).contains("不符合");
        assertThat(page("/rosters/demonstration-firms/coverage", "leader"))
                .containsPattern("value=\"INVENTION\"\\s+checked|checked=\"checked\"");
    }

    private static String row(String page, String name) {
        var start = page.indexOf(name);
        return page.substring(start, page.indexOf("</tr>", start));
    }

    @Test
    void takeASheetWhollyOrNotAtAll() throws Exception {
        var wrong = sent(
                multipart("/rosters/pilot-firms/file")
                        .file(sheet(
                                List.of("云澜名录二有限公司", "", "云台县", LocalDate.of(2025, 3, 1), "", ""),
                                List.of("", "91440703MA0000001X", "某县", "去年", "2025-01-01", ""),
                                List.of("云澜名录二有限公司", "", "云台县", LocalDate.of(2025, 3, 1), "", ""))),
                "data-clerk");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("第 3 行，名称（）：没有名称")
                .contains("第 3 行，统一社会信用代码（91440703MA0000001X）：信用代码不对")
                .contains("第 3 行，地区（某县）：没有这个地区")
                .contains("第 3 行，列入日（去年）：没有日期")
                .contains("第 4 行，名称（云澜名录二有限公司）：表里前面已有");
        assertThat(page("/rosters/pilot-firms?words=名录二&ever=true", "leader")).contains("历来 0 个");

        var good = sheet(List.of("云澜名录二有限公司", "", "云台县", LocalDate.of(2025, 3, 1), "2025-12-31", "示例"));
        assertThat(sent(multipart("/rosters/pilot-firms/file").file(good), "data-clerk")
                        .getRedirectedUrl())
                .endsWith("joined=1");
        assertThat(sent(multipart("/rosters/pilot-firms/file").file(good), "data-clerk")
                        .getContentAsString())
                .contains("已经在册");

        var sheet = browser.perform(get("/rosters/pilot-firms/export?words=名录二&on=2025-06-01")
                        .with(as("leader")))
                .andReturn()
                .getResponse();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("云澜名录二有限公司");
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("名称");
        }
    }

    @Test
    void nameThoseThatLackSomething() throws Exception {
        sent(
                post("/rosters/demonstration-firms/members")
                        .param("name", "云澜名录三有限公司")
                        .param("fromOn", "2025-03-01"),
                "coordinator");

        var shown =
                page("/rosters/demonstration-firms/coverage?on=2026-01-01&holds=INVENTION&also=TRADEMARK", "leader");

        assertThat(shown).contains("云澜名录三有限公司").contains("不符合");
        assertThat(browser.perform(get("/rosters/demonstration-firms/coverage/export?on=2026-01-01")
                                .with(as("auditor")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void addARosterOfTheOffice() throws Exception {
        assertThat(page("/rosters", "unit-contact")).contains("高新技术企业");
        assertThat(sent(post("/rosters").param("id", "Nein"), "coordinator").getStatus())
                .isEqualTo(422);
        var form = post("/rosters")
                .param("id", "export-firms")
                .param("nameZh", "重点出口企业")
                .param("citation", "商务部门名单");
        assertThat(sent(form, "coordinator").getRedirectedUrl()).isEqualTo("/rosters/export-firms");
        assertThat(page("/rosters/export-firms", "leader")).contains("重点出口企业").contains("在册 0 个");
        assertThat(page("/rosters/export-firms/addition", "data-clerk")).contains("添加到“重点出口企业”");
        assertThat(page("/rosters/new", "data-clerk")).contains("新增名录");
    }

    private static MockMultipartFile sheet(List<?>... rows) {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "名录", HEADS, Stream.of(rows));
        return new MockMultipartFile("file", "名录.xlsx", null, out.toByteArray());
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }

    private String page(String path, String username) throws Exception {
        var shown = browser.perform(get(path).with(as(username))).andReturn().getResponse();
        assertThat(shown.getStatus()).as(path).isEqualTo(200);
        return shown.getContentAsString();
    }

    private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> form, String by) throws Exception {
        return browser.perform(form.with(as(by)).with(csrf())).andReturn().getResponse();
    }
}
