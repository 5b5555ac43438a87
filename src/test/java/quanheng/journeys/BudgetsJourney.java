package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// The sample's budgets are looked through, tested for growth, and added to.
@OfficeTest
class BudgetsJourney {
    private static final Looking LOOKING = new Looking("budgets");

    @LocalServerPort
    private int port;

    @Test
    void aFallIsNamedWithItsYearAndLine() {
        var wrong = new ArrayList<String>();
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            office.open("/budgets");
            wrong.addAll(LOOKING.at(office, "lines"));
            office.open("/budgets/growth");
            wrong.addAll(LOOKING.at(office, "growth"));
            assertThat(office.page().locator(".notice.bad").innerText()).contains("2025 年", "知识产权宣传培训（示例）");
            office.open("/budgets/new");
            office.page().selectOption("#use", "FILING_AID");
            office.page().fill("#name", "示例");
            office.page().fill("#planned", "1000");
            office.page().click("form[action$='/budgets'] button[type=submit]");
            office.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(office, "barred"));
            assertThat(office.page().locator(".errors").innerText()).contains("国家已停止这类资助");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aUnitPaysOutOfItsLineAndSeesItsOwn() {
        var wrong = new ArrayList<String>();
        try (var unit = new Visit(port, new Visit.Look("en", 390)).as("unit-contact")) {
            unit.open("/budgets?year=2026");
            wrong.addAll(LOOKING.at(unit, "own-narrow"));
            assertThat(unit.page().locator("main").innerText()).contains("2 lines");
            unit.page().click("table.data td.main a");
            unit.page().fill("#paidOn", "2026-03-02");
            unit.page().fill("#amount", "1000");
            unit.page().fill("#words", "示例");
            unit.page().click("main form button[type=submit]");
            unit.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(unit, "no-document-narrow"));
            unit.page()
                    .setInputFiles(
                            "#file", new FilePayload("凭证.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8)));
            unit.page().click("main form button[type=submit]");
            unit.page().waitForSelector(".notice.good");
            wrong.addAll(LOOKING.at(unit, "paid-narrow"));
            unit.open("/budgets/growth");
            wrong.addAll(LOOKING.at(unit, "growth-narrow"));
        }
        assertThat(wrong).isEmpty();
    }
}
