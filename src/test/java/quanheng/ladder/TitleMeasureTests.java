package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.indicators.Criterion;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;

/// Titles held in the sample office, counted.
@OfficeTest
class TitleMeasureTests {
    @Autowired
    private TitleMeasure measure;

    @Autowired
    private Clock clock;

    private static Selection selection(LocalDate on, Criterion... where) {
        return new Selection(List.of(where), "", Span.on(on), null);
    }

    private static Criterion is(String criterion, String... values) {
        return new Criterion.Is(criterion, List.of(values));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource(textBlock = """
        2016-05-31, PROVINCE, LEADING,    0, the day before the first decision
        2016-06-01, PROVINCE, LEADING,    4, four on that day
        2017-01-10, PROVINCE, LEADING,    5, and the fifth
        2020-01-09, PROVINCE, SUPPORTING, 2, one of them failed but not yet changed
        2020-01-10, PROVINCE, SUPPORTING, 1, that day it changed its type
        2020-01-10, PROVINCE, SPECIAL,    2, to which it belongs from then on
        2020-02-03, PROVINCE, SPECIAL,    1, the other left
        """)
    void countsWhatWasHeldOnTheDay(LocalDate on, String kind, String type, int count, String because) {
        var asked = selection(on, is("holder", kind), is("title-type", type));

        assertThat(measure.count("records", asked).value()).as(because).isEqualByComparingTo(Integer.toString(count));
        assertThat(measure.records(asked, 0, 100)).as(because).hasSize(count);
    }

    @Test
    void addsUpByRegionAndMonth() {
        var asked = selection(LocalDate.now(clock));

        var total = measure.count("records", asked).value();
        assertThat(measure.byRegion("records", asked).values().stream().reduce(java.math.BigDecimal::add))
                .contains(total);
        var month = YearMonth.of(2017, 1);
        assertThat(measure.byMonth("records", asked, month.minusMonths(1), month).values().stream()
                        .flatMap(Stream::of)
                        .reduce(java.math.BigDecimal::add)
                        .orElseThrow())
                .isEqualByComparingTo("13");
    }

    @Test
    void explainsAndNamesWhatItCounts() {
        var asked = selection(LocalDate.of(2017, 1, 10), is("rung", "PILOT"));
        var record = measure.records(asked, 0, 1).getFirst();

        assertThat(record.path()).startsWith("/ladder/candidates/");
        assertThat(measure.explain(asked, record.number()).orElseThrow().grounds())
                .hasSize(2);
        assertThat(measure.words(new Criterion.Is("holder", List.of("FIRM")), Locale.ENGLISH))
                .isEqualTo("Firms");
        assertThatThrownBy(() -> measure.count("records", selection(LocalDate.of(2017, 1, 10), is("colour", "RED"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
