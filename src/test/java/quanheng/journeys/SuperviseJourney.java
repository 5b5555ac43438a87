package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// An order is answered by its unit, another has risen, a rectification is verified by another person and closed, and a
/// bulletin is drawn, signed and issued.
@OfficeTest
class SuperviseJourney {
    private static final Looking LOOKING = new Looking("supervise");
    private static final String PROOF = "file.proof";

    @LocalServerPort
    private int port;

    @Test
    void anOrderIsAnsweredAndItsFindingRectified() {
        var wrong = new ArrayList<String>();
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator");
                var unit = new Visit(port, new Visit.Look("zh-CN", 390)).as("unit-contact")) {
            risen(office, wrong);
            var order = opened(office, "/programme/orders", wrong);
            reply(unit, order, "reply", wrong);
            office.open("/cases/" + order);
            acted(office, "accept");
            office.open("/programme/orders/" + order);
            assertThat(office.page().locator("main").innerText()).contains("已办结", "督办通知单");
            wrong.addAll(LOOKING.at(office, "order"));
            var item = opened(office, "/programme/rectifications", wrong);
            reply(unit, item, "submit", wrong);
            verified(item, office, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void risen(Visit office, List<String> wrong) {
        office.open("/programme/orders?state=OVERDUE");
        office.page().click("form[action$='/notices'] button");
        office.page().waitForURL("**risen=**");
        wrong.addAll(LOOKING.at(office, "orders"));
        office.open("/programme/orders?state=OVERDUE");
        office.page().click("table.data td.main a");
        assertThat(office.page().locator("main").innerText()).contains("逐级升级", "市教育局主要负责人", "已通知");
        wrong.addAll(LOOKING.at(office, "risen"));
    }

    /// Opens an order or a rectification for the unit of the sample's contact.
    private static String opened(Visit office, String list, List<String> wrong) {
        var page = office.page();
        office.open(list + "/new");
        page.selectOption("#unit", new SelectOption().setLabel("市科技局"));
        page.fill("#title", "（示例）专利导航成果未应用");
        for (var select : page.locator("main form select[name^='told.']").all()) {
            select.selectOption(new SelectOption().setIndex(1));
        }
        for (var text : page.locator("main form textarea").all()) {
            text.fill("（示例）说明情况并附佐证");
        }
        page.fill("main form input[type=date]", "2099-12-31");
        wrong.addAll(LOOKING.at(office, list.contains("orders") ? "order-form" : "rectification-form"));
        page.click("main form button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/new"));
        return page.locator("main dl.facts dd").first().innerText();
    }

    private static void reply(Visit unit, String number, String act, List<String> wrong) {
        var page = unit.page();
        unit.open("/cases/" + number);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        wrong.addAll(LOOKING.at(unit, act + "-narrow"));
        var form = "form[action$='/acts/%s'] ".formatted(act);
        page.fill(form + "textarea", "（示例）已办理");
        var proof = new FilePayload("proof.txt", "text/plain", "示例佐证".getBytes(StandardCharsets.UTF_8));
        page.setInputFiles(form + "input[name='%s']".formatted(PROOF), proof);
        page.click(form + "button[type=submit]");
        page.waitForURL(url -> url.contains("recorded="));
    }

    private static void acted(Visit visit, String act) {
        var page = visit.page();
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        var form = "form[action$='/acts/%s'] ".formatted(act);
        for (var text : page.locator(form + "textarea").all()) {
            text.fill("（示例）已核对");
        }
        page.locator(form + "button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("recorded="));
    }

    private void verified(String item, Visit office, List<String> wrong) {
        try (var leader = new Visit(port, new Visit.Look("en", 1280)).as("leader")) {
            leader.open("/cases/" + item);
            acted(leader, "verify");
            office.open("/cases/" + item);
            acted(office, "close");
            leader.open("/cases/" + item);
            leader.page().click("form[action*='/settlements/'] button[value=approve]");
            leader.page().waitForURL(url -> url.contains("recorded="));
            leader.open("/programme/rectifications/" + item);
            assertThat(leader.page().locator("main").innerText()).contains("Closed");
            wrong.addAll(LOOKING.at(leader, "rectification"));
        }
    }

    @Test
    void aBulletinIsDrawnSignedAndIssued() {
        var wrong = new ArrayList<String>();
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator");
                var leader = new Visit(port, new Visit.Look("en", 1280)).as("leader");
                var unit = new Visit(port, new Visit.Look("en", 390)).as("unit-contact")) {
            var page = office.page();
            office.open("/programme/bulletins");
            page.fill("#title", "（示例）上半年");
            page.fill("#from", "2026-01-01");
            page.fill("#to", "2026-06-30");
            page.fill("#asOf", "2026-06-30");
            page.click("form[action$='/bulletins'] button");
            page.waitForSelector("#covering");
            var address = page.url().replaceAll("https?://[^/]+", "");
            page.fill("#covering", "（示例）上半年总体按计划推进。");
            page.click("form[action$='/text'] button");
            page.waitForLoadState();
            wrong.addAll(LOOKING.at(office, "bulletin"));
            leader.open(address);
            wrong.addAll(LOOKING.at(leader, "bulletin-to-sign"));
            leader.page().click("form[action$='/signature'] button");
            office.open(address);
            page.click("form[action$='/issue'] button");
            page.waitForSelector("#erratum");
            assertThat(page.locator("main").innerText()).contains("知通〔");
            page.click("table.data td.main a");
            wrong.addAll(LOOKING.at(office, "bulletin-unit"));
            unit.open(address);
            wrong.addAll(LOOKING.at(unit, "bulletin-narrow"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aUnitAsksAndItsDutyIsSplit() {
        var wrong = new ArrayList<String>();
        try (var unit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("unit-contact")) {
            var page = unit.page();
            unit.open("/programme");
            page.click("#duties td.main a");
            var duty = page.url().replaceAll("https?://[^/]+", "");
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            wrong.addAll(LOOKING.at(unit, "duty"));
            unit.open(duty.replace("/programme/duties/", "/ledger/promises/"));
            page.click("#notes a[href*='/programme/issues/new']");
            page.selectOption("#unit", new SelectOption().setIndex(1));
            page.fill("#title", "（示例）导航口径不清");
            page.locator("main form textarea").first().fill("（示例）项目分年实施的怎样计数");
            page.click("main form button[type=submit]");
            page.waitForURL(url -> !url.contains("/new"));
            wrong.addAll(LOOKING.at(unit, "issue"));
        }
        assertThat(wrong).isEmpty();
    }
}
