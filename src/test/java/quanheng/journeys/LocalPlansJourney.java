package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A county's plan comes again after its return: the office sees what changed, and approves it once nothing is open.
@OfficeTest
class LocalPlansJourney {
    private static final Looking LOOKING = new Looking("local-plans");

    @LocalServerPort
    private int port;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aReturnedPlanIsReviewedAgainAndApproved() {
        var address = review();
        try (var leader = new Visit(port, new Visit.Look("en", 390)).as("leader")) {
            leader.open(address.replace("/local-plans/cases/", "/cases/"));
            leader.page().click("button[value=approve]");
            leader.page().waitForSelector(".notice.good");
            leader.open(address);
            wrong.addAll(LOOKING.at(leader, "approved-en-narrow"));
            assertThat(leader.page().locator("dl.facts").innerText()).contains("Approved", "version 2");
        }
        assertThat(wrong).isEmpty();
    }

    private String review() {
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            office.open("/local-plans");
            wrong.addAll(LOOKING.at(office, "list"));
            assertThat(office.page().locator("table.data").innerText()).contains("未报送", "审核中", "审核通过");
            office.open("/local-plans?words=沙洲");
            office.page().click("td.main a");
            office.page().waitForSelector("#review button[value=approve]");
            office.page().waitForLoadState();
            wrong.addAll(LOOKING.at(office, "second-version"));
            assertThat(office.page().locator("#review").innerText())
                    .contains("改动", "上次意见：每年检查1次偏少，请增加频次并公布结果（这一条已改动）", "请写明逐年投入的安排（这一条没有改动）");
            office.page().click("button[value=approve]");
            office.page().waitForSelector(".errors");
            wrong.addAll(LOOKING.at(office, "not-yet"));
            assertThat(office.page().locator(".errors").innerText()).contains("1 条修改意见没有解决", "2 条没有审核");
            for (var agree : office.page().locator("#review input[value=AGREE]").all()) {
                agree.check();
            }
            office.page().click("#review button.secondary[value=save]");
            office.page().waitForSelector(".notice.good");
            office.page().click("button[value=approve]");
            office.page().waitForSelector("p.notice.warn");
            wrong.addAll(LOOKING.at(office, "put-forward"));
            return office.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
        }
    }

    @Test
    void guidanceAndPracticeAreReadOnAPhone() {
        try (var office = new Visit(port, new Visit.Look("en", 390)).as("coordinator")) {
            for (var page : List.of("guidance", "classes", "practices", "new", "calls", "practices/new")) {
                office.open("/local-plans/" + page);
                wrong.addAll(LOOKING.at(office, page.replace('/', '-') + "-en-narrow"));
            }
            office.open("/local-plans/practices");
            office.page().click("td.main a");
            office.page().waitForSelector("dl.facts");
            office.page().waitForLoadState();
            wrong.addAll(LOOKING.at(office, "practice-en-narrow"));
        }
        try (var unit = new Visit(port, new Visit.Look("zh-CN", 390)).as("unit-contact")) {
            unit.open("/local-plans/guidance");
            wrong.addAll(LOOKING.at(unit, "guidance-of-no-class-narrow"));
            assertThat(unit.page().locator("main").innerText()).contains("没有发给您这一类单位的指导意见");
        }
        assertThat(wrong).isEmpty();
    }
}
