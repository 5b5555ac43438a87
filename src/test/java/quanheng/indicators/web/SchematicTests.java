package quanheng.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quanheng.Golden;

class SchematicTests {
    private static final Path REGIONS = Path.of("src/main/resources/quanheng/parties/regions.csv");
    private static final MapDrawing.Words WORDS = new MapDrawing.Words("件", "无数据", 0);

    @ParameterizedTest(name = "{0} with {1} places: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0 0 0        | 0 | 0                            | one value is one step
            0 1 2        | 0 | 0;1;2                        | each whole number is its own
            0 7 100      | 0 | 0–24;25–49;50–74;75–99;100–124 | the greatest has a step too
            3 99         | 0 | 0–19;20–39;40–59;60–79;80–99 | five steps, each with both ends
            0.004 0.016  | 2 | 0.00;0.01;0.02               | steps go by what is printed
            -5 12.5      | 1 | -5.0–-0.1;0.0–4.9;5.0–9.9;10.0–14.9 | less than nothing is less still
            1000 50000   | 0 | 0–19,999;20,000–39,999;40,000–59,999 | six steps would be too many
            """)
    void stepsAreEqualAndRound(String values, int places, String wanted, String because) {
        var steps = Steps.of(Stream.of(values.split(" ")).map(BigDecimal::new).toList(), places);

        var told = IntStream.range(0, steps.size()).mapToObj(steps::words).toList();
        assertThat(told).as(because).containsExactly(wanted.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 5 8 13 21 34 55 89", "0.1 0.15 0.2 7.77", "-3 -2.5 -1", "0 123456789", "5 5 6"})
    void everyValueLiesInTheStepTheLegendNames(String values) {
        var numbers = Stream.of(values.split(" ")).map(BigDecimal::new).toList();
        var steps = Steps.of(numbers, 2);

        assertThat(steps.size()).isLessThanOrEqualTo(Steps.MOST);
        for (var number : numbers) {
            var step = steps.of(number);
            assertThat(number).isGreaterThanOrEqualTo(steps.starts().get(step));
            assertThat(number)
                    .isLessThanOrEqualTo(
                            step + 1 < steps.size() ? steps.starts().get(step + 1) : steps.last());
        }
    }

    @Test
    void everyRegionWithAPlaceIsARegionAndNoTwoOfOneDayShareAPlace() throws IOException {
        var taken = new HashMap<String, Set<TilePlaces.Place>>();
        var placed = new ArrayList<String>();
        for (var line : Files.readAllLines(REGIONS).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList()) {
            var cells = line.split(",", -1);
            var layout = TilePlaces.written(cells[0]);
            if (layout.isPresent() && !placed.contains(cells[0])) {
                placed.add(cells[0]);
                var isStanding = cells[4].isEmpty();
                var places = taken.computeIfAbsent(cells[2], parent -> new HashSet<>());
                assertThat(!isStanding || places.add(layout.get())).as(line).isTrue();
            }
        }
        assertThat(placed).hasSize(TilePlaces.size()).contains("440703", "310115", "990101");
    }

    @Test
    void regionsWithoutAPlaceStandBelowThoseThatHaveOne() {
        var layout = TilePlaces.of(List.of("990101", "990102", "990103", "990104", "990105"));

        assertThat(layout.isPlaced()).isTrue();
        assertThat(layout.known()).isEqualTo(4);
        assertThat(layout.places().getLast()).isEqualTo(new TilePlaces.Place(0, 2));
    }

    @Test
    void regionsWithoutAnyPlaceStandInTheOrderOfTheirCodes() {
        var layout = TilePlaces.of(List.of("120101", "120102", "120103", "120104", "120105"));

        assertThat(layout.isPlaced()).isFalse();
        assertThat(layout.places())
                .startsWith(new TilePlaces.Place(0, 0), new TilePlaces.Place(1, 0), new TilePlaces.Place(2, 0))
                .endsWith(new TilePlaces.Place(1, 1));
    }

    @Test
    void aTileLinksToItsRegionAndNoDataIsHatchedAndNotZero() {
        var tiles = List.of(
                tile("990101", "临江区", "1234"),
                tile("990102", "青屿区", "0"),
                tile("990103", "沙洲县", ""),
                tile("990104", "云台土家族苗族自治县", "600"));

        var svg = SvgImage.linked(
                MapDrawing.of(tiles, TilePlaces.of(List.of("990101", "990102", "990103", "990104")), WORDS), "示意图");

        assertThat(svg).contains("<a href=\"/990102\" aria-label=\"青屿区 0 件\">").contains("role=\"group\"");
        assertThat(svg).contains("aria-label=\"沙洲县 无数据\"").contains("aria-label=\"云台土家族苗族自治县 600 件\"");
        assertThat(tileOf(svg, "990103")).contains("<polyline").contains("无数据");
        assertThat(tileOf(svg, "990102")).doesNotContain("<polyline").contains(">0<");
        Golden.equal(Path.of("src/test/resources/quanheng/indicators/schematic.svg"), svg);
    }

    private static String tileOf(String svg, String code) {
        var start = svg.indexOf("<a href=\"/" + code);
        return svg.substring(start, svg.indexOf("</a>", start));
    }

    private static MapDrawing.Tile tile(String code, String name, String value) {
        return new MapDrawing.Tile(name, "/" + code, value.isEmpty() ? null : new BigDecimal(value), value);
    }
}
