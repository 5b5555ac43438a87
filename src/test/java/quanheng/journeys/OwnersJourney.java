package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;
import quanheng.parties.FormerName;
import quanheng.parties.OwnerFilter;
import quanheng.parties.OwnerHistory;
import quanheng.parties.Owners;
import quanheng.parties.Park;
import quanheng.parties.Parks;
import quanheng.rights.Party;

/// A data clerk works through the queue of owners by the keyboard; everybody else reads.
@OfficeTest
class OwnersJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Owners owners;

    @Autowired
    private OwnerHistory history;

    @Autowired
    private Parks parks;

    @Test
    void theQueueIsWorkedThroughByTheKeyboard() {
        meet();
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var page = visit.page();
            visit.open("/owners/review");
            assertThat(look(visit, "review")).isEmpty();
            assertThat(page.locator("section.pair").count()).isEqualTo(2);
            page.keyboard().press("a");
            page.waitForURL(Pattern.compile(".*/owners/merger.*"));
            assertThat(look(visit, "merger")).isEmpty();
            page.fill("#note", "同一家企业");
            page.locator("h1").click();
            page.keyboard().press("a");
            page.waitForURL(Pattern.compile(".*/owners/decisions/.*"));
            assertThat(look(visit, "decision")).isEmpty();
            page.keyboard().press("n");
            page.waitForURL(Pattern.compile(".*/owners/review"));
            assertThat(page.locator("section.pair").count()).isEqualTo(1);
            page.keyboard().press("s");
            page.locator("section.pair").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator("ol.history a").nth(1).click();
            page.locator("button.danger").click();
            page.locator(".notice:has-text('撤回')").waitFor();
            assertThat(look(visit, "undone")).isEmpty();
        }
    }

    @Test
    void noPageOfOwnersKeepsAnybodyOut() {
        meet();
        var owner = owners.search(new OwnerFilter("丙一照明有限公司", "coded", ""), 0, 1)
                .getFirst()
                .id();
        history.keep(new FormerName(0, owner, "江门市丙一灯饰厂", null, null, "data-clerk"));
        if (parks.all().isEmpty()) {
            parks.keep(new Park(0, "江门高新区", "440704", "440700", List.of("高新区"), false, null, null), "data-clerk");
        }
        var wrong = new ArrayList<String>();
        for (var look : List.of(
                new Visit.Look("zh-CN", 1280),
                new Visit.Look("en", 1280),
                new Visit.Look("zh-CN", 390),
                new Visit.Look("en", 390))) {
            try (var visit = new Visit(port, look).as("data-clerk")) {
                for (var path : List.of(
                        "/owners",
                        "/owners/" + owner,
                        "/owners/review",
                        "/parks?address=广东省江门市高新区科苑路1号&on=2026-11-22")) {
                    visit.open(path);
                    wrong.addAll(look(visit, path.replaceAll("[^a-z]+", "-") + look.language() + look.width()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void meet() {
        owners.resolve(List.of(
                new Party("江门市丙一照明有限公司", "企业", "91440704MA0000005F", "广东省江门市江海区科苑路1号", "440704"),
                new Party("江门市丙一照明股份有限公司", "企业", "", "广东省江门市江海区科苑路1号", "440704"),
                new Party("江门市丙一電器厂", "企业", "", "广东省江门市蓬江区胜利路2号", "440703"),
                new Party("陈丙二", "个人", "", "", "")));
    }

    private static List<String> look(Visit visit, String name) {
        return new Looking("owners").at(visit, name);
    }
}
