package quanheng.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;
import quanheng.reading.Period;
import quanheng.reading.Span;

/// Which days count for a promise of a plan that runs from 2013-09-01 and is due on 2016-08-31.
class CountedDaysTests {
    @ParameterizedTest(name = "{0}, whole years {1}, on {2}: {3} to {4}, {5}")
    @CsvSource(textBlock = """
            PERIOD, false, 2015-03-31, 2013-09-01, 2015-03-31, from the first day of the plan
            PERIOD, false, 2017-12-31, 2013-09-01, 2016-08-31, nothing counts after the last day
            PERIOD, true,  2017-12-31, 2013-01-01, 2016-12-31, the source knows only years
            PERIOD, true,  2015-03-31, 2013-01-01, 2015-12-31, filings of this year bear its last day
            PERIOD, false, 2013-08-31, -,          -,          not begun
            YEAR,   false, 2015-03-31, 2015-01-01, 2015-03-31, the calendar year up to the day
            YEAR,   false, 2017-12-31, 2016-01-01, 2016-08-31, the last year that counts
            DAY,    false, 2015-03-31, -,          2015-03-31, what is held on the day
            DAY,    false, 2017-12-31, -,          2016-08-31, after its last day a promise is judged by its last day
            """)
    void countFromTheFirstDayToTheLast(
            Days days, boolean wholeYears, LocalDate asOf, String first, String last, String because) {
        var counted = CountedDays.of(new Terms("invention-filings", null, "440700", days, wholeYears), promise(), asOf);

        assertThat(
                        counted == null
                                ? "-"
                                : counted.from() == null ? "-" : counted.from().toString())
                .as(because)
                .isEqualTo(first);
        assertThat(counted == null ? "-" : counted.to().toString()).as(because).isEqualTo(last);
    }

    private static Promise promise() {
        var id = UUID.randomUUID();
        return new Promise(
                id,
                id,
                "plan",
                id,
                1,
                id,
                PromiseKind.TARGET,
                "title",
                "words",
                "1",
                "chapter",
                new Span(0, 1),
                null,
                null,
                List.of(),
                LocalDate.of(2016, 8, 31),
                true,
                null,
                "440700",
                new Period(LocalDate.of(2013, 9, 1), LocalDate.of(2016, 8, 31)),
                1);
    }
}
