package quanheng.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.indicators.Span;

/// Which figures add up, and what is said about the others. Figures are written `from/to=value`, in the order approved.
class PeriodsTests {
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025-01-01/2025-12-31=40 | 2025-01-01 | 2025-12-31 | 40 | missing [] straddling [] | a whole year told at once
            2025-01-01/2025-03-31=10 2025-04-01/2025-06-30=12 | 2025-01-01 | 2025-06-30 | 22 | missing [] straddling [] | two quarters add up
            2025-01-01/2025-03-31=10 2025-01-01/2025-06-30=22 | 2025-01-01 | 2025-06-30 | 22 | missing [] straddling [] | a cumulative figure takes the place of what it contains
            2025-01-01/2025-06-30=22 2025-01-01/2025-03-31=10 2025-07-01/2025-09-30=8 | 2025-01-01 | 2025-09-30 | 30 | missing [] straddling [] | the half-year and the next quarter, not the first quarter again
            2025-01-01/2025-03-31=10 2025-07-01/2025-09-30=8 | 2025-01-01 | 2025-09-30 | 18 | missing [2025-04-01/2025-06-30] straddling [] | a quarter nobody told is named, never estimated
            2025-01-01/2025-03-31=10 | 2025-01-01 | 2025-05-15 | 10 | missing [2025-04-01/2025-05-15] straddling [] | the days since the last figure are named
            2025-01-01/2025-12-31=40 | 2025-01-01 | 2025-06-30 | - | missing [2025-01-01/2025-06-30] straddling [40] | a year says nothing of its half
            2024-07-01/2025-06-30=40 2025-07-01/2025-12-31=15 | 2025-01-01 | 2025-12-31 | 15 | missing [2025-01-01/2025-06-30] straddling [40] | a figure that begins before the days counted is left out
            2025-01-01/2025-12-31=40 2025-01-01/2025-12-31=41 | 2025-01-01 | 2025-12-31 | 41 | missing [] straddling [] | of two for the same period the one approved last
            2023-01-01/2023-12-31=5 2024-01-01/2024-12-31=6 | - | 2024-12-31 | 11 | missing [] straddling [] | since ever begins with the first figure
            """)
    void addUpToWhatTheyTell(String told, LocalDate from, LocalDate to, BigDecimal sum, String rest, String reason) {
        var found = Periods.within(Periods.standing(reports(told)), new Span(from, to));

        assertThat(found.chosen().isEmpty() ? null : FigureMeasure.sum(found.chosen()))
                .as(reason)
                .isEqualTo(sum);
        var straddling = found.straddling().stream()
                .map(report -> report.told().value().toPlainString())
                .collect(Collectors.joining(", "));
        assertThat("missing %s straddling [%s]".formatted(found.missing(), straddling))
                .as(reason)
                .isEqualTo(rest);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01/2024-12-31=11.2 2025-01-01/2025-12-31=11.9 | 2025-12-31 | 11.9 | the year that ends on the day
            2024-01-01/2024-12-31=11.2 2025-01-01/2025-12-31=11.9 | 2025-12-30 | 11.2 | a year that ends tomorrow is not known yet
            2024-01-01/2024-12-31=11.2 2024-01-01/2024-12-31=11.3 | 2026-05-01 | 11.3 | the correction approved later
            2024-01-01/2024-12-31=11.2 | 2023-12-31 | - | nothing was told by then
            """)
    void tellTheLatestStock(String told, LocalDate day, BigDecimal value, String reason) {
        assertThat(Periods.latest(Periods.standing(reports(told)), day)
                        .map(report -> report.told().value())
                        .orElse(null))
                .as(reason)
                .isEqualTo(value);
    }

    private static List<Report> reports(String told) {
        var reports = new ArrayList<Report>();
        Arrays.stream(told.strip().split(" ")).forEach(each -> {
            var cells = each.split("[/=]");
            var figure = new Told(
                    "s",
                    "990100",
                    LocalDate.parse(cells[0]),
                    LocalDate.parse(cells[1]),
                    new BigDecimal(cells[2]),
                    "",
                    "",
                    "");
            var at = Instant.ofEpochSecond(reports.size());
            var decision = new Report.Decision(true, "", "coordinator", at);
            reports.add(new Report(
                    reports.size() + 1,
                    figure,
                    new UUID(0, 1),
                    "unit-contact",
                    at,
                    decision,
                    null,
                    Report.State.APPROVED));
        });
        return reports;
    }
}
