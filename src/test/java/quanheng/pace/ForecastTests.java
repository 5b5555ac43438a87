package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTests {
    private static final YearMonth FIRST = YearMonth.of(2010, 1);

    @ParameterizedTest(name = "{0} months, {1} ahead: {2}, because {3}")
    @CsvSource(textBlock = """
        35, 1,  too-short,     the held-out year and the year of the choice leave less than one
        36, 1,  told,          three full years
        36, 0,  nothing-ahead, the month is known already
        36, 16, told,          twelve months to know and nine origins to check
        36, 17, too-far,       no method has been asked that far ahead often enough
        96, 60, told,          five years ahead of eight known
        """)
    void refusesWithAReason(int months, int ahead, String expected, String because) {
        var series = flow(months, month -> 100 + month % 12);

        var forecast = Forecast.of(series, FIRST, series.last().plusMonths(ahead));

        assertThat(
                        forecast instanceof Forecast.Refused refused
                                ? refused.why().key().replace("pace.forecast.", "")
                                : "told")
                .as(because)
                .isEqualTo(expected);
    }

    @Test
    void repeatsWhatRepeatsExactly() {
        var series = flow(60, month -> 10 + 5 * (month % 12));

        var told = told(series, YearMonth.of(2015, 1), YearMonth.of(2015, 12));

        assertThat(told.method()).isEqualTo(Forecast.Method.LAST_YEAR);
        assertThat(told.end().value()).isEqualByComparingTo("450");
        assertThat(told.end().low()).isEqualByComparingTo("450");
        assertThat(told.end().high()).isEqualByComparingTo("450");
        assertThat(told.check().meanError()).isEqualByComparingTo("0");
        assertThat(told.check().meanPercent()).isEqualByComparingTo("0");
        assertThat(told.check().from()).isEqualTo(YearMonth.of(2014, 1));
    }

    @Test
    void takesTheDriftOfWhatGrowsByTheYear() {
        var series = flow(72, month -> 100 + 12 * (month / 12) + 5 * (month % 12));

        var told = told(series, YearMonth.of(2016, 1), YearMonth.of(2016, 12));

        assertThat(told.method()).isEqualTo(Forecast.Method.LAST_YEAR_AND_DRIFT);
        assertThat(told.end().value()).as("12 × (100 + 72) + 330").isEqualByComparingTo("2394");
        assertThat(told.check().told()).isEqualByComparingTo(told.check().came());
    }

    @Test
    void followsAStockFromItsLevel() {
        var series = new Series(Series.Kind.STOCK, FIRST, numbers(61, month -> 1000 + 20 * month));

        var told = told(series, FIRST, YearMonth.of(2016, 1));

        assertThat(told.last()).isEqualTo(YearMonth.of(2015, 1));
        assertThat(told.end().value()).as("2200 and twelve times 20").isEqualByComparingTo("2440");
        assertThat(told.check().came()).isEqualByComparingTo("2200");
        assertThat(told.likelihood(Aim.atLeast(BigDecimal.valueOf(2440)))).isEqualTo(Forecast.Likelihood.LIKELY);
        assertThat(told.likelihood(Aim.atLeast(BigDecimal.valueOf(2441)))).isEqualTo(Forecast.Likelihood.UNLIKELY);
    }

    @Test
    void countsOnFromWhatHasHappened() {
        var series = flow(66, month -> 10);

        var told = told(series, YearMonth.of(2015, 1), YearMonth.of(2015, 12));

        assertThat(told.points()).hasSize(6);
        assertThat(told.points().getFirst().value())
                .as("six months of 10 and one more")
                .isEqualByComparingTo("70");
        assertThat(told.end().value()).isEqualByComparingTo("120");
        assertThat(told(series, YearMonth.of(2016, 1), YearMonth.of(2016, 12))
                        .end()
                        .value())
                .as("counting that begins later leaves the months between out")
                .isEqualByComparingTo("120");
    }

    @Test
    void tellsItsErrorAsItWas() {
        var series = flow(60, month -> month < 48 ? 100 : 150);

        var told = told(series, YearMonth.of(2015, 1), YearMonth.of(2015, 12));

        assertThat(told.check().meanError()).as("every month 50 off").isEqualByComparingTo("50");
        assertThat(told.check().meanPercent()).as("50 of 150").isEqualByComparingTo("33.33");
        assertThat(told.check().told()).isEqualByComparingTo("1200");
        assertThat(told.check().came()).isEqualByComparingTo("1800");
        assertThat(told.check().totalPercent()).isEqualByComparingTo("-33.33");
    }

    @Test
    void hasNoPercentOfNothing() {
        var told = told(flow(60, month -> month % 12), YearMonth.of(2015, 1), YearMonth.of(2015, 12));

        assertThat(told.check().meanPercent()).as("every January is 0").isNull();
        assertThat(told.check().meanError()).isNotNull();
    }

    @Test
    void theIntervalHoldsAboutAsOftenAsItSays() {
        var random = new Random(80);
        var inside = 0;
        var rounds = 300;
        for (var round = 0; round < rounds; round++) {
            var all = flow(84, month ->
                    (int) Math.max(0, 200 + 40 * Math.sin(month / 6.0 * Math.PI) + random.nextGaussian() * 25));
            var told = told(all.before(YearMonth.of(2016, 1)), YearMonth.of(2016, 1), YearMonth.of(2016, 12));
            var came = all.sum(YearMonth.of(2016, 1), YearMonth.of(2016, 12));
            inside += told.end().low().compareTo(came) <= 0 && told.end().high().compareTo(came) >= 0 ? 1 : 0;
        }

        assertThat(inside / (double) rounds).as("four of five").isBetween(0.7, 0.9);
    }

    @Test
    void tellsTheSameOfTheSame() {
        var random = new Random(5);
        for (var round = 0; round < 50; round++) {
            var series = flow(36 + random.nextInt(60), month -> random.nextInt(500));
            var until = series.last().plusMonths(1 + random.nextInt(14));
            var forecast = told(series, series.last().plusMonths(1), until);

            assertThat(Forecast.of(series, series.last().plusMonths(1), until)).isEqualTo(forecast);
            assertThat(forecast.points()).allSatisfy(point -> {
                assertThat(point.low()).isLessThanOrEqualTo(point.value());
                assertThat(point.high()).isGreaterThanOrEqualTo(point.value());
                assertThat(point.low()).isNotNegative();
            });
        }
    }

    private static Forecast.Told told(Series series, YearMonth countedFrom, YearMonth until) {
        return (Forecast.Told) Forecast.of(series, countedFrom, until);
    }

    private static Series flow(int months, IntFunction<Integer> value) {
        return new Series(Series.Kind.FLOW, FIRST, numbers(months, value));
    }

    private static List<BigDecimal> numbers(int months, IntFunction<Integer> value) {
        var numbers = new BigDecimal[months];
        Arrays.setAll(numbers, month -> BigDecimal.valueOf(value.apply(month)));
        return new ArrayList<>(List.of(numbers));
    }
}
