package quanheng.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/// The rule of states, as a table: the plan runs from 2025-01-01 to 2027-12-31 and promises 60,
/// at least or at most, unless the row says otherwise.
class StateRuleTests {
    private static final Period PERIOD = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    private static final String NUMBERS = """
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-01, -,    NO_DATA,           nothing is bound
            AT_LEAST, CUMULATIVE, 2026-06-30, 2026-06-30, -,    NO_DATA,           the last day itself is not past
            AT_LEAST, CUMULATIVE, 2026-06-30, 2026-07-01, -,    OVERDUE,           the last day is past and nothing shows
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-01, 60,   MET,               the value itself is enough
            AT_LEAST, CUMULATIVE, 2026-06-30, 2026-07-01, 61,   MET,               a promise kept is never overdue
            AT_LEAST, CUMULATIVE, 2026-06-30, 2026-07-01, 59,   OVERDUE,           one is missing after the last day
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-01, 29,   COUNTED,           547 of 1095 days need 29.97 and the part of a piece is not asked for
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-01, 28,   BEHIND,            one short of the even pace
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-02, 30,   COUNTED,           on pace
            AT_LEAST, COUNT_NEW,  2027-12-31, 2026-07-02, 12,   BEHIND,            new ones add up as well
            AT_LEAST, STOCK,      2027-12-31, 2026-07-02, 12,   COUNTED,           a stock has no even pace
            AT_LEAST, ANNUAL,     2027-12-31, 2026-07-02, 30,   COUNTED,           183 of 365 days of the year need 30.08 and the part of a piece is not asked for
            AT_LEAST, ANNUAL,     2027-12-31, 2026-07-02, 29,   BEHIND,            one short of the even pace of the year
            AT_LEAST, CUMULATIVE, -,          2026-07-02, 12,   COUNTED,           without a last day there is no pace
            AT_LEAST, CUMULATIVE, 2027-12-31, 2026-07-02, none, NO_DATA,           bound and without data is no zero
            AT_LEAST, CUMULATIVE, 2026-06-30, 2026-07-02, none, OVERDUE,           without data when time is up
            AT_MOST,  STOCK,      2027-12-31, 2026-07-02, 60,   MET,               no more than the limit
            AT_MOST,  STOCK,      2027-12-31, 2026-07-02, 61,   COUNTED,           above the limit while there is time
            AT_MOST,  STOCK,      2026-06-30, 2026-07-02, 61,   OVERDUE,           above the limit when time is up
            """;

    @ParameterizedTest(name = "{0} 60, {4} on {3}: {5}, {6}")
    @CsvSource(textBlock = NUMBERS)
    void standsWhereTheRuleSays(
            String comparison,
            String measure,
            String deadline,
            LocalDate asOf,
            String counted,
            PromiseState state,
            String because) {
        var promise = promise(PromiseKind.TARGET, target(comparison, measure), day(deadline));
        var count = counted.equals("-") ? null : count(counted, measure, deadline);

        var standing = StateRule.standing(promise, count, null, asOf);

        assertThat(standing.state()).as(because).isEqualTo(state);
        assertThat(standing.grounds()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} due {1}, on {2}: {3}, {4}")
    @CsvSource(textBlock = """
            QUALITATIVE, 2026-06-30, 2026-07-02, CRITERION_MISSING, a direction is never judged by its date
            DUTY,        2026-06-30, 2026-06-30, NO_DATA,           nothing is reported yet
            DUTY,        2026-06-30, 2026-07-01, OVERDUE,           nothing is reported and time is up
            DUTY,        -,          2026-07-01, NO_DATA,           no last day can pass
            CADENCE,     2027-12-31, 2026-07-01, NO_DATA,           nothing is reported yet
            """)
    void withoutANumberOnlyTheDayDecides(
            PromiseKind kind, String deadline, LocalDate asOf, PromiseState state, String because) {
        var target = kind == PromiseKind.QUALITATIVE ? target("RISING", "TREND") : null;

        var standing = StateRule.standing(promise(kind, target, day(deadline)), null, null, asOf);

        assertThat(standing.state()).as(because).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} from 2025 to 2027 needs {2} by {1}: {3}")
    @CsvSource(textBlock = """
            60,   2024-12-31, 0,    not begun
            60,   2025-01-01, 0,    one day of 1095
            60,   2025-12-31, 20,   one year of three
            60,   2027-12-31, 60,   the last day
            60,   2028-01-01, 60,   never more than the target
            2.5,  2025-12-31, 0.8,  as many decimals as the target has
            """)
    void needsAnEvenShareByADay(BigDecimal goal, LocalDate asOf, BigDecimal needed, String because) {
        assertThat(StateRule.evenPace(goal, PERIOD, asOf)).as(because).isEqualByComparingTo(needed);
    }

    @Test
    void namesThePaceItMeasuredAgainst() {
        var promise = promise(PromiseKind.TARGET, target("AT_LEAST", "CUMULATIVE"), LocalDate.of(2027, 12, 31));
        var asOf = LocalDate.of(2025, 12, 31);

        var standing = StateRule.standing(promise, count("19", "CUMULATIVE", "2027-12-31"), null, asOf);

        assertThat(standing.grounds())
                .containsExactly(
                        Ground.of("short-at-least", "19 pieces", "60 pieces"),
                        Ground.of("pace", "2025-12-31", "20 pieces", "2025-01-01"));
    }

    /// What is counted in a row of the table, over the days its kind of target adds up over.
    private static Count count(String value, String measure, String deadline) {
        var sixty = new BigDecimal(60);
        var pace = switch (TargetKind.valueOf(measure)) {
            case CUMULATIVE, COUNT_NEW ->
                deadline.equals("-") ? null : new Period(PERIOD.startsOn(), LocalDate.parse(deadline));
            case ANNUAL -> new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
            case STOCK, RATIO, GROWTH_RATE, TREND -> null;
        };
        return new Count(
                value.equals("none") ? null : new BigDecimal(value), sixty, sixty, "pieces", pace, Outlook.NONE, false);
    }

    private static @Nullable LocalDate day(String words) {
        return words.equals("-") ? null : LocalDate.parse(words);
    }

    private static @Nullable Target target(String comparison, String measure) {
        if (comparison.equals("-")) {
            return null;
        }
        var sixty = new BigDecimal(60);
        return new Target(
                new Span(0, 1),
                "1",
                "filings",
                Comparison.valueOf(comparison),
                comparison.equals("RISING") ? null : new Quantity(sixty, sixty, "pieces"),
                TargetKind.valueOf(measure),
                null,
                null,
                false,
                Reason.of("made"),
                1);
    }

    private static Promise promise(PromiseKind kind, @Nullable Target target, @Nullable LocalDate deadline) {
        var id = UUID.randomUUID();
        return new Promise(
                id,
                id,
                "plan",
                id,
                1,
                id,
                kind,
                "title",
                "words",
                "1",
                "chapter",
                new Span(0, 1),
                target,
                null,
                List.of(),
                deadline,
                true,
                null,
                null,
                PERIOD,
                1);
    }
}
