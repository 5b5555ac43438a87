package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A data clerk imports a file with faults, by mouse and by keyboard alone, looks at its record on two days and as
/// known at two moments, and takes the import back.
@OfficeTest
class RegistersJourney {
    private static final String HEAD = "申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日\n";

    @LocalServerPort
    private int port;

    @Test
    void aFileIsImportedAndTakenBackByMouse() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var page = visit.page();
            choose(visit, """
                    201020000001.3,一种铲,实用新型,2010-01-05,2010-09-07,某铲坊,310117,有效,
                    201020000002.8,一种耙,实用新型,2010-02-30,2010-09-07,某铲坊,310117,有效,
                    """);
            page.click("main form .button:not(.secondary)");
            page.waitForURL("**/imports/files/*");
            look(visit);
            page.check("input[value=GOOD_ROWS]");
            page.click("button:has-text('开始')");
            waitForResult(page);
            assertThat(page.locator("main").innerText()).contains("没有这一天", "2010-02-30", "拒绝");
            look(visit);
            var result = page.url();

            visit.open("/registers?region=310117&filedFrom=2010-01-01&filedTo=2010-12-31");
            page.click("table.data a");
            page.waitForURL(Pattern.compile(".*/registers/[0-9]+.*"));
            on(page, "2010-06-01");
            assertThat(page.locator("main [role=status]").innerText()).contains("2010-06-01：已申请");
            on(page, "2011-06-01");
            assertThat(page.locator("main [role=status]").innerText()).contains("2011-06-01：有效");
            look(visit);

            page.navigate(result);
            page.click("main summary");
            page.fill("#because", "来源有误");
            page.click(".button.danger");
            page.waitForSelector("#progress .notice.bad");
            assertThat(page.locator("#progress").innerText()).contains("来源有误", "1 件权利离开登记册");
            look(visit);
        }
    }

    @Test
    void aFileIsImportedByKeyboardAndItsCorrectionLeavesWhatWasKnown() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 390)).as("data-clerk")) {
            var page = visit.page();
            var row = "200920000001.0,一种锤,实用新型,2009-01-05,2009-09-08,某锤坊,310118,";
            importByKeyboard(visit, row + "有效,\n");
            importByKeyboard(visit, row + "未缴年费终止,2012-01-05\n");

            visit.open("/registers?region=310118&filedFrom=2009-01-01&filedTo=2009-12-31");
            page.focus("table.data a");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/registers/[0-9]+.*"));
            on(page, "2013-01-01");
            assertThat(page.locator("main [role=status]").innerText()).doesNotContain("2013-01-01：有效");
            page.focus("#known-at");
            page.keyboard().press("End");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*knownAt=2.*"));
            assertThat(page.locator("main [role=status]").innerText()).contains("2013-01-01：有效");
            look(visit);
        }
    }

    private static void importByKeyboard(Visit visit, String rows) {
        var page = visit.page();
        choose(visit, rows);
        page.focus("main form .button:not(.secondary)");
        page.keyboard().press("Enter");
        page.waitForURL("**/imports/files/*");
        page.focus("input[name=mode]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        waitForResult(page);
    }

    private static void choose(Visit visit, String rows) {
        visit.open("/imports");
        visit.page()
                .setInputFiles(
                        "#file",
                        new FilePayload("tools.csv", "text/csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static void waitForResult(Page page) {
        page.waitForURL(Pattern.compile(".*/imports/[0-9]+"));
        page.waitForSelector("#progress .notice");
    }

    private static void on(Page page, String day) {
        page.fill("#as-of", day);
        page.focus("main form .button");
        page.keyboard().press("Enter");
        page.waitForURL("**asOf=" + day + "**");
    }

    private static void look(Visit visit) {
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.faults()).isEmpty();
    }
}
