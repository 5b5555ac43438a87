package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// One number from end to end: a plan is confirmed, a file of patents imported, a promise bound to
/// what counts it, and its value in the ledger opens just as many records. The issued plan and its
/// patents are tried where they are at hand, the sample office's own always.
@OfficeTest
class JiangmenJourney {
    private static final Path PLANS = Path.of("../shared/seeds");
    private static final Path PATENTS = Path.of("../shared/data/cn_patents/slice_jiangmen.csv");

    @LocalServerPort
    private int port;

    @Test
    void countsFilingsOfJiangmenForItsPromise() throws IOException {
        assumeThat(PATENTS)
                .as("the patents of Jiangmen are not at hand: see JiangmenFile")
                .exists();
        var ledger = confirmPlan();
        importPatents();
        try (var visit = visit("coordinator")) {
            visit.open(ledger + "&words=4500");
            assertThat(rows(visit).count()).isEqualTo(1);
            rows(visit).locator(".more-about").click();
            visit.page().waitForURL("**/ledger/promises/*");
            bind(visit);

            assertThat(visit.page().locator("#binding").innerText())
                    .contains("51 件", "江门市", "发明专利申请量", "2013-01-01 至 2016-12-31")
                    .contains("另有 18 件")
                    .contains("目标为 4500 件");
            visit.open(ledger + "&words=4500");
            valueOpensAsManyRecords(visit, "51");
        }
    }

    @Test
    void countsFilingsOfTheSampleOfficeForItsPromise() {
        try (var visit = visit("coordinator")) {
            visit.open("/ledger?state=behind");
            rows(visit).locator(".more-about").first().click();
            visit.page().waitForURL("**/ledger/promises/*");
            var promise = visit.page().url();
            unbind(visit);
            assertThat(visit.page().locator("#binding").innerText()).contains("还没有绑定");
            bind(visit);

            assertThat(visit.page().url()).startsWith(promise.replaceFirst("#.*", ""));
            assertThat(visit.page().locator("#binding").innerText())
                    .contains("25 件", "云澜市", "发明专利申请量", "2025-01-01 至 2026-12-31");
            visit.open("/ledger?state=behind");
            valueOpensAsManyRecords(visit, "25");
        }
    }

    private String confirmPlan() throws IOException {
        try (var visit = visit("coordinator");
                var plans = Files.list(PLANS)) {
            var page = visit.page();
            visit.open("/plans");
            page.setInputFiles(
                    "#file",
                    plans.filter(plan -> plan.getFileName().toString().startsWith("000"))
                            .findFirst()
                            .orElseThrow());
            page.click("[data-act=read]");
            page.waitForURL("**/versions/*");
            page.click("[data-act=confirm]");
            page.waitForURL("**/confirmation");
            page.check("#rest");
            page.click("[data-act=confirm-now]");
            return page.locator("a[href*='/ledger?plan=']").first().getAttribute("href");
        }
    }

    private void importPatents() {
        try (var visit = visit("data-clerk")) {
            var page = visit.page();
            visit.open("/imports");
            page.setInputFiles("#file", PATENTS);
            page.click("main form .button");
            page.waitForURL("**/imports/files/*");
            page.check("input[value=GOOD_ROWS]");
            page.click("main form[method=post] .button");
            page.waitForURL(Pattern.compile(".*/imports/[0-9]+"));
            page.waitForSelector("#progress .notice");
            assertThat(page.locator("#progress").innerText()).contains("每一行都有交代", "434");
        }
    }

    private static void bind(Visit visit) {
        visit.page().locator("[data-act=confirm-binding]").first().click();
        visit.page().waitForSelector("form[action$='/ending']");
    }

    private static void unbind(Visit visit) {
        visit.page().click("form[action$='/ending'] .button");
        visit.page().waitForSelector("[data-act=confirm-binding]");
    }

    private static void valueOpensAsManyRecords(Visit visit, String count) {
        var value = rows(visit).locator("td.number a").first();
        assertThat(value.innerText()).isEqualTo(count + " 件");
        value.click();
        visit.page().waitForURL("**/indicators/invention-filings/records?*");
        assertThat(visit.page().locator("main [role=status]").innerText()).contains(count);
        var records = visit.page().locator("table.data tbody a[href*='/registers/']");
        assertThat(records.count()).isEqualTo(Math.min(Integer.parseInt(count), 50));
        records.first().click();
        visit.page().waitForURL(Pattern.compile(".*/registers/[0-9]+.*"));
        assertThat(visit.page().locator("ul a[href*='/ledger/promises/']").count())
                .as("the record names the promise it is counted for")
                .isPositive();
        assertThat(visit.faults()).isEmpty();
    }

    private static Locator rows(Visit visit) {
        return visit.page().locator("table.data tbody tr:not(.group)");
    }

    private Visit visit(String person) {
        return new Visit(port, new Visit.Look("zh-CN", 1280)).as(person);
    }
}
