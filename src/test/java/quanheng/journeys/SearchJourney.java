package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import quanheng.OfficeTest;
import quanheng.search.IndexKeeper;
import quanheng.search.MadeSource;

/// Somebody looks for a right, narrows down, keeps the question and cites the result; no page keeps anybody out.
@OfficeTest
@Import(MadeSource.Made.class)
class SearchJourney {
    private static final List<String> PAGES = List.of(
            "/search",
            "/search?words=荧光粉",
            "/search?words=没有的词&f=category:INVENTION",
            "/search?words=applcant:科恒 (灯",
            "/search/help",
            "/search/sets",
            "/search/index");

    @LocalServerPort
    private int port;

    @Autowired
    private IndexKeeper keeper;

    @BeforeEach
    void haveAnIndex() {
        keeper.rebuild();
    }

    @Test
    void fromTheBoxOnTopToACitableResult() {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            var page = visit.page();
            page.fill("#find", "效率高");
            page.click(".find button[formaction]");
            page.waitForLoadState();
            assertThat(page.textContent("[role=status] >> nth=0")).contains("3");
            page.click("aside a:has-text('五邑大学')");
            assertThat(page.locator(".results > li").count()).isEqualTo(1);
            page.click("details.more > summary");
            page.click("form[action$='/search/sets'] button");
            assertThat(page.url()).contains("/search/sets/");
            assertThat(page.textContent("main, #content")).contains("结果完全相同");
        }
    }

    @Test
    void noPageOfSearchKeepsAnybodyOut() {
        var wrong = new ArrayList<String>();
        look(new Visit.Look("zh-CN", 1280), wrong);
        look(new Visit.Look("en", 390), wrong);
        assertThat(wrong).isEmpty();
    }

    private void look(Visit.Look look, List<String> wrong) {
        try (var visit = new Visit(port, look).as("administrator")) {
            for (var path : PAGES) {
                visit.open(path);
                visit.barriers().forEach(barrier -> wrong.add(path + " " + barrier));
                if (visit.scrollsSideways()) {
                    wrong.add(path + " scrolls sideways at " + look.width());
                }
                visit.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/screens/search-%d-%d.png"
                                        .formatted(look.width(), PAGES.indexOf(path)))));
            }
        }
    }
}
