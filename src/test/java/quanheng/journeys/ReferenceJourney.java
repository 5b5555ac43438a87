package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;
import quanheng.reference.Edition;
import quanheng.reference.Kind;
import quanheng.reference.Loading;
import quanheng.reference.Order;
import quanheng.reference.Reference;
import quanheng.reference.ReferenceLoading;

/// A data clerk loads tables and looks at them, with the real tables where they are there.
@OfficeTest
class ReferenceJourney {
    private static final Path FOLDER = Path.of("../shared/data");

    @LocalServerPort
    private int port;

    @Autowired
    private ReferenceLoading loading;

    @Autowired
    private Reference reference;

    @Test
    void aClerkLoadsATableByKeyboardAlone() throws IOException {
        var file = Files.writeString(Files.createTempFile("fields", ".csv"), "code,include\n1,H01B*\n2,H04R*\n");
        try (var visit = new Visit(port, new Visit.Look("en", 1280)).as("data-clerk")) {
            visit.open("/reference/upload");
            var page = visit.page();
            page.selectOption("#kind", "TECHNOLOGY_FIELDS");
            page.fill("#edition", "by-keyboard");
            page.fill("#from", "2001-01-01");
            page.setInputFiles("#files", file);
            page.focus("main button.button, #content button.button");
            page.keyboard().press("Enter");
            page.waitForURL("**/reference/rehearsal**");
            assertThat(page.textContent("#content")).contains("2 rows would be loaded");
            page.focus("#content button.button");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.matches(".*/reference/[0-9]+"));
            assertThat(page.textContent("#content")).contains("by-keyboard", "Electrical engineering");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void everyPageOfTheRealTablesIsFitForAll() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the real tables in " + FOLDER + " are not there");
        var ipc = load(Kind.IPC, "ipc_zh/ipc_zh_full.tsv", "ipc_zh/ipc_zh_supplement.tsv");
        var fields = load(Kind.TECHNOLOGY_FIELDS, "wipo_ipc35/ipc_technology.csv");
        var strategic = load(Kind.STRATEGIC_INDUSTRIES, "sei_ipc_concordance/sei_ipc_rules_2021.csv");
        var nice = load(Kind.NICE, "nice_cn/nice_cn_2018_items.csv");
        var people = load(Kind.POPULATIONS, "population/jiangmen_census.csv");
        var start = reference.edition(Kind.STRATEGIC_INDUSTRIES, "start-1").orElseThrow();
        var pages = List.of(
                "/reference",
                "/reference/upload",
                at(ipc, ""),
                at(ipc, "?under=B62K"),
                at(ipc, "?words=自行车"),
                at(ipc, "/class?code=B62K11/04"),
                at(ipc, "/class?code=G06F17/30"),
                at(ipc, "/class?code=H01L"),
                at(fields, ""),
                at(strategic, "/class?code=2.1"),
                at(strategic, "/coverage"),
                at(nice, "?under=2501"),
                at(people, ""),
                "/reference/comparison?one=%d&other=%d&classes=B62K11/04 12".formatted(start.id(), strategic.id()));
        var wrong = new ArrayList<String>();
        for (var look :
                List.of(new Visit.Look("zh-CN", 1280), new Visit.Look("en", 390), new Visit.Look("zh-CN", 390))) {
            try (var visit = new Visit(port, look).as("data-clerk")) {
                pages.forEach(path -> wrong.addAll(look(visit, look, path)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String at(Edition edition, String rest) {
        return "/reference/" + edition.id() + rest;
    }

    private Edition load(Kind kind, String... names) throws IOException {
        var papers = new ArrayList<Order.Paper>();
        for (var name : Stream.of(names).map(FOLDER::resolve).toList()) {
            papers.add(new Order.Paper(name.getFileName().toString(), Files.readAllBytes(name)));
        }
        var outcome = loading.load(new Order(kind, "real", LocalDate.of(2020, 1, 1), null, papers, true), "data-clerk");
        return ((Loading.Loaded) outcome).edition();
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
                            .setFullPage(false));
        }
        return wrong;
    }
}
