package quanheng.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.formats.FilledSheet;
import quanheng.policies.ChangeSheets;
import quanheng.sheets.Sheets;

@OfficeTest
class PolicyPagesTests {
    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ChangeSheets sheets;

    @Test
    void showWhatIsInForceOnADay() throws Exception {
        var early = page("/policies?on=2013-09-01&state=in-force", "enterprise");
        var late = page("/policies?on=2026-09-01&state=in-force", "enterprise");

        assertThat(early).contains("云府办〔2013〕18号").doesNotContain("云府办〔2024〕3号");
        assertThat(late).contains("云府办〔2024〕3号").doesNotContain("云府办〔2013〕18号", "/policies/new");
        assertThat(page("/policies/yunlan-ip-fund-2024/comparison", "enterprise"))
                .contains("专项资金不资助知识产权的申请、授权和年费", "每件资助3000元", "修改", "新增", "未改");
        assertThat(page("/policies/parameters/pledge-interest-rate?on=2013-09-01", "enterprise"))
                .contains("30%，依据《云澜市知识产权专项资金管理办法（示例）》第四条");
        assertThat(page("/policies/parameters/invention-grant-subsidy?on=2024-09-01", "enterprise"))
                .contains("这一天没有有效的文件规定这个数额");
        assertThat(browser.perform(get("/policies/nothing").with(as("leader")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void takeAFigureWithTwoPeople() throws Exception {
        var form = post("/policies/parameters")
                .param("parameter", "page-standards-aid")
                .param("nameZh", "参与标准制定资助")
                .param("unit", "YUAN")
                .param("purpose", "STANDARDS")
                .param("value", "20000")
                .param("instrument", "yunlan-ip-fund-2024")
                .param("article", "第二条")
                .param("from", "2024-02-01");
        assertThat(sent(form, "data-clerk").getRedirectedUrl()).isEqualTo("/policies/changes?proposed=1");
        var waiting = page("/policies/changes", "leader");
        var path = waiting.replaceFirst("(?s).*?参与标准制定资助.*?action=\"(/policies/changes/\\d+/approval)\".*", "$1");

        assertThat(page("/policies/changes", "data-clerk")).contains("参与标准制定资助").doesNotContain("/approval\"");
        assertThat(sent(post(path), "data-clerk").getStatus()).isEqualTo(403);
        assertThat(sent(post(path.replace("approval", "refusal")), "leader").getStatus())
                .isEqualTo(422);
        assertThat(sent(post(path), "leader").getStatus()).isEqualTo(302);
        assertThat(sent(post(path), "leader").getStatus()).isEqualTo(409);
        assertThat(page("/policies/parameters?on=2024-02-01", "enterprise")).contains("参与标准制定资助", "20,000");
    }

    @Test
    void tellEveryFaultOfAFormAtItsField() throws Exception {
        var answer = sent(
                post("/policies")
                        .param("id", "Bad Id")
                        .param("title", "")
                        .param("issuer", "示例")
                        .param("effectiveOn", "2026-01-01")
                        .param("lastOn", "2025-01-01")
                        .param("text", "没有条号"),
                "coordinator");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#id\"", "href=\"#title\"", "href=\"#lastOn\"", "href=\"#text\"", "Bad Id");
    }

    @Test
    void takeASheetWhollyOrNotAtAll() throws Exception {
        var day = LocalDate.of(2026, 1, 1);
        var fund = "yunlan-ip-fund-2024";
        var good = List.<Object>of("page-sheet", "导航资助", "", "元", "导航分析", 5000, fund, "第二条", day, "");
        var bad = List.<Object>of("page-sheet-2", "导航", "", "斤", "导航分析", "多", fund, "第九十条", "哪天", "");

        var wrong = sent(multipart("/policies/parameters/file").file(sheet(List.of(good, bad))), "data-clerk");

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("第 3 行 计量单位", "第 3 行 数值", "第 3 行 起始日");
        assertThat(page("/policies/changes", "leader")).doesNotContain("导航资助");
        assertThat(sent(multipart("/policies/parameters/file").file(sheet(List.of(good))), "data-clerk")
                        .getRedirectedUrl())
                .endsWith("proposed=1");
    }

    @Test
    void readTheirOwnSheetsAgain() throws Exception {
        for (var path : List.of("/policies/parameters", "/powers")) {
            var bytes = browser.perform(get(path + "/export").with(as("data-clerk")))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(FilledSheet.read(bytes).orElseThrow().lines()).hasSizeGreaterThan(5);
            var again = sent(
                    multipart(path + "/file")
                            .file(new MockMultipartFile("file", "sheet.xlsx", "application/octet-stream", bytes)),
                    "data-clerk");

            assertThat(again.getStatus()).as(path).isEqualTo(422);
            assertThat(again.getContentAsString())
                    .as("every row is understood, and there already")
                    .contains("已经有了")
                    .doesNotContain("没有这个选项", "请写日期", "没有这件文件", "没有这条法律规则");
        }
    }

    @Test
    void listPowersWithTheReasonWhyOneCannotBeUsed() throws Exception {
        var list = page("/powers?on=2024-02-01", "auditor");

        assertThat(list).contains("专利侵权纠纷行政裁决", "ADJ-18", "不能用").contains("（fund-payment-2013）的依据");
        assertThat(page("/powers?on=2024-02-01&live=true", "auditor")).doesNotContain("fund-payment-2013");
    }

    private MockMultipartFile sheet(List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        var heads = ChangeSheets.PARAMETERS.stream()
                .map(column -> sheets.head(column, java.util.Locale.SIMPLIFIED_CHINESE))
                .toList();
        Sheets.write(out, "sheet", heads, rows.stream());
        return new MockMultipartFile("file", "sheet.xlsx", "application/octet-stream", out.toByteArray());
    }

    private String page(String path, String username) throws Exception {
        var response = browser.perform(get(path).with(as(username))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> request, String username)
            throws Exception {
        return browser.perform(request.with(as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
