package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A unit appeals a line of its closed sheet, the office decides, a second person settles, and the ranking is published
/// anew while its first edition stays as it was.
@OfficeTest
class AppraisalsJourney {
    private static final Looking LOOKING = new Looking("appraisals");
    private static final String REASON = "（示例）已按期报送，附送达回执";

    @LocalServerPort
    private int port;

    @Test
    void aUnitAppealsAndTheRankingIsPublishedAnew() {
        var wrong = new ArrayList<String>();
        String number;
        try (var unit = new Visit(port, new Visit.Look("zh-CN", 390)).as("unit-contact")) {
            var page = unit.page();
            unit.open("/appraisals/2025");
            wrong.addAll(LOOKING.at(unit, "year-narrow"));
            assertThat(page.locator("#sheets ~ table tbody tr").count())
                    .as("a unit opens its own sheet only")
                    .isEqualTo(1);
            page.click("#sheets ~ table td.main a");
            page.locator("main details.more summary").all().forEach(each -> each.click());
            wrong.addAll(LOOKING.at(unit, "sheet-narrow"));
            page.selectOption("#line", new SelectOption().setValue("4"));
            page.fill("#words", REASON);
            page.click("#appeal button[type=submit]");
            page.waitForURL("**/cases/**");
            unit.open("/appraisals/2025");
            page.click("#sheets ~ table td.main a");
            number = page.locator("#appeal a[href*='/cases/']").first().innerText();
        }
        decided(number, wrong);
        published(number, wrong);
        assertThat(wrong).isEmpty();
    }

    private void decided(String number, List<String> wrong) {
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator");
                var leader = new Visit(port, new Visit.Look("en", 1280)).as("leader")) {
            var page = office.page();
            office.open("/cases/" + number);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            wrong.addAll(LOOKING.at(office, "appeal"));
            var form = "form[action$='/acts/decide'] ";
            page.selectOption(form + "[name='told.outcome']", "UPHELD");
            page.fill(form + "[name='told.points']", "24");
            page.fill(form + "[name='told.reason']", REASON);
            page.click(form + "button[type=submit]");
            page.waitForURL(url -> url.contains("recorded="));
            leader.open("/cases/" + number);
            leader.page().click("form[action*='/settlements/'] button[value=approve]");
            leader.page().waitForURL(url -> url.contains("recorded="));
            wrong.addAll(LOOKING.at(leader, "settled"));
            PaperPile.make(office, "/cases/" + number);
            wrong.addAll(LOOKING.at(office, "decision"));
            keep(page.waitForDownload(() -> page.locator("main a[href$='.docx'], main a[download]")
                    .first()
                    .click()));
        }
    }

    private void published(String number, List<String> wrong) {
        try (var leader = new Visit(port, new Visit.Look("en", 1280)).as("leader")) {
            var page = leader.page();
            leader.open("/appraisals/2025");
            page.click("form[action$='/publication'] button");
            page.waitForURL(url -> url.contains("published="));
            wrong.addAll(LOOKING.at(leader, "year"));
            assertThat(page.locator("#ranking").innerText()).contains("edition 2");
            assertThat(page.locator("main a[href*='/editions/1/ranking/']").count())
                    .isEqualTo(2);
            for (var kind : new String[] {"ranking", "commendation"}) {
                keep(page.waitForDownload(() -> page.click("a[href$='/editions/2/%s/docx']".formatted(kind))));
            }
            page.click("#sheets ~ table td.main a");
            wrong.addAll(LOOKING.at(leader, "sheet"));
            leader.open("/appraisals/2025/scheme");
            wrong.addAll(LOOKING.at(leader, "scheme"));
            leader.open("/appraisals/2025/entries");
            wrong.addAll(LOOKING.at(leader, "entries"));
            leader.open("/cases/" + number);
            assertThat(page.locator("main").innerText()).contains(number);
        }
    }

    private static void keep(Download download) {
        download.saveAs(Path.of("target/looks/papers", "appraisals-" + download.suggestedFilename()));
    }
}
