package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.Sight;

@OfficeTest
class IndicatorPagesTests {
    private static final String CITY = "990100";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String WHEN = "?region=" + CITY + "&asOf=" + DAY;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Sight sight;

    @Autowired
    Definitions definitions;

    @Autowired
    Indicators indicators;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Breakdowns breakdowns;

    @Test
    void theLibraryShowsEveryIndicatorWithItsMeaningAndConvention() throws Exception {
        var page = page("/indicators");

        for (var definition : definitions.all()) {
            var current = definitions.inForce(definition.indicator(), LocalDate.of(2026, 11, 22));
            assertThat(page).contains(current.names().get("zh"), current.citation());
        }
        assertThat(page).contains("待核实");
        assertThat(page("/indicators?words=驰名")).contains("共 1 个指标");
    }

    @Test
    void everyIndicatorHasAPageThatShowsItsValue() throws Exception {
        for (var definition : definitions.all()) {
            var observed = indicators.observe(definition, Indicators.Ask.of(CITY, DAY));
            var page = page("/indicators/" + definition.indicator() + WHEN + "&version=" + definition.version());

            var value = observed.rounded();
            assertThat(page)
                    .as(definition.indicator())
                    .contains(value == null ? "无数据" : ">" + String.format("%,." + definition.places() + "f", value));
        }
    }

    @Test
    void asManyRecordsAreListedAsAreCounted() throws Exception {
        for (var definition : definitions.all()) {
            var observed = indicators.observe(definition, Indicators.Ask.of(CITY, DAY));
            var address = "/indicators/" + definition.indicator();
            var which = WHEN + "&version=" + definition.version();

            assertThat(sight.as(
                            accounts.find("coordinator").orElseThrow(),
                            () -> indicators.records(definition, Indicators.Ask.of(CITY, DAY), 0, 10_000)))
                    .as(definition.indicator())
                    .hasSize((int) observed.records());
            assertThat(page(address + "/records" + which)).contains("共 " + observed.records() + " 条");
            try (var book =
                    WorkbookFactory.create(new ByteArrayInputStream(bytes(address + "/records/sheet" + which)))) {
                assertThat(book.getSheetAt(0).getLastRowNum())
                        .as(definition.indicator())
                        .isEqualTo((int) observed.records());
            }
        }
    }

    @Test
    void everyPointOfATrajectoryIsWhatIsObservedThatDay() {
        for (var definition : definitions.all()) {
            for (var step : Trajectories.Step.values()) {
                var ask = Indicators.Ask.of(CITY, DAY);
                for (var point : trajectories.of(definition, ask, step, 5)) {
                    var observed = indicators.observe(definition, Indicators.Ask.of(CITY, point.on()));
                    assertThat(point.value())
                            .as("%s on %s", definition.indicator(), point.on())
                            .usingComparator(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                            .isEqualTo(observed.value());
                }
            }
        }
    }

    @Test
    void theRegionsBelowAddUpToTheWhole() {
        for (var definition : definitions.all()) {
            var ask = Indicators.Ask.of(CITY, DAY);
            var observed = indicators.observe(definition, ask);
            var breakdown = breakdowns.of(observed, ask);

            assertThat(breakdown.rows()).as(definition.indicator()).hasSize(4);
            for (var row : breakdown.rows()) {
                assertThat(row.value())
                        .as("%s in %s", definition.indicator(), row.name())
                        .usingComparator(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                        .isEqualTo(indicators
                                .observe(definition, Indicators.Ask.of(row.code(), DAY))
                                .value());
            }
            if (definition.formula() instanceof Formula.Count) {
                assertThat(breakdown.doubled()).as(definition.indicator()).isZero();
            }
        }
    }

    @Test
    void regionsBelowStandOnASchematicThatLeadsToEach() throws Exception {
        var page = page("/indicators/patents-in-force" + WHEN);
        var observed = indicators.observe(
                definitions.find("patents-in-force", 1).orElseThrow(), Indicators.Ask.of("990102", DAY));

        assertThat(page)
                .contains("示意图：一格一个地区，按大致方位编排，不是测绘地图")
                .contains("aria-label=\"青屿区 %s 件\"".formatted(observed.value()))
                .contains("<a href=\"/indicators/patents-in-force?region=990102&amp;asOf=2026-06-30\" aria-label");
        assertThat(page("/indicators/patents-in-force?region=120000&asOf=" + DAY))
                .contains("按代码顺序排列，位置没有含义");
        assertThat(page("/indicators/patents-in-force?region=990101&asOf=" + DAY))
                .doesNotContain("figure class=\"tiles\"");
    }

    @Test
    void theTableOfValuesIsDescribedByItsMetadata() throws Exception {
        var rows = page("/indicators/patents-in-force/values.csv" + WHEN).split("\r\n");
        var metadata = page("/indicators/patents-in-force/values.csv-metadata.json" + WHEN);

        assertThat(rows).hasSize(1 + 25 + 4);
        assertThat(metadata).contains("http://www.w3.org/ns/csvw", "国家知识产权局统计口径");
        for (var column : rows[0].split(",")) {
            assertThat(metadata).contains('"' + column + '"');
        }
    }

    @Test
    void picturesForReportsSayDaySourceAndThatTheyAreMadeUp() throws Exception {
        var svg = page("/indicators/patents-in-force/chart.svg" + WHEN);
        var png = bytes("/indicators/patents-in-force/chart.png" + WHEN);

        assertThat(svg).startsWith("<svg").contains("发明专利拥有量 · 云澜市", "截至 2026-06-30", "来源：权衡", "示例");
        var image = javax.imageio.ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1760);
        if (Files.isDirectory(Path.of("target/pictures"))) {
            Files.write(Path.of("target/pictures/report.png"), png);
        }
    }

    private String page(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        return browser.perform(get(path).with(viewer("coordinator")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private RequestPostProcessor viewer(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
