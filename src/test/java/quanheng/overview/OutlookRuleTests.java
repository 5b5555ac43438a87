package quanheng.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.pace.Forecast;
import quanheng.pace.Seasons;
import quanheng.pace.Series;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;
import quanheng.reading.Comparison;
import quanheng.reading.Period;
import quanheng.reading.Quantity;
import quanheng.reading.Reason;
import quanheng.reading.Span;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;
import quanheng.targets.Outlook;

/// What earlier months and years add to the rule of states: a plan from 2025-01-01 to 2027-12-31 promises 120 pieces.
class OutlookRuleTests {
    private static final BigDecimal GOAL = new BigDecimal(120);
    private static final Period PERIOD = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{0}, {1} by {2}: {3}, {4}")
    @CsvSource(textBlock = """
            AT_LEAST, 20,  2026-07-01, COUNTED, the seasons ask for 20 where an even pace would ask for 59
            AT_LEAST, 19,  2026-07-01, BEHIND,  one short of the seasons
            AT_LEAST, 56,  2026-11-22, COUNTED, 22 of 30 days of a month that brings 50 ask for 36 more
            AT_LEAST, 55,  2026-11-22, BEHIND,  one short of that
            AT_LEAST, 120, 2026-07-01, MET,     there before its season
            """)
    void asksForWhatTheSeasonsOfEarlierYearsBroughtByThen(
            Comparison comparison, BigDecimal value, LocalDate asOf, PromiseState state, String because) {
        var seasons =
                Seasons.of(series(YearMonth.of(2023, 1), List.of(0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 50, 50), 3), 2026);
        var count = count(value, YEAR, new Outlook(null, seasons, null, null, List.of()));

        var standing = StateRule.standing(promise(comparison, TargetKind.ANNUAL), count, null, asOf);

        assertThat(standing.state()).as(because).isEqualTo(state);
        if (state != PromiseState.MET) {
            assertThat(standing.grounds()).extracting(Ground::rule).contains("pace-seasonal");
            assertThat(standing.grounds().getLast().words()).endsWith("2023", "2025");
        }
    }

