package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/// A quarter is over: the unit's report is sent back, mended and accepted; both texts stay.
record YearReports(YearPeople people) {
    private static final String QUARTER = "2026年第4季度";

    void play() {
        var unit = people.unit();
        unit.open("/programme");
        unit.page().click("text=" + QUARTER);
        written("第四季度完成导航项目一项（示例）");
        people.look(unit, "04-reported");
        var address = unit.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
        settled(address, "return", "请补充项目清单");
        unit.open(address);
        written("第四季度完成导航项目一项，清单附后（示例）");
        settled(address, "accept", "");
        assertThat(people.office().page().locator("main").innerText()).contains("已接收", "全部 2 稿");
        people.look(people.office(), "05-accepted");
    }

    private void written(String words) {
        var page = people.unit().page();
        page.fill("#overall", words);
        page.click("button[value=submit]");
        page.waitForURL(url -> url.contains("done="));
    }

    private void settled(String address, String how, String remarks) {
        var page = people.office().page();
        people.office().open(address);
        if (!remarks.isEmpty()) {
            page.locator("form[action$='/settlement'] textarea").first().fill(remarks);
        }
        page.click("button[value=%s]".formatted(how));
        page.waitForURL(url -> url.contains("done="));
    }
}
