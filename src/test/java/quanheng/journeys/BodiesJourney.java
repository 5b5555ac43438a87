package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A body is opened and meets; what it resolves is done by a unit and verified, each on the page where it is told.
@OfficeTest
class BodiesJourney {
    private static final Looking LOOKING = new Looking("bodies");
    private static final String BODY = "云澜市商标品牌专班（示例）";
    private static final String TASK = "报送商标品牌清单（示例旅程）";

    @LocalServerPort
    private int port;

    @Test
    void aMeetingsActionIsDoneAndVerified() {
        var wrong = new ArrayList<String>();
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            look(office, wrong);
            open(office.page(), office, wrong);
            call(office.page(), office, wrong);
            issue(office.page(), office, wrong);
            report(wrong);
            verify(office.page(), office, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Visit office, List<String> wrong) {
        for (var path : List.of("/bodies", "/bodies/proposals", "/meetings", "/actions?which=ALL")) {
            office.open(path);
            wrong.addAll(LOOKING.at(office, "list" + path.replaceAll("[^a-z]+", "-")));
        }
        office.open("/meetings?state=ISSUED");
        office.page().click("table.data td.main a");
        wrong.addAll(LOOKING.at(office, "issued"));
    }

    /// Wrong at first: nothing typed is lost.
    private static void open(Page page, Visit office, List<String> wrong) {
        office.open("/bodies/opening");
        page.selectOption("#kind", "SPECIAL_GROUP");
        page.fill("#name", BODY);
        page.fill("#region", "999999");
        page.fill("#from", today().minusDays(20).toString());
        page.fill("#basis", "示例办发〔2026〕9号");
        page.click("form#form button[type=submit]");
        page.waitForSelector(".errors");
        wrong.addAll(LOOKING.at(office, "opening-wrong"));
        assertThat(page.inputValue("#name")).isEqualTo(BODY);
        page.fill("#region", "990100");
        page.click("form#form button[type=submit]");
        page.waitForURL(url -> url.contains("done=opened"));
        join(page, List.of("组长", "江一苇", "市市场监管局"));
        wrong.addAll(LOOKING.at(office, "body"));
        join(page, List.of("成员", "江二南", "市科技局"));
        page.click("table.data td.main a");
        wrong.addAll(LOOKING.at(office, "member"));
        page.goBack();
    }

    private static void join(Page page, List<String> who) {
        page.click("a[href$='/joining']");
        page.fill("#seatPost", who.get(0));
        page.fill("#person", who.get(1));
        page.fill("#unit", who.get(2));
        page.fill("#from", today().minusDays(20).toString());
        page.click("form#form button[type=submit]");
        page.waitForURL(url -> url.contains("done=joined"));
    }

    private static void call(Page page, Visit office, List<String> wrong) {
        page.click("a[href^='/meetings/planning']");
        page.fill("#title", "商标品牌专题会议（示例旅程）");
        page.fill("#met", today().minusDays(30).toString());
        page.fill("#place", "三楼会议室");
        page.fill("#agenda-0", "研究商标品牌清单");
        page.click("form#form button[type=submit]");
        page.waitForSelector(".errors");
        wrong.addAll(LOOKING.at(office, "before-the-body"));
        page.fill("#met", today().minusDays(1).toString());
        page.click("form#form button[type=submit]");
        page.waitForURL(url -> url.contains("done=planned"));
        wrong.addAll(LOOKING.at(office, "planned"));
        page.click("form[action$='/call'] button");
        page.waitForURL(url -> url.contains("done=called"));
    }

    private static void issue(Page page, Visit office, List<String> wrong) {
        page.click("button[value=all]");
        page.waitForURL(url -> url.contains("done=attended"));
        page.fill("#chair", "江一苇");
        page.fill("#matter-0", "会议同意建立清单。");
        page.fill("#resolutions", "建立商标品牌清单");
        page.fill("#what-0", TASK);
        page.fill("#lead-0", "市科技局");
        page.fill("#last-0", today().plusDays(20).toString());
        page.click("form[action$='/minutes'] button");
        page.waitForURL(url -> url.contains("done=drafted"));
        wrong.addAll(LOOKING.at(office, "drafted"));
        page.fill("#approvedBy", "江一苇");
        page.click("form[action$='/issue'] button");
        page.waitForURL(url -> url.contains("done=issued"));
        wrong.addAll(LOOKING.at(office, "minutes"));
    }

    /// The unit sees it the same day.
    private void report(List<String> wrong) {
        try (var unit = new Visit(port, new Visit.Look("en", 390)).as("unit-contact")) {
            unit.open("/cases/work");
            unit.page().click("text=" + TASK);
            wrong.addAll(LOOKING.at(unit, "action-narrow"));
            unit.page()
                    .setInputFiles(
                            "#file", new FilePayload("清单.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8)));
            unit.page().click("form[action$='/files'] button");
            unit.page().waitForURL(url -> url.contains("done=filed"));
            unit.page().fill("#words", "清单已报送（示例）");
            unit.page().click("form[action$='/report'] button");
            unit.page().waitForURL(url -> url.contains("done=reported"));
            wrong.addAll(LOOKING.at(unit, "reported-narrow"));
            unit.open("/meetings");
            wrong.addAll(LOOKING.at(unit, "meetings-narrow"));
            unit.open("/bodies");
            unit.page().click("table.data td.main a");
            wrong.addAll(LOOKING.at(unit, "body-narrow"));
            assertThat(unit.page().locator("a[href$='/joining']").count()).isZero();
        }
    }

    private static void verify(Page page, Visit office, List<String> wrong) {
        office.open("/actions?which=REPORTED&words=旅程");
        page.click("table.data td.main a");
        page.click("button[value=return]");
        page.waitForSelector(".errors");
        wrong.addAll(LOOKING.at(office, "no-remarks"));
        page.click("button[value=verify]");
        page.waitForURL(url -> url.contains("done=verified"));
        wrong.addAll(LOOKING.at(office, "verified"));
        assertThat(page.locator("main").innerText()).contains("清单.txt", "核销");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
