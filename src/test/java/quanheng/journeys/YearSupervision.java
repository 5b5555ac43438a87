package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// A bulletin names who is behind; an order follows from it, rises when nobody replies, and ends in a rectification.
record YearSupervision(YearPeople people) {
    void inform() {
        var office = people.office();
        var page = office.page();
        office.open("/programme/bulletins");
        page.fill("#title", "2026年下半年（示例年度）");
        page.fill("#from", "2026-07-01");
        page.fill("#to", "2026-12-31");
        page.fill("#asOf", "2027-01-15");
        page.click("form[action$='/bulletins'] button");
        page.waitForSelector("#covering");
        var address = page.url().replaceAll("https?://[^/]+", "");
        page.fill("#covering", "（示例）下半年多数任务按计划推进，个别单位未按期报送。");
        page.click("form[action$='/text'] button");
        page.waitForLoadState();
        people.leader().open(address);
        people.leader().page().click("form[action$='/signature'] button");
        people.leader().page().waitForLoadState();
        office.open(address);
        page.click("form[action$='/issue'] button");
        page.waitForSelector("#erratum");
        people.look(office, "06-bulletin");
        YearPeople.keep(office, "a[href$='/paper/docx']", "03-bulletin.docx");
        YearPeople.keep(office, "a[href$='/paper/pdf']", "03-bulletin.pdf");
        page.click("table.data td.main a:has-text('%s')".formatted(YearPeople.UNIT));
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("完成专利导航项目", "逾期");
        people.look(office, "07-bulletin-unit");
    }

    /// Follows from the page the bulletin has of the unit.
    String order() {
        var page = people.office().page();
        page.click("a[href*='/programme/orders/new']");
        page.waitForLoadState();
        assertThat(page.locator("#unit option:checked").innerText()).isEqualTo(YearPeople.UNIT);
        assertThat(page.inputValue("select[name='told.about']")).isEqualTo("BULLETIN");
        page.fill("#title", "（示例年度）专利导航项目未达年度目标");
        page.fill("textarea[name='told.demand']", "说明未达标原因，报送补救时间表");
        page.fill("input[name='told.replyBy']", "2027-01-22");
        var number = opened(page);
        assertThat(page.getAttribute("dl.facts a[href*='/programme/bulletins/']", "href"))
                .as("the order opens what it is about")
                .contains("/units/");
        people.look(people.office(), "08-order");
        return number;
    }

    private static String opened(Page page) {
        page.click("main form button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/new") && !url.contains("/new?"));
        return page.locator("main dl.facts dd").first().innerText();
    }

    void rise(String order) {
        var office = people.office();
        office.open("/programme/orders?state=OVERDUE");
        office.page().click("form[action$='/notices'] button");
        office.page().waitForURL("**risen=**");
        office.open("/programme/orders/" + order);
        assertThat(office.page().locator("main").innerText()).contains("逐级升级", "已通知");
        people.look(office, "09-risen");
        people.unit().open("/cases/" + order);
        YearPeople.act(people.unit(), "reply");
        office.open("/cases/" + order);
        YearPeople.act(office, "accept");
        PaperPile.make(office, "/cases/" + order);
    }

    String rectify(String order) {
        var office = people.office();
        var page = office.page();
        office.open("/programme/orders/" + order);
        page.click("a[href*='/programme/rectifications/new']");
        for (var select : page.locator("main form select[name^='told.']").all()) {
            select.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        for (var text : page.locator("main form textarea").all()) {
            text.fill("（示例）导航项目佐证不全，限期补齐");
        }
        page.fill("main form input[type=date]", "2027-02-26");
        var number = opened(page);
        assertThat(page.getAttribute("dl.facts a[href*='/programme/orders/']", "href"))
                .as("it opens the order it follows")
                .isNotBlank();
        people.unit().open("/cases/" + number);
        YearPeople.act(people.unit(), "submit");
        people.leader().open("/cases/" + number);
        YearPeople.act(people.leader(), "verify");
        office.open("/cases/" + number);
        YearPeople.act(office, "close");
        YearPeople.settle(people.leader(), number);
        PaperPile.make(office, "/cases/" + number);
        office.open("/programme/rectifications/" + number);
        people.look(office, "10-rectified");
        return number;
    }
}
