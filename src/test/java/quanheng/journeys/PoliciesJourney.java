package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// One person sets a figure by an article, another approves it; everybody reads what was in force on which day.
@OfficeTest
class PoliciesJourney {
    @LocalServerPort
    private int port;

    @Test
    void aFigureIsProposedApprovedAndRead() {
        var wrong = new ArrayList<String>();
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            visit.open("/policies/parameters/new");
            wrong.addAll(new Looking("policies").at(visit, "form"));
            visit.page().fill("#parameter", "journey-talent-aid");
            visit.page().fill("#nameZh", "人才培训资助");
            visit.page().selectOption("#purpose", "GRANT");
            visit.page().fill("#value", "800");
            visit.page().selectOption("#instrument", "yunlan-ip-fund-2024");
            visit.page().fill("#article", "第二条");
            visit.page().fill("#from", "2024-02-01");
            visit.page().click("main form .button");
            visit.page().waitForLoadState();
            assertThat(visit.page().locator(".errors").innerText()).contains("2025-01-01", "MON-11");
            wrong.addAll(new Looking("policies").at(visit, "barred"));
            visit.page().selectOption("#purpose", "PUBLIC_SERVICE");
            visit.page().click("main form .button");
            visit.page().waitForURL("**/policies/changes?proposed=1");
            assertThat(visit.page().locator("main").innerText()).contains("自己提出的");
            wrong.addAll(new Looking("policies").at(visit, "proposed"));
        }
        try (var visit = new Visit(port, new Visit.Look("en", 390)).as("leader")) {
            visit.open("/policies/changes");
            wrong.addAll(new Looking("policies").at(visit, "changes-phone"));
            visit.page().locator("form[action$=approval] button").first().click();
            visit.page().waitForURL("**/policies/changes?decided=*");
            visit.open("/policies/parameters/journey-talent-aid?on=2026-11-22");
            assertThat(visit.page().locator(".notice").innerText()).contains("800");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPageIsReadInBothLanguagesOnDeskAndPhone() {
        var wrong = new ArrayList<String>();
        for (var look : List.of(
                new Visit.Look("zh-CN", 1280),
                new Visit.Look("en", 1280),
                new Visit.Look("zh-CN", 390),
                new Visit.Look("en", 390))) {
            try (var visit = new Visit(port, look).as("coordinator")) {
                for (var path : List.of(
                        "/policies",
                        "/policies?on=2013-09-01&state=in-force",
                        "/policies/yunlan-ip-fund-2024",
                        "/policies/yunlan-ip-fund-2024/comparison",
                        "/policies/yunlan-ip-fund-2024/ending",
                        "/policies/parameters",
                        "/policies/parameters/pledge-interest-rate",
                        "/policies/new",
                        "/policies/changes",
                        "/powers?on=2024-02-01",
                        "/powers/new",
                        "/powers/1/ending")) {
                    visit.open(path);
                    var name = look.language() + look.width() + path.replaceAll("[^a-z0-9]", "-");
                    wrong.addAll(new Looking("policies").at(visit, name));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
