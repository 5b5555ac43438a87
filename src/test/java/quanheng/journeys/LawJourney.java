package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// Somebody looks a rule up and tries it with a date; a data clerk keeps the working calendar.
@OfficeTest
class LawJourney {
    private static final List<String> PAGES = List.of(
            "/law",
            "/law?group=ADJ&on=",
            "/law?evidence=UNVERIFIED",
            "/law?words=none-such",
            "/law/ADJ-11",
            "/law/ADJ-11?from=2025-03-03&stopped=2025-04-01&resumed=2025-07-01",
            "/law/ADJ-11?from=2025-03-03&stopped=2025-04-01",
            "/law/ADJ-11?from=1999-01-01",
            "/law/CRM-02?scope=SEND&from=2026-11-20&time=16:30",
            "/law/ADJ-01",
            "/law/calendar",
            "/law/calendar?year=2027");

    @LocalServerPort
    private int port;

    @Test
    void anOfficerFindsARuleAndTriesItWithADate() {
        try (var visit = new Visit(port, new Visit.Look("en", 1280)).as("case-officer")) {
            visit.open("/law");
            var page = visit.page();
            page.fill("#words", "ADJ-11");
            page.keyboard().press("Enter");
            page.waitForURL("**words=ADJ-11**");
            page.click("table a:has-text('ADJ-11')");
            page.fill("#from", "2025-03-03");
            page.fill("#stopped", "2025-04-01");
            page.fill("#resumed", "2025-07-01");
            page.click("main button.button, #content form[action*='ADJ-11'] button");
            page.waitForURL("**from=2025-03-03**");
            assertThat(page.textContent("#content [role=status]")).contains("2025-09-02");
            assertThat(page.textContent("#content ol.steps"))
                    .contains("64 days remained", "CLK-02", "Civil Code, art. 202");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aClerkLoadsANoticeAndEntersADayWithoutSystems() throws IOException {
        var file = Files.writeString(
                Files.createTempFile("notice", ".csv"),
                "year,date,state,name,source\n2041,2041-01-01,off,New Year,an invented notice\n");
        try (var visit = new Visit(port, new Visit.Look("en", 1280)).as("data-clerk")) {
            visit.open("/law/calendar?year=2041");
            var page = visit.page();
            assertThat(page.textContent("#content")).contains("reckoned by weekends alone.");
            page.setInputFiles("#file", file);
            page.click("form[enctype] button");
            page.waitForURL("**year=2041");
            assertThat(page.locator("#content .notice.warn").count()).isZero();
            page.fill("#day", "2041-05-06");
            page.fill("#reason", "power cut");
            page.click("form[action$='closed-days'] button");
            page.waitForURL("**year=2041");
            assertThat(page.textContent("#content")).contains("power cut");
            page.click("form[action$='reopened-days'] button");
            page.waitForLoadState();
            assertThat(page.textContent("#content")).doesNotContain("power cut");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void everyPageIsFitForAll() {
        var wrong = new ArrayList<String>();
        for (var look : List.of(
                new Visit.Look("zh-CN", 1280),
                new Visit.Look("en", 1280),
                new Visit.Look("zh-CN", 390),
                new Visit.Look("en", 390))) {
            try (var visit = new Visit(port, look).as("data-clerk")) {
                PAGES.forEach(path -> wrong.addAll(look(visit, look, path)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Visit visit, Visit.Look look, String path) {
        visit.open(path);
        var wrong = new ArrayList<String>();
        visit.barriers().forEach(barrier -> wrong.add(path + ": " + barrier));
        if (visit.scrollsSideways()) {
            wrong.add(path + " scrolls sideways at " + look.width());
        }
        visit.faults().forEach(fault -> wrong.add(path + ": " + fault));
        visit.faults().clear();
        var pictures = System.getProperty("pictures");
        if (pictures != null) {
            var name = path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + look.language() + "-" + look.width() + ".png";
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(pictures, name))
                            .setFullPage(true));
        }
        return wrong;
    }
}
