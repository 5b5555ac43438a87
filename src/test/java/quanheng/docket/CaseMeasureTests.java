package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Sight;
import quanheng.indicators.Criterion;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;

/// Cases of the sample office as indicators count them.
@OfficeTest
class CaseMeasureTests {
    @Autowired
    CaseMeasure measure;

    @Autowired
    Sight sight;

    @Autowired
    Clock clock;

    private Selection selection(CaseHappened happened) {
        var today = LocalDate.now(clock);
        var where = List.of(Criterion.is("happened", happened.name()));
        return new Selection(where, "", new Span(today.minusYears(2).withDayOfMonth(1), today), null);
    }

    @ParameterizedTest
    @EnumSource(CaseHappened.class)
    void asManyAreListedAsAreCounted(CaseHappened happened) {
        sight.as(People.OFFICER, () -> {
            var counted = measure.count("records", selection(happened));

            assertThat(measure.records(selection(happened), 0, 1000)).hasSize((int) counted.records());
            assertThat(counted.value()).isEqualTo(BigDecimal.valueOf(counted.records()));
            return counted;
        });
    }

    @Test
    void theMonthsAddUpToWhatWasAccepted() {
        var asked = selection(CaseHappened.ACCEPTED);
        var from = YearMonth.from(Objects.requireNonNull(asked.span().from()));
        var months = measure.byMonth(
                "records", asked, from, YearMonth.from(asked.span().to()));
        var sum = months.values().stream().flatMap(Arrays::stream).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isPositive().isEqualTo(measure.count("records", asked).value());
    }

    @Test
    void everybodyKnowsHowManyButNotWhich() {
        var asked = selection(CaseHappened.ACCEPTED);
        var counted = sight.as(People.OFFICER, () -> measure.count("records", asked));

        sight.as(People.STRANGER, () -> {
            assertThat(measure.count("records", asked)).isEqualTo(counted);
            assertThat(measure.records(asked, 0, 1000)).isEmpty();
            return counted;
        });
    }

    @Test
    void whatIsKnownNowIsWhatTheActsTell() {
        var asked = selection(CaseHappened.HANDLED);

        assertThat(measure.count("records", asked.knownAt(Instant.now(clock))))
                .isEqualTo(measure.count("records", asked));
        assertThat(measure.count("records", asked.knownAt(Instant.EPOCH)).value())
                .as("nothing was known then, which is not 0")
                .isNull();
    }

    @Test
    void oneCaseSaysWhyItIsCounted() {
        sight.as(People.OFFICER, () -> {
            var asked = selection(CaseHappened.ACCEPTED);
            var number = measure.records(asked, 0, 1).getFirst().number();

            assertThat(measure.explain(asked, number).orElseThrow().isCounted()).isTrue();
            assertThat(measure.explain(asked.over(Span.on(LocalDate.of(1999, 1, 1))), number)
                            .orElseThrow()
                            .isCounted())
                    .isFalse();
            return number;
        });
        assertThat(measure.explain(selection(CaseHappened.ACCEPTED), "no such case"))
                .isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        var asked = new Selection(List.of(Criterion.is("colour", "red")), "", Span.on(LocalDate.of(2026, 1, 1)), null);

        assertThatThrownBy(() -> measure.byRegion("records", asked)).isInstanceOf(IllegalArgumentException.class);
    }
}
