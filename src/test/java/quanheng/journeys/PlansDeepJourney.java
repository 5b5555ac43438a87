package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;
import quanheng.plans.FindingKind;
import quanheng.plans.Plans;

/// A coordinator reshapes what was read by keyboard: splits a target, joins it again, adds one that
/// was missed, confirms, revises, and confirms again.
@OfficeTest
class PlansDeepJourney {
    private static final Path PLAN = Path.of("src/test/resources/quanheng/reading/plans/b-qingxi-2022.txt");
    private static final String CURRENT = "#findings .finding[aria-current=true]";

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Test
    void aPlanIsReshapedByKeyboard() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            var page = visit.page();
            visit.open("/plans");
            page.setInputFiles("#file", PLAN);
            page.click("[data-act=read]");
            page.waitForURL("**/versions/1");
            var at = page.url();
            visit.open(path(at) + "?kind=" + FindingKind.TARGET);
            var before = page.locator("#findings .finding").count();

            page.keyboard().press("j");
            split(page);
            shows(page, before + 1);
            page.keyboard().press("m");
            shows(page, before);
            add(visit, at);
            confirm(visit, at);
            var promises = plans.list().getFirst().inForce().orElseThrow().promises();

            page.click("[data-act=revise]");
            page.waitForURL("**/versions/2");
            assertThat(page.getAttribute("#progress", "data-settled-count"))
                    .isEqualTo(String.valueOf(page.locator("#findings .finding").count()));
            page.locator("#findings .finding[data-kind='plans.kind.target']")
                    .first()
                    .locator(".says")
                    .click();
            page.keyboard().press("u");
            page.waitForSelector(CURRENT + "[data-settled=open]");
            page.keyboard().press("x");
            page.waitForSelector(CURRENT + "[data-settled=rejected]");
            confirm(visit, page.url());
            assertThat(plans.list().getFirst().inForce().orElseThrow().promises())
                    .isEqualTo(promises - 1);
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void split(Page page) {
        var words = page.locator(CURRENT + " .quote").innerText().strip();
        page.keyboard().press("s");
        page.keyboard().insertText(words.substring(words.length() / 2));
        page.keyboard().press("Enter");
    }

    private static void shows(Page page, int findings) {
        page.waitForFunction("count => document.querySelectorAll('#findings .finding').length === count", findings);
        page.waitForSelector(CURRENT);
    }

    private static void add(Visit visit, String at) {
        var page = visit.page();
        visit.open(path(at) + "/additions?found=TARGET&start=0&end=4");
        page.fill("#name", "补充的目标");
        page.fill("#low", "5");
        page.locator("#low").press("Enter");
        page.waitForURL("**/versions/1#finding-*");
        assertThat(page.locator(CURRENT).getAttribute("data-settled")).isEqualTo("added");
    }

    private static void confirm(Visit visit, String at) {
        var page = visit.page();
        visit.open(path(at) + "/confirmation");
        if (page.isVisible("#rest")) {
            page.check("#rest");
        }
        page.click("[data-act=confirm-now]");
        page.waitForURL(address -> !address.contains("/versions/"));
    }

    private static String path(String address) {
        return address.replaceFirst("[#?].*", "").replaceFirst("^https?://[^/]*", "");
    }
}
