package quanheng.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is marked below a chart.
class TicksTests {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-31 2022-12-31 2023-12-31 2024-12-31 | 2021@2021-12-31 2022@2022-12-31 2023@2023-12-31 2024@2024-12-31 | each year's end above its own year
            2020-12-31 2021-12-31 2022-12-31 2023-12-31 2024-06-30 | 2020@2020-12-31 2021@2021-12-31 2022@2022-12-31 2023@2023-12-31 | the newest in the middle of a year that is not over
            2021-03-15 2022-03-15 2023-03-15 2024-03-15 | 2022@2022-01-01 2023@2023-01-01 2024@2024-01-01 | other days stand after the beginning of their year
            2024-01-31 2024-02-29 2024-03-31 2024-04-30 | 2024-01@2024-01-31 2024-04@2024-04-30 | months likewise, every third of them
            2024-01-15 2024-02-15 2024-05-15 | 2024-02@2024-02-01 2024-05@2024-05-01 | and days within months
            """)
    void pointsStandUnderTheirOwnYear(String points, String marks, String because) {
        var days = Stream.of(points.split(" ")).map(LocalDate::parse).toList();

        var ticks = Ticks.of(days.getFirst(), days.getLast(), days);

        assertThat(ticks.marks().stream()
                        .map(mark -> mark.words() + "@" + mark.day())
                        .collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(marks);
    }
}
