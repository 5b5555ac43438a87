package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A data clerk agrees with a department on what it sends and when, and sees what came.
@OfficeTest
class FeedsJourney {
    @LocalServerPort
    private int port;

    @Test
    void aDepartmentIsExpectedWeekly() {
        var wrong = new ArrayList<String>();
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var page = visit.page();
            visit.open("/feeds");
            wrong.addAll(new Looking("feeds").at(visit, "empty"));
            visit.open("/feeds/addition");
            page.fill("#key", "journey");
            page.fill("#name", "省平台专利周报");
            page.fill("#sender", "省知识产权公共服务平台");
            page.fill("#every", "1");
            page.fill("#untilHour", "18");
            page.fill("#firstDay", "2026-01-05");
            wrong.addAll(new Looking("feeds").at(visit, "form"));
            page.click("main form .button");
            page.waitForURL(address -> !address.endsWith("/addition"));
            visit.open("/feeds/journey");
            assertThat(page.locator("main").innerText()).contains("省平台专利周报");
            wrong.addAll(new Looking("feeds").at(visit, "feed"));
        }
        for (var look : List.of(new Visit.Look("en", 390), new Visit.Look("zh-CN", 390), new Visit.Look("en", 1280))) {
            try (var visit = new Visit(port, look).as("data-clerk")) {
                var name = look.language() + look.width();
                visit.open("/feeds");
                wrong.addAll(new Looking("feeds").at(visit, "list-" + name));
                visit.open("/feeds/journey");
                wrong.addAll(new Looking("feeds").at(visit, "feed-" + name));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
