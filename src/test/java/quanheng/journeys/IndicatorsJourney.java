package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A coordinator finds an indicator, looks at another day, opens its records, asks why one is not among them, compares
/// versions, publishes, and defines an indicator of the office's own.
@OfficeTest
class IndicatorsJourney {
    private static final Path PICTURES = Path.of("target/pictures");

    @LocalServerPort
    private int port;

    @Test
    void aNumberProvesItself() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            var page = visit.page();
            visit.open("/indicators");
            look(visit, "library");
            page.fill("#words", "高价值 四项");
            page.keyboard().press("Enter");
            page.waitForURL("**words=**");
            page.click("table.data td.main a");
            page.waitForURL("**/indicators/high-value-patents*");
            look(visit, "indicator");

            page.fill("#asOf", "2025-06-30");
            page.click("form.row .button");
            page.waitForURL("**asOf=2025-06-30**");
            assertThat(page.locator(".observed").innerText()).contains("2025-06-30");
            var value = page.locator(".figure .number").innerText();
            assertThat(page.locator(".proof a").innerText()).contains("（" + value + "）");
            page.click(".proof a");
            page.waitForURL("**/records**");
            assertThat(page.locator("table.data tbody tr").count()).isEqualTo(Integer.parseInt(value));
            look(visit, "records");

            var number = page.locator("table.data tbody td.nobreak").first().innerText();
            page.goBack();
            why(page, number);
            assertThat(page.locator("main [role=status]").innerText())
                    .contains("计入")
                    .doesNotContain("没有");
            page.fill("#asOf", "1990-01-01");
            page.click("form.row .button");
            page.waitForURL("**asOf=1990-01-01**");
            assertThat(page.locator("main [role=status]").innerText()).contains("没有计入");
            assertThat(page.locator(".grounds .fails").count()).isPositive();
            look(visit, "explanation");
        }
    }

    private static void why(Page page, String number) {
        page.fill("#record", number);
        page.keyboard().press("Enter");
        page.waitForURL("**/explanation**");
    }

    @Test
    void versionsStandBesideEachOtherAndAFigureIsPublished() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            var page = visit.page();
            visit.open("/indicators/high-value-patents?asOf=2025-06-30&version=1");
            assertThat(page.locator("h1").innerText()).contains("五项条件");
            page.selectOption("#version", "2");
            page.click("form.row .button");
            page.waitForURL("**version=2**");
            assertThat(page.locator("h1").innerText()).contains("四项条件");
            assertThat(page.locator("main").innerText()).contains("第 1 版", "待核实");

            page.click("#figures button");
            page.waitForURL("**#figures");
            assertThat(page.locator("#figures").innerText()).contains("2025-06-30", "不变");
            look(visit, "published");
            visit.open("/indicators/patents-in-force/comparison?region=990101&region=990103");
            assertThat(page.locator("table.comparison").innerText()).contains("临江区", "沙洲县");
            look(visit, "comparison");
        }
    }

    @Test
    void anOfficeDefinesItsOwnWithoutCode() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var page = visit.page();
            visit.open("/indicators");
            page.click(".head .button");
            look(visit, "choice");
            page.selectOption("#measure", "registers.rights");
            page.click("main form .button");
            page.waitForURL("**measure=registers.rights**");
            page.selectOption("[id='where.category']", "all");
            page.check("input[name='where.category.value'][value=TRADEMARK]");
            page.selectOption("[id='where.in-force']", "all");
            look(visit, "form");
            page.click("button[value=save]");
            page.waitForSelector(".errors");
            look(visit, "form-wrong");
            page.fill("#indicator", "own-marks");
            page.fill("#nameZh", "示例商标量");
            page.fill("#nameEn", "Sample marks");
            page.fill("#meaningZh", "统计日有效的注册商标。");
            page.fill("#meaningEn", "Marks in force on the day.");
            page.fill("#citation", "示例文件");
            page.fill("#unit", "件");
            page.click("button[value=preview]");
            page.waitForSelector("#preview");
            var tried = page.locator("#preview .number").innerText();
            look(visit, "form-preview");
            page.click("button[value=save]");
            page.waitForURL("**/indicators/own-marks**");
            assertThat(page.locator(".figure .number").innerText()).isEqualTo(tried);
            assertThat(page.locator("main").innerText()).contains("示例商标量", "待核实");
        }
    }

    @Test
    void nothingKeepsAnybodyOut() {
        for (var look : List.of(new Visit.Look("en", 1280), new Visit.Look("en", 390), new Visit.Look("zh-CN", 390))) {
            try (var visit = new Visit(port, look).as("coordinator")) {
                var kind = "-" + look.language() + "-" + look.width();
                visit.open("/indicators");
                look(visit, "library" + kind);
                visit.open("/indicators/pledge-amount?asOf=2025-12-31&step=year");
                look(visit, "flow" + kind);
                visit.open("/indicators/patents-in-force-per-10000");
                look(visit, "share" + kind);
                visit.open("/indicators/mark-filings-growth");
                look(visit, "growth" + kind);
                visit.open("/indicators/high-value-patents?asOf=2025-06-30");
                look(visit, "indicator" + kind);
                visit.open("/indicators/high-value-patents/records");
                look(visit, "records" + kind);
                visit.open("/indicators/high-value-patents/explanation?asOf=2025-06-30&record=201619901403.X");
                look(visit, "explanation" + kind);
                visit.open("/indicators/patents-in-force/comparison?region=990101&region=990103");
                look(visit, "comparison" + kind);
                visit.open("/indicators/high-value-patents/new");
                look(visit, "version" + kind);
                visit.open("/indicators/high-value-patents?asOf=tomorrow&region=nowhere");
                look(visit, "wrong" + kind);
            }
        }
    }

    private static void look(Visit visit, String picture) {
        if (Files.isDirectory(PICTURES)) {
            visit.page()
                    .screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + ".png")));
        }
        assertThat(visit.barriers()).as(picture).isEmpty();
        assertThat(visit.scrollsSideways()).as(picture).isFalse();
        assertThat(visit.faults()).as(picture).isEmpty();
    }
}
