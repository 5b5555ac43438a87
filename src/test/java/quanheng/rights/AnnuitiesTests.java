package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.law.Evidence;

/// The hand table of yearly fees.
class AnnuitiesTests {
    @ParameterizedTest(name = "{0} filed {1}, granted {2}, year {3}: due {4}, pay by {5}, grace by {6}, fee {7}: {8}")
    @CsvSource(textBlock = """
        INVENTION,     1999-03-10, 2001-10-16, 4,  2002-03-10, 2002-03-11, 2002-09-10, 1200, the anniversary is a Sunday
        INVENTION,     2012-03-10, 2015-06-03, 5,  2016-03-10, 2016-03-10, 2016-09-12, 1200, the grace ends on a Saturday
        INVENTION,     2012-03-10, 2015-06-03, 7,  2018-03-10, 2018-03-12, 2018-09-10, 2000, a Saturday
        INVENTION,     2012-03-10, 2015-06-03, 20, 2031-03-10, 2031-03-10, 2031-09-10, 8000, the last year
        UTILITY_MODEL, 2016-02-29, 2016-12-07, 2,  2017-02-28, 2017-02-28, 2017-08-28, 600,  no leap day that year
        UTILITY_MODEL, 2016-02-29, 2016-12-07, 5,  2020-02-29, 2020-03-02, 2020-08-31, 900,  a leap day that is a Saturday
        UTILITY_MODEL, 2016-02-29, 2016-12-07, 10, 2025-02-28, 2025-02-28, 2025-08-28, 2000, the last year
        UTILITY_MODEL, 2019-08-31, 2020-01-07, 2,  2020-08-31, 2020-08-31, 2021-03-01, 600,  February has no 31st and its last is a Sunday
        DESIGN,        2021-06-01, 2021-11-02, 15, 2035-06-01, 2035-06-01, 2035-12-03, 3000, fifteen years since June 2021
        DESIGN,        2021-05-31, 2021-11-02, 10, 2030-05-31, 2030-05-31, 2030-12-02, 2000, November has no 31st
        """)
    void followTheHandTable(
            Category category,
            LocalDate filedOn,
            LocalDate grantedOn,
            int year,
            LocalDate dueOn,
            LocalDate payBy,
            LocalDate graceBy,
            BigDecimal fee,
            String because) {
        var annuity = annuity(category, filedOn, grantedOn, year);

        assertThat(annuity.dueOn()).as(because).isEqualTo(dueOn);
        assertThat(annuity.payBy()).as(because).isEqualTo(payBy);
        assertThat(annuity.graceBy()).as(because).isEqualTo(graceBy);
        assertThat(annuity.fee()).as(because).isEqualByComparingTo(fee);
    }

    @ParameterizedTest(name = "{0} filed {1}, granted {2}: years {3} to {4}: {5}")
    @CsvSource(textBlock = """
        INVENTION,     1999-03-10, 2001-10-16, 4, 20, granted in the third year
        INVENTION,     2012-03-10, 2015-03-10, 5, 20, granted on the first day of the fourth year
        INVENTION,     2012-03-10, 2015-03-09, 4, 20, granted on the last day of the third year
        UTILITY_MODEL, 2016-02-29, 2017-02-28, 3, 10, the second year begins on the last of February
        DESIGN,        2021-05-31, 2021-11-02, 2, 10, ten years
        DESIGN,        2021-06-01, 2021-11-02, 2, 15, fifteen years
        """)
    void runFromTheYearAfterTheGrantToTheEnd(
            Category category, LocalDate filedOn, LocalDate grantedOn, int first, int last, String because) {
        var fees = annuities(category, filedOn, grantedOn, Reduction.NONE).fees();

        assertThat(fees.getFirst().year()).as(because).isEqualTo(first);
        assertThat(fees.getLast().year()).as(because).isEqualTo(last);
    }

    @Test
    void costFivePercentMoreForEachMonthLateButTheFirst() {
        var annuity = annuity(Category.INVENTION, LocalDate.of(2012, 3, 10), LocalDate.of(2015, 6, 3), 7);

        assertThat(annuity.surcharges().stream()
                        .map(step -> step.by() + " " + step.percent() + " " + step.amount())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("2018-04-10 0 0.00, 2018-05-10 5 100.00, 2018-06-10 10 200.00, 2018-07-10 15 300.00,"
                        + " 2018-08-10 20 400.00, 2018-09-10 25 500.00");
    }

    @ParameterizedTest(name = "with {0} the year {1} costs {2}: {3}")
    @CsvSource(textBlock = """
        NONE,    6,  1200, nobody is granted a reduction
        ONE,     5,  1200, due before the rules of 2016
        ONE,     6,  180,  85 percent less
        SEVERAL, 6,  360,  70 percent less
        ONE,     13, 900,  the tenth year from the grant
        ONE,     14, 6000, the eleventh
        """)
    void areReducedForTenYearsFromTheGrant(Reduction reduction, int year, BigDecimal payable, String because) {
        var fees = annuities(Category.INVENTION, LocalDate.of(2012, 3, 10), LocalDate.of(2015, 6, 3), reduction)
                .fees();

        assertThat(fees.stream()
                        .filter(each -> each.year() == year)
                        .findFirst()
                        .orElseThrow()
                        .payable())
                .as(because)
                .isEqualByComparingTo(payable);
    }

    @Test
    void wereReducedForSixYearsOnlyBeforeAugust2018() {
        var fees = annuities(Category.INVENTION, LocalDate.of(2009, 3, 10), LocalDate.of(2011, 1, 5), Reduction.ONE)
                .fees();

        assertThat(fees.stream()
                        .filter(each -> each.payable().compareTo(each.fee()) < 0)
                        .map(Annuity::year))
                .as("granted in year 2: in 2017 year 9 was too late, in 2019 year 11 was not")
                .containsExactly(11);
    }

    @Test
    void sayWhichFeeIsToBeVerified() {
        var fees = annuities(Category.DESIGN, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 11, 2), Reduction.NONE)
                .fees();

        assertThat(fees.stream()
                        .filter(each -> each.rule().evidence() == Evidence.UNVERIFIED)
                        .map(Annuity::year))
                .containsExactly(11, 12, 13, 14, 15);
    }

    private static Annuity annuity(Category category, LocalDate filedOn, LocalDate grantedOn, int year) {
        return annuities(category, filedOn, grantedOn, Reduction.NONE).fees().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static Annuities annuities(Category category, LocalDate filedOn, LocalDate grantedOn, Reduction reduction) {
        return new Annuities(category, filedOn, grantedOn, reduction, AnnuitiesTests::weekday);
    }

    static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
