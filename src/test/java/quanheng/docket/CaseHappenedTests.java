package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.indicators.Span;

/// What is counted of cases in the year 2025.
class CaseHappenedTests {
    private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTED       | 2025-01-01 |            | false | true  | the first day counts
            ACCEPTED       | 2025-12-31 |            | false | true  | and so does the last
            ACCEPTED       | 2024-12-31 |            | false | false | accepted the day before
            ACCEPTED       |            |            | false | false | it was only received
            CLOSED         | 2024-05-01 | 2025-02-01 | false | true  | carried over and closed
            CLOSED         |            | 2025-02-01 | false | false | refused, so never accepted
            CLOSED         | 2025-03-01 | 2026-01-02 | true  | false | closed the year after
            CLOSED_ON_TIME | 2025-03-01 | 2025-05-01 | true  | true  | no limit overrun
            CLOSED_ON_TIME | 2025-03-01 | 2025-05-01 | false | false | a limit was overrun
            HANDLED        | 2024-05-01 | 2025-01-01 | true  | true  | open on the first day
            HANDLED        | 2024-05-01 | 2024-12-31 | true  | false | closed before
            HANDLED        | 2024-05-01 |            | false | true  | carried over and still open
            HANDLED        | 2025-11-30 |            | false | true  | newly accepted
            HANDLED        | 2026-01-01 |            | false | false | accepted after
            """)
    void aCaseIsCountedInItsYear(
            CaseHappened happened,
            @Nullable LocalDate begun,
            @Nullable LocalDate ended,
            boolean onTime,
            boolean counted,
            String because) {
        var line = new CaseCounts.Line("1", "x", "", "example", begun, ended, onTime);

        assertThat(happened.holds(line, YEAR)).as(because).isEqualTo(counted);
    }
}
