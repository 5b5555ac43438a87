package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A candidate climbs the ladder, a sixth is refused with its clause, and one that failed its evaluation leaves.
@OfficeTest
class LadderJourney {
    private static final Looking LOOKING = new Looking("ladder");

    @LocalServerPort
    private int port;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aFirmAppliesAndIsReviewedAndApproved() {
        var address = apply();
        review(address);
        try (var leader = new Visit(port, new Visit.Look("zh-CN", 1280)).as("leader")) {
            leader.open(address);
            leader.page().click("p.notice a");
            leader.page().click("button[value=approve]");
            leader.page().waitForSelector(".notice.good");
            leader.open(address);
            wrong.addAll(LOOKING.at(leader, "approved"));
            assertThat(leader.page().locator("main").innerText()).contains("列入决定书", "在列");
        }
        assertThat(wrong).isEmpty();
    }

    private String apply() {
        try (var firm = new Visit(port, new Visit.Look("zh-CN", 390)).as("enterprise")) {
            firm.open("/ladder/applications/new");
            firm.page().selectOption("#wanted", "pilot-park");
            firm.page().fill("#words", "示例：知识产权管理制度已建立");
            firm.page().click("form[action$='/ladder/applications'] button[type=submit]");
            firm.page().waitForSelector(".errors");
            assertThat(firm.page().locator(".errors").innerText()).contains("不是园区");
            firm.page().selectOption("#wanted", "demonstration-firm");
            wrong.addAll(LOOKING.at(firm, "apply-narrow"));
            firm.page().click("form[action$='/ladder/applications'] button[type=submit]");
            firm.page().waitForSelector("#file");
            var paper = new FilePayload("材料.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8));
            firm.page().setInputFiles("#file", paper);
            firm.page().fill("#shows", "服务窗口照片");
            firm.page().click("form[action$='/materials'] button[type=submit]");
            firm.page().waitForSelector(".notice.good");
            wrong.addAll(LOOKING.at(firm, "supplied-narrow"));
            return path(firm);
        }
    }

    private static String path(Visit visit) {
        return visit.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("[?].*", "");
    }

    private void review(String address) {
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            office.open(address);
            office.page().click("button[value=approve]");
            office.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(office, "unreviewed"));
            assertThat(office.page().locator(".errors").innerText()).contains("还没有审核", "待核实");
            for (var opinion : office.page().locator("#reviews select").all()) {
                opinion.selectOption("MET");
            }
            office.page().click("#reviews button");
            office.page().waitForSelector(".errors");
            assertThat(office.page().locator(".errors").innerText()).contains("每条意见都要写理由");
            for (var reason :
                    office.page().locator("#reviews input[name$='.reason']").all()) {
                reason.fill("示例：见材料1");
            }
            office.page().click("#reviews button");
            office.page().waitForSelector(".notice.good");
            wrong.addAll(LOOKING.at(office, "reviewed"));
            office.page().click("button[value=approve]");
            office.page().waitForSelector("p.notice.warn");
            wrong.addAll(LOOKING.at(office, "put-forward"));
        }
    }

    @Test
    void aSixthLeadingPilotIsRefusedWithItsClause() {
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            office.open("/ladder?on=2018-01-01&kind=PROVINCE");
            wrong.addAll(LOOKING.at(office, "in-2018"));
            assertThat(office.page().locator("main").innerText()).contains("8 个在列", "5/5", "已满");
            office.open("/ladder/applications?title=pilot-province&stage=applied");
            wrong.addAll(LOOKING.at(office, "applications"));
            office.page().click("table.data td.main a");
            office.page().click("button[value=approve]");
            office.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(office, "sixth"));
            assertThat(office.page().locator(".errors").innerText()).contains("引领型名额 5 个已满", "三（一）1", "待核实");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverFailedTheEvaluationLeaves() {
        var address = "";
        try (var office = new Visit(port, new Visit.Look("en", 1280)).as("coordinator")) {
            office.open("/ladder/applications?stage=failed&words=云浦区");
            office.page().click("table.data td.main a");
            address = path(office);
            wrong.addAll(LOOKING.at(office, "failed-en"));
            assertThat(office.page().locator("p.actions a").allInnerTexts())
                    .containsExactlyInAnyOrder("Change the type", "Leave");
            office.page().click("p.actions a[href$='#exit']");
            office.page().click("#exit summary");
            office.page().fill("#exit textarea", "示例：未达到标准");
            office.page().click("#exit button[type=submit]");
            office.page().waitForSelector(".notice.good");
        }
        try (var leader = new Visit(port, new Visit.Look("en", 390)).as("leader")) {
            leader.open(address.replace("/ladder/applications/", "/cases/"));
            leader.page().click("button[value=approve]");
            leader.page().waitForSelector(".notice.good");
            leader.open(address);
            wrong.addAll(LOOKING.at(leader, "left-en-narrow"));
            assertThat(leader.page().locator("main").innerText()).contains("退出通知书");
            leader.page().click(".toolbar a[href*='/ladder/candidates/']");
            wrong.addAll(LOOKING.at(leader, "history-en-narrow"));
            leader.open("/ladder");
            wrong.addAll(LOOKING.at(leader, "ladder-en-narrow"));
        }
        assertThat(wrong).isEmpty();
    }
}
