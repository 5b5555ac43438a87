package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;

/// The leading group meets; what it resolves reaches the unit the same day, is done and verified.
record YearMeeting(YearPeople people) {
    private static final String TITLE = "年度收官调度会（示例）";
    private static final String TASK = "补齐专利导航项目佐证（示例）";

    void play() {
        called();
        issued();
        done();
        verified();
    }

    private void called() {
        var page = people.office().page();
        people.office().open("/meetings/planning");
        page.selectOption("#body", new SelectOption().setIndex(1));
        page.fill("#title", TITLE);
        page.fill("#met", YearClock.today().toString());
        page.fill("#place", "三楼会议室");
        page.fill("#agenda-0", "研究专利导航项目进度");
        page.click("form#form button[type=submit]");
        page.waitForURL(url -> url.contains("done=planned"));
        page.click("form[action$='/call'] button");
        page.waitForURL(url -> url.contains("done=called"));
        YearPeople.keep(people.office(), "main dl.facts a:has-text('通知 Word')", "01-notice.docx");
    }

    private void issued() {
        var page = people.office().page();
        page.click("button[value=all]");
        page.waitForURL(url -> url.contains("done=attended"));
        page.fill("#chair", "江一苇");
        page.fill("#matter-0", "会议听取专利导航项目进度，要求年底前补齐佐证。");
        page.fill("#resolutions", "年底前补齐专利导航项目佐证");
        page.fill("#what-0", TASK);
        page.fill("#lead-0", YearPeople.UNIT);
        page.fill("#last-0", YearClock.today().plusDays(14).toString());
        page.click("form[action$='/minutes'] button");
        page.waitForURL(url -> url.contains("done=drafted"));
        page.fill("#approvedBy", "江一苇");
        page.click("form[action$='/issue'] button");
        page.waitForURL(url -> url.contains("done=issued"));
        people.look(people.office(), "01-minutes");
        YearPeople.keep(people.office(), "main dl.facts a:has-text('纪要 Word')", "02-minutes.docx");
        YearPeople.keep(people.office(), "main dl.facts a:has-text('纪要 PDF')", "02-minutes.pdf");
    }

    private void done() {
        var page = people.unit().page();
        people.unit().open("/cases/work");
        assertThat(page.locator("main").innerText())
                .as("in the unit's worklist the same day")
                .contains(TASK);
        people.look(people.unit(), "02-work");
        page.click("text=" + TASK);
        page.setInputFiles("#file", YearPeople.proof("导航项目佐证.txt"));
        page.click("form[action$='/files'] button");
        page.waitForURL(url -> url.contains("done=filed"));
        page.fill("#words", "佐证已补齐（示例）");
        page.click("form[action$='/report'] button");
        page.waitForURL(url -> url.contains("done=reported"));
    }

    private void verified() {
        var page = people.office().page();
        people.office().open("/actions?which=REPORTED&words=佐证");
        page.click("table.data td.main a");
        page.click("button[value=verify]");
        page.waitForURL(url -> url.contains("done=verified"));
        assertThat(page.locator("main").innerText()).contains("导航项目佐证.txt", "核销");
        people.look(people.office(), "03-action");
    }
}
