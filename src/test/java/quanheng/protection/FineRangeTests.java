package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineRangeTests {
    @ParameterizedTest(name = "{0} with {1} on {2}: {3} by {4}, {5}")
    @CsvSource(textBlock = """
        PATENT, ,      2026-11-20, 250000, PEN-20 AMOUNT, no gains
        PATENT, 50000, 2026-11-20, 250000, PEN-20 AMOUNT, gains of 50000 still fall under the sum
        PATENT, 50001, 2026-11-20, 250005, PEN-20 MULTIPLE, five times the gains
        MARK,   ,      2026-11-20, 250000, PEN-23 AMOUNT, no turnover
        MARK,   49999, 2026-11-20, 250000, PEN-23 AMOUNT, below the bar
        MARK,   50000, 2026-11-20, 250000, PEN-23 MULTIPLE, from the bar on five times the turnover
        MARK,   80000, 2026-12-31, 400000, PEN-23 MULTIPLE, the last day of the law of 2019
        MARK,   80000, 2027-01-01, 400000, PEN-25 MULTIPLE, the law of 2026 keeps the scale
        """)
    void isAsTheLawOfTheDaySays(String act, BigDecimal figure, LocalDate day, BigDecimal most, String row, String why) {
        var range = act.equals("PATENT") ? FineRange.passingOff(figure, day) : FineRange.trademark(figure, false, day);

        assertThat(range.most()).as(why).isEqualByComparingTo(most);
        assertThat(range.basis().id() + " " + range.basis().scope()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-14, false, 100000, 1000000, the last day of the law of 2019",
        "2025-10-14, true, 500000, 5000000, serious by the law of 2019",
        "2025-10-15, false, 100000, 1000000, the law of 2025 keeps the ordinary range",
        "2025-10-15, true, 1000000, 5000000, serious begins where the ordinary range ends"
    })
    void ofATradeSecretLiesBetweenTwoSums(
            LocalDate day, boolean serious, BigDecimal least, BigDecimal most, String why) {
        var range = FineRange.tradeSecret(serious, day);

        assertThat(range.least()).as(why).isEqualByComparingTo(least);
        assertThat(range.most()).as(why).isEqualByComparingTo(most);
    }
}
