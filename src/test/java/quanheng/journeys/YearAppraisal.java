package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// The year is closed and ranked; the unit appeals a line, is upheld, and the ranking comes out anew.
record YearAppraisal(YearPeople people) {
    private static final String SHEETS = "#sheets ~ table td.main a";
    private static final String REASON = "（示例）整改已核实，请复核牵头任务得分";

    /// The number of the appeal.
    String play() {
        closed();
        var number = appealed();
        decided(number);
        ranked();
        return number;
    }

    private void closed() {
        var leader = people.leader();
        leader.open("/appraisals/2026");
        people.look(leader, "11-live");
        leader.page().click("form[action$='/closing'] button");
        leader.page().waitForURL(url -> url.contains("closed="));
        leader.page().click("form[action$='/publication'] button");
        leader.page().waitForURL(url -> url.contains("published="));
    }

    private String appealed() {
        var page = people.unit().page();
        people.unit().open("/appraisals/2026");
        page.click(SHEETS);
        YearPeople.unfold(people.unit());
        assertThat(page.locator("#line-5").innerText())
                .as("the quarters whose last day fell into the year; the fourth is the next year's")
                .contains("4 ÷ 4", "2026-07-01 – 2026-09-30", "按时报送")
                .doesNotContain("2026-10-01");
        people.look(people.unit(), "12-sheet");
        page.selectOption("#line", new SelectOption().setValue("1"));
        page.fill("#words", REASON);
        page.click("#appeal button[type=submit]");
        page.waitForURL("**/cases/**");
        people.unit().open("/appraisals/2026");
        page.click(SHEETS);
        return page.locator("#appeal a[href*='/cases/']").first().innerText();
    }

    private void decided(String number) {
        var page = people.office().page();
        people.office().open("/cases/" + number);
        YearPeople.unfold(people.office());
        var form = "form[action$='/acts/decide'] ";
        page.selectOption(form + "[name='told.outcome']", "UPHELD");
        page.fill(form + "[name='told.points']", "20");
        page.fill(form + "[name='told.reason']", REASON);
        page.click(form + "button[type=submit]");
        page.waitForURL(url -> url.contains("recorded="));
        YearPeople.settle(people.leader(), number);
        PaperPile.make(people.office(), "/cases/" + number);
    }

    private void ranked() {
        var leader = people.leader();
        var page = leader.page();
        leader.open("/appraisals/2026");
        page.click("form[action$='/publication'] button");
        page.waitForURL(url -> url.contains("published="));
        assertThat(page.locator("#ranking").innerText()).contains("edition 2");
        people.look(leader, "13-ranking");
        for (var kind : List.of("ranking", "commendation", "criticism")) {
            for (var form : List.of("docx", "pdf")) {
                var link = "a[href$='/editions/2/%s/%s']".formatted(kind, form);
                if (page.locator(link).count() > 0) {
                    YearPeople.keep(leader, link, "07-%s.%s".formatted(kind, form));
                }
            }
        }
    }
}
