package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTests {
    private static final Series NOTHING = new Series(Series.Kind.FLOW, YearMonth.of(2014, 1), List.of());

    @ParameterizedTest(name = "{0}..{1} with {2} on {3}: {4}, {5} needed, {6} allowed, because {7}")
    @CsvSource(textBlock = """
        3000, ,  2100, 2014-11-01, BEHIND,   900,  ,   60 days are left for 900 and 2507 were due
        3000, ,  2600, 2014-11-01, ON_PACE,  400,  ,   more than the 2507 due
        3000, ,  3000, 2014-11-01, KEPT,     0,    ,   exactly the floor
        3000, ,  2999, 2014-12-31, MISSED,   1,    ,   the year is over
        1,    2, 0,    2014-03-01, ON_PACE,  1,    2,  a report a year is due when half of it is over
        1,    2, 0,    2014-07-02, BEHIND,   1,    2,  half of the year is over
        1,    2, 1,    2014-07-02, KEPT,     0,    1,  one may still come
        1,    2, 2,    2014-11-01, KEPT,     0,    0,  none may come
        1,    2, 3,    2014-11-01, EXCEEDED, 0,    -1, one too many
        1,    2, 0,    2014-12-31, MISSED,   1,    2,  none came
        ,     2, 0,    2014-12-31, KEPT,     0,    2,  a ceiling alone asks for nothing
        20,   ,  0,    2014-01-01, ON_PACE,  20,   ,   nothing is due on New Year's Day
        20,   ,  0,    2014-02-01, BEHIND,   20,   ,   two are due
        """)
    void followsTheHandTable(
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            BigDecimal soFar,
            LocalDate day,
            Cadence.State state,
            BigDecimal needed,
            @Nullable BigDecimal allowed,
            String because) {
        var cadence = Cadence.of(new Aim(least, most), soFar, day, NOTHING);

        assertThat(cadence.state()).as(because).isEqualTo(state);
        assertThat(cadence.needed()).as(because).isEqualByComparingTo(needed);
        if (allowed == null) {
            assertThat(cadence.allowed()).as(because).isNull();
        } else {
            assertThat(cadence.allowed()).as(because).isEqualByComparingTo(allowed);
        }
    }

    @Test
    void saysOnTheFirstOfNovemberHowManyAreShortAndByWhen() {
        var cadence = Cadence.of(
                Aim.atLeast(BigDecimal.valueOf(3000)), BigDecimal.valueOf(2100), LocalDate.of(2014, 11, 1), NOTHING);

        assertThat(cadence.needed()).isEqualByComparingTo("900");
        assertThat(cadence.until()).isEqualTo("2014-12-31");
        assertThat(cadence.daysLeft()).isEqualTo(60);
        assertThat(cadence.perDay()).isEqualByComparingTo("15");
        assertThat(Exactly.shown(cadence.leadsTo())).isEqualByComparingTo("2513.11");
        assertThat(cadence.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        "pace.cadence.so-far",
                        "pace.cadence.needed",
                        "pace.cadence.leads-to",
                        "pace.cadence.due",
                        "pace.seasons.too-few-years",
                        "pace.seasons.even");
    }

    @ParameterizedTest(name = "{0} a month before, {1} by 1 November: {2}, because {3}")
    @CsvSource(textBlock = """
        250, 2100, OUT_OF_REACH, two months never brought more than 500
        450, 2100, BEHIND,       two months have brought 900
        449, 2100, OUT_OF_REACH, 898 is two short of the 900 needed
        250, 2550, ON_PACE,      450 are needed and 500 have been done
        """)
    void seesWhatTheTimeLeftCanBring(int monthly, BigDecimal soFar, Cadence.State state, String because) {
        var earlier = new Series(
                Series.Kind.FLOW, YearMonth.of(2012, 1), Collections.nCopies(24, BigDecimal.valueOf(monthly)));

        var cadence = Cadence.of(Aim.atLeast(BigDecimal.valueOf(3000)), soFar, LocalDate.of(2014, 11, 1), earlier);

        assertThat(cadence.state()).as(because).isEqualTo(state);
        assertThat(cadence.most()).isEqualByComparingTo(BigDecimal.valueOf(2L * monthly));
    }

    @Test
    void waitsForTheSeason() {
        var autumn = new BigDecimal[24];
        Arrays.setAll(autumn, month -> BigDecimal.valueOf(month % 12 >= 9 ? 1000 : 0));
        var earlier = new Series(Series.Kind.FLOW, YearMonth.of(2012, 1), List.of(autumn));
        var floor = Aim.atLeast(BigDecimal.valueOf(3000));

        assertThat(Cadence.of(floor, BigDecimal.ZERO, LocalDate.of(2014, 9, 30), earlier)
                        .state())
                .as("in earlier years everything came in the last quarter")
                .isEqualTo(Cadence.State.ON_PACE);
        assertThat(Cadence.of(floor, BigDecimal.ZERO, LocalDate.of(2014, 9, 30), NOTHING)
                        .state())
                .as("without earlier years every day is alike")
                .isEqualTo(Cadence.State.BEHIND);
    }

    @Test
    void refusesAStock() {
        var stock = new Series(Series.Kind.STOCK, YearMonth.of(2012, 1), List.of());

        assertThatThrownBy(() -> Cadence.of(Aim.atLeast(BigDecimal.ONE), BigDecimal.ONE, LocalDate.MAX, stock))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(BigDecimal.TWO, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverGetsWorseByDoingMore() {
        var random = new Random(11);
        var order = List.of(
                Cadence.State.MISSED,
                Cadence.State.OUT_OF_REACH,
                Cadence.State.BEHIND,
                Cadence.State.ON_PACE,
                Cadence.State.KEPT);
        for (var round = 0; round < 500; round++) {
            var floor = Aim.atLeast(BigDecimal.valueOf(1 + random.nextInt(5000)));
            var day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(365));
            var monthly = BigDecimal.valueOf(random.nextInt(500));
            var earlier = new Series(Series.Kind.FLOW, YearMonth.of(2011, 1), Collections.nCopies(30, monthly));
            var some = BigDecimal.valueOf(random.nextInt(5000));
            var more = some.add(BigDecimal.valueOf(random.nextInt(1000)));

            assertThat(order.indexOf(Cadence.of(floor, more, day, earlier).state()))
                    .as("%s of %s on %s", more, floor, day)
                    .isGreaterThanOrEqualTo(
                            order.indexOf(Cadence.of(floor, some, day, earlier).state()));
        }
    }
}
