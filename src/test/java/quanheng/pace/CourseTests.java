package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTests {
    @ParameterizedTest(name = "from {0} to {1}, at {3} on {2}: {4}, due {5}, missing {6}, because {7}")
    @CsvSource(textBlock = """
        0,     4500, 2014-12-31, 2000, BEHIND,    2250, 2500, half of the two years has passed
        0,     4500, 2014-12-31, 2250, ON_PACE,   2250, 2250, exactly what is due
        0,     4500, 2014-12-31, 4500, MET,       2250, 0,    early
        0,     4500, 2015-12-31, 4499, BEHIND,    4500, 1,    the last day is over in the evening
        0,     4500, 2016-01-01, 4499, MISSED,    4500, 1,    the deadline has passed
        0,     4500, 2013-12-31, 0,    NOT_BEGUN, 0,    4500, the first day is still to come
        18000, 28000, 2014-12-31, 23000, ON_PACE, 23000, 5000, a stock starts from what there was
        18000, 28000, 2014-12-31, 22999, BEHIND,  23000, 5001, one less is behind
        10.5,  12.5, 2014-12-31, 11.4, BEHIND,    11.5, 1.1,  a rate with one decimal
        0,     1,    2015-12-30, 0,    ON_PACE,   0,    1,    one thing is due on the last day
        0,     1,    2015-12-31, 0,    BEHIND,    1,    1,    as on this day
        0,     3,    2014-12-31, 1,    ON_PACE,   1,    2,    one and a half are due and halves are not asked for
        """)
    void followsTheHandTable(
            BigDecimal start,
            BigDecimal target,
            LocalDate day,
            BigDecimal actual,
            Course.State state,
            BigDecimal due,
            BigDecimal missing,
            String because) {
        var standing = course(start, Aim.atLeast(target)).standing(day, actual, Seasons.even());

        assertThat(standing.state()).as(because).isEqualTo(state);
        assertThat(standing.due()).as(because).isEqualByComparingTo(due);
        assertThat(standing.missing()).as(because).isEqualByComparingTo(missing);
    }

    @ParameterizedTest(name = "down from {0} to at most 6, at {2} on {1}: {3}, due {4}, because {5}")
    @CsvSource(textBlock = """
        10, 2014-12-31, 8, ON_PACE, 8, half the way down
        10, 2014-12-31, 9, BEHIND,  8, too slow
        10, 2014-12-31, 6, MET,     8, there already
        4,  2014-12-31, 7, BEHIND,  6, a ceiling that was kept has to be kept all along
        4,  2014-12-31, 6, MET,     6, at the ceiling
        4,  2016-01-31, 7, MISSED,  6, above it after the deadline
        """)
    void comesDownToACeiling(
            BigDecimal start, LocalDate day, BigDecimal actual, Course.State state, BigDecimal due, String because) {
        var standing = course(start, Aim.atMost(BigDecimal.valueOf(6))).standing(day, actual, Seasons.even());

        assertThat(standing.state()).as(because).isEqualTo(state);
        assertThat(standing.due()).as(because).isEqualByComparingTo(due);
    }

    @Test
    void tellsWhatEveryMonthLeftHasToBring() {
        var standing = course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(4500)))
                .standing(LocalDate.of(2015, 6, 30), BigDecimal.valueOf(2700), Seasons.even());

        assertThat(standing.perMonth()).as("1800 in six months").isEqualByComparingTo("300");
        assertThat(standing.soFar()).as("2700 in eighteen").isEqualByComparingTo("150");
        assertThat(standing.daysLeft()).isEqualTo(184);
    }

    @Test
    void takesTheSeasonFromTheMeanPartsOfEarlierYears() {
        var values = new ArrayList<BigDecimal>();
        for (var month = 0; month < 24; month++) {
            var part = month % 12 < 6 ? 1 : 3;
            values.add(BigDecimal.valueOf(month < 12 ? part * 10 : part * 1000));
        }
        var seasons = Seasons.of(new Series(Series.Kind.FLOW, YearMonth.of(2012, 1), values), 2014);

        assertThat(seasons.years()).containsExactly(2012, 2013);
        assertThat(seasons.due(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), LocalDate.of(2014, 6, 30)))
                .as("a quarter of both years, the small and the large, fell on their first half")
                .isEqualByComparingTo("0.25");
        assertThat(course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(4000)))
                        .due(LocalDate.of(2015, 6, 30), seasons))
                .as("a whole year and a quarter of the second")
                .isEqualByComparingTo("2500");
    }

    @ParameterizedTest(name = "{0} months from {1} with {2} in each give {3}, because {4}")
    @CsvSource(textBlock = """
        24, 2012-01, 5,  seasonal,              two full years before
        23, 2012-01, 5,  seasons.too-few-years, the second year lacks a month
        24, 2013-01, 5,  seasons.too-few-years, 2014 itself is not an earlier year
        24, 2012-02, 5,  seasons.too-few-years, the first year lacks a month
        24, 2012-01, 0,  seasons.unusable-year, nothing happened
        24, 2012-01, -5, seasons.unusable-year, months below 0 have no part of a year
        """)
    void fallsBackToALinearPaceAndSaysSo(int months, YearMonth first, int each, String expected, String because) {
        var series =
                new Series(Series.Kind.FLOW, first, java.util.Collections.nCopies(months, BigDecimal.valueOf(each)));

        var seasons = Seasons.of(series, 2014);

        assertThat(seasons.isEven()).as(because).isEqualTo(!expected.equals("seasonal"));
        assertThat(seasons.reasons().getFirst().key()).as(because).endsWith(expected);
    }

    @Test
    void theWayOnlyGoesForwardAndEndsAtTheAim() {
        var random = new Random(2015);
        for (var round = 0; round < 200; round++) {
            var values = new ArrayList<BigDecimal>();
            for (var month = 0; month < 36; month++) {
                values.add(BigDecimal.valueOf(random.nextInt(1000)));
            }
            var seasons = round % 2 == 0
                    ? Seasons.even()
                    : Seasons.of(new Series(Series.Kind.FLOW, YearMonth.of(2010, 1), values), 2014);
            var from = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(900));
            var to = from.plusDays(random.nextInt(1500));
            var course = new Course(from, to, BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(100_000)));
            var before = BigDecimal.ZERO;
            for (var day = from.minusDays(1); !day.isAfter(to); day = day.plusDays(1 + random.nextInt(40))) {
                var due = course.due(day, seasons);
                assertThat(due).as("%s in %s", day, course).isGreaterThanOrEqualTo(before);
                before = due;
            }
            assertThat(course.due(from.minusDays(1), seasons)).isEqualByComparingTo("0");
            assertThat(course.due(to, seasons)).isEqualByComparingTo("100000");
        }
    }

    @Test
    void saysWhichRegionsAreBehindAndByHowMuch() {
        var courses = new LinkedHashMap<String, Course>();
        courses.put("440703", course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(1000))));
        courses.put("440704", course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(400))));
        courses.put("440705", course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(600))));
        courses.put("440781", course(BigDecimal.ZERO, Aim.atLeast(BigDecimal.valueOf(100))));
        var actuals = Map.of(
                "440703", BigDecimal.valueOf(470),
                "440704", BigDecimal.valueOf(250),
                "440705", BigDecimal.valueOf(210));

        var regional = Regional.of(courses, actuals, LocalDate.of(2014, 12, 31), Seasons.even());

        assertThat(regional.rows())
                .extracting(Regional.Row::region)
                .as("90 behind, 30 behind, 50 ahead, no figure")
                .containsExactly("440705", "440703", "440704", "440781");
        assertThat(regional.shortfall()).isEqualByComparingTo("120");
        assertThat(regional.rows().get(0).part()).isEqualByComparingTo("75");
        assertThat(regional.rows().get(2).part()).isNull();
        assertThat(regional.rows().get(3).standing()).as("no figure is not 0").isNull();
    }

    private static Course course(BigDecimal start, Aim aim) {
        return new Course(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31), start, aim);
    }
}
