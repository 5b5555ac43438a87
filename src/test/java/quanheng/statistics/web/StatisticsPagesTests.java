package quanheng.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
class StatisticsPagesTests {
    private static final String FORM = "/statistics/series/own-brand-export-share/report";
    private static final List<String> HEADS = List.of("项目", "地区", "起始日", "截止日", "数值", "对象", "目录版本", "备注");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Test
    void takeAFigureFromTheContactToTheCoordinator() throws Exception {
        assertThat(page(FORM, "unit-contact")).contains("自主品牌产品出口").contains("数值（%）");
        var path = reported("21.5", "unit-contact");

        assertThat(page(path, "unit-contact")).contains("待审核").contains("21.5").doesNotContain("审核通过</button>");
        assertThat(page(path, "leader")).doesNotContain("method=\"post\" action=\"/statistics");
        assertThat(sent(post(path + "/approval"), "unit-contact").getStatus()).isEqualTo(403);
        assertThat(sent(post(path + "/approval"), "coordinator").getRedirectedUrl())
                .isEqualTo(path);
        assertThat(page(path, "leader")).contains("已通过");

        var corrected = reported("19.8", "unit-contact");
        sent(post(corrected + "/approval"), "data-clerk");
        assertThat(page(path, "auditor")).contains("已被更新").contains("同一时期的历次报送").contains("19.8");
        assertThat(sent(post(path + "/approval"), "coordinator").getStatus()).isEqualTo(409);
    }

    @Test
    void askSomebodyElseToApprove() throws Exception {
        var path = reported("33.3", "coordinator");

        var refused = sent(post(path + "/approval"), "coordinator");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("自己报送的数由他人审核");
        assertThat(sent(post(path + "/approval"), "data-clerk").getStatus()).isEqualTo(302);
    }

    @Test
    void sendBackAndWithdrawOnlyWithAReason() throws Exception {
        var path = reported("44.1", "unit-contact");

        assertThat(sent(post(path + "/return").param("reason", " "), "coordinator")
                        .getStatus())
                .isEqualTo(422);
        sent(post(path + "/return").param("reason", "附件是去年的"), "coordinator");
        assertThat(page(path, "unit-contact")).contains("已退回").contains("附件是去年的");

        var other = reported("44.2", "unit-contact");
        assertThat(sent(post(other + "/withdrawal").param("reason", ""), "unit-contact")
                        .getStatus())
                .isEqualTo(422);
        sent(post(other + "/withdrawal").param("reason", "填错地区"), "unit-contact");
        assertThat(page(other, "leader")).contains("已撤回").contains("填错地区");
    }