    @ParameterizedTest(name = "{0} of 120, {1} by now, forecast between {2} and {3}: {4}, {5}")
    @CsvSource(textBlock = """
            AT_LEAST, 70, 130, 150, COUNTED, forecast-likely,   short of an even pace of 80 and yet sure to get there
            AT_LEAST, 70, 110, 150, BEHIND,  forecast-open,     open: the pace decides
            AT_LEAST, 90, 110, 150, COUNTED, forecast-open,     open: the pace decides
            AT_LEAST, 90, 100, 119, BEHIND,  forecast-unlikely, on pace and yet not getting there
            AT_LEAST, 90, 100, 120, COUNTED, forecast-open,     the upper end itself is enough
            AT_LEAST, 90, 120, 125, COUNTED, forecast-likely,   the lower end itself is enough
            AT_MOST, 140, 121, 139, BEHIND,  forecast-unlikely, a ceiling that will not be kept
            AT_MOST, 140, 100, 119, COUNTED, forecast-likely,   a ceiling that will be kept
            AT_MOST, 140, 100, 130, COUNTED, forecast-open,     a ceiling has no pace
            """)
    void aForecastOfWhichAllReachesOrMissesTheTargetDecides(
            Comparison comparison, BigDecimal value, BigDecimal low, BigDecimal high, PromiseState state, String rule) {
        var end = new Forecast.Point(YearMonth.of(2027, 12), low.add(high).divide(BigDecimal.TWO), low, high);
        var outlook = new Outlook(null, Seasons.even(), end.month(), told(end), List.of());

        var standing = StateRule.standing(
                promise(comparison, TargetKind.CUMULATIVE),
                count(value, PERIOD, outlook),
                null,
                LocalDate.of(2026, 12, 31));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.grounds()).extracting(Ground::rule).contains(rule);
    }

    @ParameterizedTest(name = "2025 came to {0}, this year to {1}: {2}, {3}")
    @CsvSource(textBlock = """
            119, 200, OVERDUE, a year that is over and was not kept is not made up by the next
            119, -,   OVERDUE, likewise where this year is not told
            120, 200, MET,     kept in both
            120, 30,  BEHIND,  kept last year and slow this year
            -,   200, MET,     a year without data was not missed as far as anybody knows
            """)
    void aYearlyFloorThatWasMissedInAnEarlierYearColoursTheLight(
            String before, String now, PromiseState state, String because) {
        var years = List.of(new Outlook.Year(2025, number(before)));
        var count = count(number(now), YEAR, new Outlook(null, Seasons.even(), null, null, years));

        var standing = StateRule.standing(
                promise(Comparison.AT_LEAST, TargetKind.ANNUAL), count, null, LocalDate.of(2026, 9, 30));

        assertThat(standing.state()).as(because).isEqualTo(state);
        if (state == PromiseState.OVERDUE) {
            assertThat(standing.grounds())
                    .containsExactly(Ground.of("year-missed", "2025", "119 pieces", "120 pieces"));
        }
    }

    @Test
    void whatOthersReportedIsReportedUnlessItLags() {
        var ahead = new Count(new BigDecimal(90), GOAL, GOAL, "pieces", PERIOD, Outlook.NONE, true);
        var behind = new Count(BigDecimal.ONE, GOAL, GOAL, "pieces", PERIOD, Outlook.NONE, true);
        var promise = promise(Comparison.AT_LEAST, TargetKind.CUMULATIVE);
        var day = LocalDate.of(2026, 12, 31);

        assertThat(StateRule.standing(promise, ahead, null, day).state()).isEqualTo(PromiseState.REPORTED);
        assertThat(StateRule.standing(promise, behind, null, day).state()).isEqualTo(PromiseState.BEHIND);
    }

    @Test
    void aThirdOfTheWayIsAThirdOfTheTargetThoughThirdsCannotBeWritten() {
        var seasons = Seasons.of(series(YearMonth.of(2020, 1), List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 3), 2025);
        var count = count(BigDecimal.ZERO, PERIOD, new Outlook(null, seasons, null, null, List.of()));

        var needed =
                StateRule.needed(target(Comparison.AT_LEAST, TargetKind.CUMULATIVE), count, LocalDate.of(2025, 12, 31));

        assertThat(needed).isEqualByComparingTo("40");
    }

    private static Forecast told(Forecast.Point end) {
        var check = new Forecast.Check(
                YearMonth.of(2026, 1), YearMonth.of(2026, 12), BigDecimal.ONE, null, GOAL, GOAL, null);
        return new Forecast.Told(Forecast.Method.LAST_YEAR, YearMonth.of(2026, 12), List.of(end), check, List.of());
    }

    private static Series series(YearMonth first, List<Integer> year, int times) {
        var values = new ArrayList<BigDecimal>();
        for (var time = 0; time < times; time++) {
            year.forEach(each -> values.add(BigDecimal.valueOf(each)));
        }
        return new Series(Series.Kind.FLOW, first, values);
    }

    private static Count count(@Nullable BigDecimal value, Period pace, Outlook outlook) {
        return new Count(value, GOAL, GOAL, "pieces", pace, outlook, false);
    }

    private static @Nullable BigDecimal number(String words) {
        return words.equals("-") ? null : new BigDecimal(words);
    }

    private static Target target(Comparison comparison, TargetKind kind) {
        var quantity = new Quantity(GOAL, GOAL, "pieces");
        return new Target(
                new Span(0, 1), "1", "filings", comparison, quantity, kind, null, null, false, Reason.of("made"), 1);
    }

    private static Promise promise(Comparison comparison, TargetKind kind) {
        var id = UUID.randomUUID();
        var target = target(comparison, kind);
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
                target,
                null,
                List.of(),
                PERIOD.endsOn(),
                true,
                null,
                null,
                PERIOD,
                1);
    }
}
