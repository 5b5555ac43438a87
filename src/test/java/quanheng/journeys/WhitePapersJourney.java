package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A clerk writes a white paper with numbers put in, a leader signs it, and a unit reads it and opens a number.
@OfficeTest
class WhitePapersJourney {
    private static final Looking LOOKING = new Looking("white-papers");

    @LocalServerPort
    private int port;

    @Test
    void aYearIsToldWithNumbersThatOpenTheirRecords() {
        var wrong = new ArrayList<String>();
        written(wrong);
        signed(wrong);
        read(wrong);
        assertThat(wrong).isEmpty();
    }

    private void written(List<String> wrong) {
        try (var clerk = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var page = clerk.page();
            clerk.open("/white-papers");
            wrong.addAll(LOOKING.at(clerk, "list"));
            page.fill("#year", "2024");
            page.fill("#title", "云澜市知识产权白皮书（2024年）");
            page.fill("#as-of", "2024-12-31");
            page.click("main form button[type=submit]");
            page.waitForURL("**/white-papers/2024");
            page.click("a[href$='/sections/new']");
            page.fill("#heading", "一、创造");
            page.fill("#body", "全年有效注册商标12件，其中 ");
            page.selectOption("#indicator", "marks-in-force");
            page.click("button[value=insert-number]");
            page.waitForFunction("document.querySelector('#body').value.includes('{marks-in-force}')");
            page.selectOption("#indicator", "marks-in-force");
            page.click("button[value=insert-chart]");
            page.waitForFunction("document.querySelector('#body').value.includes('{chart ')");
            wrong.addAll(LOOKING.at(clerk, "section"));
            page.click("button[value=keep]");
            page.waitForURL("**/white-papers/2024");
            wrong.addAll(LOOKING.at(clerk, "draft"));
            assertThat(page.locator("#remarks").innerText())
                    .as("nothing stands behind the typed number")
                    .contains("12");
            page.click("article a.button");
            page.fill("#body", "全年有效注册商标{marks-in-force}件。\n{table marks-in-force}\n{chart marks-in-force}");
            page.click("button[value=keep]");
            page.waitForURL("**/white-papers/2024");
            assertThat(page.locator("#remarks").count()).isZero();
        }
    }

    private void signed(List<String> wrong) {
        try (var leader = new Visit(port, new Visit.Look("zh-CN", 1280)).as("leader")) {
            var page = leader.page();
            leader.open("/white-papers/2024");
            page.click("form[action$='/issue'] button");
            page.waitForURL("**issued=1");
            wrong.addAll(LOOKING.at(leader, "issued"));
            for (var ending : new String[] {"docx", "pdf"}) {
                var file = page.waitForDownload(() -> page.click("a[href$='/%s']".formatted(ending)));
                file.saveAs(Path.of("target/looks/papers", file.suggestedFilename()));
            }
            page.fill("#words", "（示例）表中单位应为件");
            page.click("form[action$='/errata'] button");
            page.waitForURL("**corrected=1**");
            page.click("a[href$='/again']");
            page.waitForURL("**/again");
            assertThat(page.locator("[role=status]").innerText()).contains("逐字节相同");
        }
    }

    private void read(List<String> wrong) {
        try (var unit = new Visit(port, new Visit.Look("en", 390)).as("unit-contact")) {
            var page = unit.page();
            unit.open("/white-papers/2024");
            wrong.addAll(LOOKING.at(unit, "issued-narrow"));
            assertThat(page.locator("#errata").innerText()).contains("表中单位应为件");
            page.click("article p a");
            page.waitForURL("**/indicators/marks-in-force?**");
            assertThat(page.url()).contains("asOf=2024-12-31", "knownAt=", "version=");
        }
    }
}
