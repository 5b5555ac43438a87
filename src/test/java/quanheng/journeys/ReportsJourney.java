package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A report of the sample office is written down, sent back, mended and accepted.
@OfficeTest
class ReportsJourney {
    private static final Looking LOOKING = new Looking("programme");

    @LocalServerPort
    private int port;

    @Test
    void aReportIsSentBackAndAccepted() {
        var wrong = new ArrayList<String>();
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            office.open("/programme/reports?which=RETURNED");
            wrong.addAll(LOOKING.at(office, "returned"));
            office.page().click("table.data td.main a");
            wrong.addAll(LOOKING.at(office, "writing"));
            office.page().fill("#overall", "示例：已补充名单");
            office.page().click("button[value=submit]");
            office.page().waitForSelector("form[action$='/settlement']");
            office.page().click("button[value=return]");
            office.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(office, "no-remarks"));
            office.page().click("button[value=accept]");
            office.page().waitForURL(url -> url.contains("done=accepted"));
            assertThat(office.page().locator("main").innerText()).contains("已接收", "全部 2 稿");
            wrong.addAll(LOOKING.at(office, "accepted"));
            office.open("/programme/schedules");
            wrong.addAll(LOOKING.at(office, "schedules"));
            office.page().click("table.data td.main a");
            wrong.addAll(LOOKING.at(office, "schedule"));
            office.open("/cases/work");
            wrong.addAll(LOOKING.at(office, "work"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aUnitKeepsADraftAndIsToldWhyItIsTooEarly() {
        var wrong = new ArrayList<String>();
        try (var unit = new Visit(port, new Visit.Look("en", 390)).as("unit-contact")) {
            unit.open("/programme");
            wrong.addAll(LOOKING.at(unit, "unit-narrow"));
            unit.page().click("table.data td.main a");
            unit.page().fill("#overall", "示例");
            unit.page().click("button[value=submit]");
            unit.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(unit, "too-early-narrow"));
            assertThat(unit.page().inputValue("#overall"))
                    .as("nothing typed is lost")
                    .isEqualTo("示例");
            unit.page().click("button[value=keep]");
            unit.page().waitForURL(url -> url.contains("done=kept"));
        }
        assertThat(wrong).isEmpty();
    }
}
