package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A firm brings its request and follows it; somebody without a name follows a tip-off; officers reckon.
@OfficeTest
class ProtectionJourney {
    private static final Looking LOOKING = new Looking("protection");
    private static final String OTHER_FIRM = "青屿锚链制造有限公司";

    @LocalServerPort
    private int port;

    @Test
    void aFirmsRequestBecomesACaseItFollows() {
        var wrong = new ArrayList<String>();
        String address;
        try (var firm = new Visit(port, new Visit.Look("zh-CN", 390)).as("enterprise")) {
            address = send(firm, wrong);
        }
        try (var officer = new Visit(port, new Visit.Look("en", 1280)).as("case-officer")) {
            officer.open(address);
            wrong.addAll(LOOKING.at(officer, "routing"));
            assertThat(officer.page().locator("main").innerText()).contains("T-23");
            officer.page().click("form[action$='/route'] button");
            officer.page().waitForSelector("a[href^='/cases/']");
            wrong.addAll(LOOKING.at(officer, "routed"));
            officer.open("/protection/triage");
            wrong.addAll(LOOKING.at(officer, "triage"));
            officer.open("/protection/overrides");
            wrong.addAll(LOOKING.at(officer, "overrides"));
        }
        try (var firm = new Visit(port, new Visit.Look("zh-CN", 1280)).as("enterprise")) {
            firm.open(address);
            wrong.addAll(LOOKING.at(firm, "followed"));
            firm.page().click("a[href^='/cases/']");
            firm.page().waitForURL("**/cases/**");
            assertThat(firm.page().locator("main").innerText()).contains("云澜青屿船机有限公司");
        }
        assertThat(wrong).isEmpty();
    }

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("act", "INFRINGEMENT"),
            Map.entry("facts", "示例"),
            Map.entry("forum", "NONE"),
            Map.entry("earlier", "NONE"),
            Map.entry("willing", "UNASKED"),
            Map.entry("urgent", "no"));

    private static String send(Visit firm, List<String> wrong) {
        var page = firm.page();
        firm.open("/protection");
        wrong.addAll(LOOKING.at(firm, "empty"));
        page.click("form[action$='/applications'] button");
        page.waitForURL(url -> url.endsWith("/claim"));
        page.click("main form .button");
        page.waitForSelector(".errors");
        wrong.addAll(LOOKING.at(firm, "claim-missing"));
        fill(firm, Map.of("claim", "STOP"), wrong);
        fill(firm, Map.of("right", "INVENTION", "number", "201219901302.4", "standing", "HOLDER"), wrong);
        fill(firm, Map.of("named", "yes", "name", "云澜青屿船机有限公司", "contact", "示例地址", "agent", "某律师"), wrong);
        fill(firm, Map.of("known", "yes", "respondent", OTHER_FIRM, "place", "HERE"), wrong);
        fill(firm, FACTS, wrong);
        fill(firm, Map.of("turnover", "120000"), wrong);
        wrong.addAll(LOOKING.at(firm, "materials"));
        page.setInputFiles("#file", Path.of("README.md"));
        page.click("form[action$='/materials'] button");
        page.waitForSelector("text=README.md");
        page.click("main a.button[href$='/review']");
        page.waitForURL(url -> url.endsWith("/review"));
        wrong.addAll(LOOKING.at(firm, "review"));
        page.click("form[action$='/review'] button");
        page.waitForURL(url -> url.contains("sent=true"));
        wrong.addAll(LOOKING.at(firm, "sent"));
        assertThat(page.locator("main").innerText()).contains("授权委托书");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
    }

    /// Fills the page in, what is there of it, and goes on.
    private static void fill(Visit visit, Map<String, String> answers, List<String> wrong) {
        var page = visit.page();
        answers.forEach((field, answer) -> {
            var choice = page.locator("input[type=radio][name='%s'][value='%s']".formatted(field, answer));
            if (choice.count() > 0) {
                choice.check();
            } else if (page.locator("main [name='%s']".formatted(field)).count() > 0) {
                page.fill("main [name='%s']".formatted(field), answer);
            }
        });
        wrong.addAll(LOOKING.at(visit, "page-" + page.url().replaceFirst(".*/", "")));
        var before = page.url();
        page.click("main form .button");
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    void somebodyWithoutANameFollowsATipOffWithItsCodeAlone() {
        var wrong = new ArrayList<String>();
        String code;
        try (var officer = new Visit(port, new Visit.Look("zh-CN", 1280)).as("case-officer")) {
            var page = officer.page();
            officer.open("/protection");
            page.selectOption("#entry", "HOTLINE");
            page.click("form[action$='/applications'] button");
            page.waitForURL(url -> url.endsWith("/claim"));
            fill(officer, Map.of("claim", "REPORT"), wrong);
            fill(officer, Map.of("right", "NONE", "standing", "OTHERS"), wrong);
            fill(officer, Map.of("named", "no"), wrong);
            fill(officer, Map.of("known", "yes", "respondent", "示例被举报店", "place", "HERE"), wrong);
            fill(officer, FACTS, wrong);
            fill(officer, Map.of("turnover", "120000"), wrong);
            page.click("main a.button[href$='/review']");
            page.waitForURL(url -> url.endsWith("/review"));
            page.click("form[action$='/review'] button");
            page.waitForURL(url -> url.contains("sent=true"));
            wrong.addAll(LOOKING.at(officer, "code"));
            code = page.locator(".code").innerText();
            page.reload();
            assertThat(page.locator(".code").count()).as("told once").isZero();
        }
        try (var nobody = new Visit(port, new Visit.Look("zh-CN", 390))) {
            nobody.open("/protection/receipts");
            nobody.page().fill("#code", "0000-0000-0000-0000");
            nobody.page().click("main form button");
            wrong.addAll(LOOKING.at(nobody, "code-wrong"));
            nobody.page().fill("#code", code);
            nobody.page().click("main form button");
            nobody.page().waitForSelector("dl.facts");
            wrong.addAll(LOOKING.at(nobody, "code-answer"));
            assertThat(nobody.page().locator("main").innerText()).doesNotContain("示例被举报店");
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,390"})
    void anOfficerReckonsAndLooksAtTheRoster(String language, int width) {
        var wrong = new ArrayList<String>();
        try (var officer = new Visit(port, new Visit.Look(language, width)).as("case-officer")) {
            var name = "-" + language + "-" + width;
            officer.open(
                    "/protection/thresholds?offence=MARK-ON-GOODS&day=2026-03-02&turnover=90000&gains=400000&rights=2");
            wrong.addAll(LOOKING.at(officer, "thresholds" + name));
            officer.open("/protection/thresholds?offence=PATENT&turnover=x");
            wrong.addAll(LOOKING.at(officer, "thresholds-wrong" + name));
            officer.open("/protection/fines?kind=MARK&day=2026-03-02&figure=80000&twice=yes");
            assertThat(officer.page().locator("main").innerText()).contains("400,000", "PEN-23");
            wrong.addAll(LOOKING.at(officer, "fines" + name));
            officer.open("/protection/fines?kind=TRADE-SECRET&day=2025-10-15&serious=yes");
            wrong.addAll(LOOKING.at(officer, "fines-secret" + name));
            officer.open("/protection/experts");
            wrong.addAll(LOOKING.at(officer, "experts" + name));
            officer.open("/protection/experts/new");
            wrong.addAll(LOOKING.at(officer, "expert-form" + name));
            officer.open("/protection/experts?words=" + "%E7%94%B2");
            officer.page().click("td.main a");
            wrong.addAll(LOOKING.at(officer, "expert" + name));
        }
        try (var clerk = new Visit(port, new Visit.Look(language, width)).as("coordinator")) {
            clerk.open("/powers");
            wrong.addAll(LOOKING.at(clerk, "powers-" + language + "-" + width));
            clerk.open("/powers/delegations/new");
            wrong.addAll(LOOKING.at(clerk, "delegation-" + language + "-" + width));
        }
        assertThat(wrong).isEmpty();
    }
}