    @Test
    void showAContactOnlyHisOwn() throws Exception {
        var path = reported("51.7", "data-clerk");

        assertThat(browser.perform(get(path).with(as("unit-contact")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/statistics?series=own-brand-export-share", "unit-contact"))
                .doesNotContain(">51.7<");
        assertThat(page("/statistics?series=own-brand-export-share", "leader")).contains(">51.7<");
    }

    @Test
    void keepWhatWasTypedWhereSomethingIsWrong() throws Exception {
        var answer = sent(
                multipart(FORM)
                        .file(new MockMultipartFile("file", new byte[0]))
                        .param("region", "没有的县")
                        .param("firstOn", "2025-01-01")
                        .param("lastOn", "2025-12-31")
                        .param("value", "二成"),
                "unit-contact");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("没有这个地区")
                .contains("请只写数字")
                .contains("请选择佐证材料")
                .contains("没有的县")
                .contains("二成");
    }

    @Test
    void listAllThatIsWrongInASheetAtOnce() throws Exception {
        var refused = sent(
                multipart("/statistics/file")
                        .file(sheet(
                                List.of("企业培训", "云澜市", "2025-01-01", "2025-12-31", "3", "", "", ""),
                                List.of("专项执法行动", "云台县", LocalDate.of(2025, 5, 6), "", 1, "甲行动", "", ""),
                                List.of("专项执法行动", "云台县", LocalDate.of(2025, 5, 6), "", 1, "甲行动", "", ""),
                                List.of("培训（按场）", "某县", "去年", "", "很多", "", "", ""))),
                "data-clerk");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("共 6 处不对，一行也没有保存")
                .contains("第 2 行，项目（企业培训）：没有这个项目")
                .contains("第 4 行，数值（1）：表里前面已有完全相同的一行")
                .contains("第 5 行，地区（某县）：没有这个地区")
                .contains("第 5 行，起始日（去年）：没有日期")
                .contains("第 5 行，数值（很多）：没有数值")
                .contains("第 5 行，对象（）：没有对象");
        assertThat(page("/statistics?words=甲行动", "leader")).contains("共 0 条");
    }

    @Test
    void takeAWholeSheetAndApproveItAtOnce() throws Exception {
        var kept = sent(
                multipart("/statistics/file")
                        .file(sheet(
                                List.of("专项执法行动", "云台县", LocalDate.of(2025, 5, 6), "", 1, "乙行动", "", ""),
                                List.of("training", "990104", "2025/6/7", "", "120", "乙培训", "", "示例"))),
                "data-clerk");
        assertThat(kept.getRedirectedUrl()).isEqualTo("/statistics?reported=2");

        var list = page("/statistics?words=乙&state=PENDING", "coordinator");
        var ids = java.util.regex.Pattern.compile("name=\"ids\" value=\"(\\d+)\"")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
        assertThat(ids).hasSize(2);
        assertThat(sent(post("/statistics/approvals").param("ids", ids), "coordinator")
                        .getRedirectedUrl())
                .endsWith("approved=2");

        var sheet = browser.perform(get("/statistics/export?words=乙").with(as("leader")))
                .andReturn()
                .getResponse();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(9).getStringCellValue())
                    .isEqualTo("已通过");
        }
    }

    @Test
    void refuseAFileThatIsNoSheet() throws Exception {
        var file = new MockMultipartFile("file", "x.xlsx", null, "甲,乙".getBytes(StandardCharsets.UTF_8));

        assertThat(sent(multipart("/statistics/file").file(file), "data-clerk").getContentAsString())
                .contains("存成 .xlsx");
    }

    @Test
    void handOutAnEmptySheetThatIsUnderstood() throws Exception {
        var empty = browser.perform(get("/statistics/file/sheet").with(as("unit-contact")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var answer = sent(
                multipart("/statistics/file").file(new MockMultipartFile("file", "a.xlsx", null, empty)),
                "unit-contact");
        assertThat(answer.getContentAsString()).contains("表里没有数据");
    }

    @Test
    void addASeriesOfTheOffice() throws Exception {
        var form = post("/statistics/series")
                .param("id", "ip-insurance")
                .param("nameZh", "知识产权保险保额")
                .param("unit", "万元")
                .param("meaningZh", "期内承保的知识产权保险保额。")
                .param("reporter", "金融管理部门")
                .param("nature", "FLOW")
                .param("cadence", "YEAR");

        assertThat(sent(form, "coordinator").getRedirectedUrl()).isEqualTo("/statistics/series");
        assertThat(page("/statistics/series", "leader")).contains("知识产权保险保额");
        assertThat(sent(form, "coordinator").getStatus()).isEqualTo(422);
        assertThat(sent(post("/statistics/series"), "coordinator").getContentAsString())
                .contains("请写单位")
                .contains("请写中文名称");
        assertThat(page("/statistics/series/new", "data-clerk")).contains("新增");
    }

    private String reported(String value, String by) throws Exception {
        var answer = sent(
                multipart(FORM)
                        .file(new MockMultipartFile("file", "公报.txt", null, "示例".getBytes(StandardCharsets.UTF_8)))
                        .param("region", "云澜市")
                        .param("firstOn", "2023-01-01")
                        .param("lastOn", "2023-12-31")
                        .param("value", value),
                by);
        return Objects.requireNonNull(answer.getRedirectedUrl(), answer::getErrorMessage);
    }

    private static MockMultipartFile sheet(List<?>... rows) {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "报送", HEADS, Stream.of(rows));
        return new MockMultipartFile("file", "报送.xlsx", null, out.toByteArray());
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
