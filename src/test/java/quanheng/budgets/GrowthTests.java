package quanheng.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Three years of two lines, in yuan; `-` for a year without the line.
class GrowthTests {
    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
        EVERY_YEAR | 10 10 | 12 10 | 14 10 | HOLDS   | HOLDS   | -    | -    | more every year
        EVERY_YEAR | 10 10 | 12 10 | 9 10  | HOLDS   | FAILS   | -    | a    | one fall fails for its year and names the line
        NECESSARY  | 10 10 | 8 10  | 12 10 | FAILS   | HOLDS   | a    | -    | a later rise does not heal it
        EVERY_YEAR | 10 10 | 10 10 | 11 10 | FAILS   | HOLDS   | a, b | -    | the same again is no growth
        NECESSARY  | 10 10 | 10 10 | 11 10 | HOLDS   | HOLDS   | -    | -    | but no fall either
        NECESSARY  | 10 10 | 9 20  | 9 20  | HOLDS   | HOLDS   | -    | -    | the sum counts
        NECESSARY  | 10 10 | 12 -  | 12 -  | FAILS   | HOLDS   | b    | -    | a line that ended is named
        EVERY_YEAR | 10 10 | - -   | 30 10 | NO_DATA | NO_DATA | -    | -    | a year without lines is no data, not 0
        """)
    void tellsTheYearAndTheLine(
            Growth.Rule rule,
            String one,
            String two,
            String three,
            Growth.Verdict second,
            Growth.Verdict third,
            String fallenSecond,
            String fallenThird,
            String because) {
        var all = Growth.of(lines(one, two, three), rule, 2014, 2016).stream()
                .filter(each -> each.use() == null)
                .toList();

        assertThat(all).as(because).extracting(Growth::verdict).containsExactly(second, third);
        assertThat(all)
                .as(because)
                .extracting(each -> each.lines().isEmpty() ? "-" : String.join(", ", each.lines()))
                .containsExactly(fallenSecond, fallenThird);
    }

    private static List<BudgetLine> lines(String... years) {
        var lines = new ArrayList<BudgetLine>();
        for (var at = 0; at < years.length; at++) {
            var amounts = years[at].split(" ");
            for (var line = 0; line < amounts.length; line++) {
                if (!amounts[line].equals("-")) {
                    lines.add(line(2014 + at, line == 0 ? "a" : "b", amounts[line]));
                }
            }
        }
        return lines;
    }

    private static BudgetLine line(int year, String name, String amount) {
        return new BudgetLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "x",
                "",
                year,
                BudgetLine.Use.TRAINING,
                BudgetLine.Source.CITY,
                name,
                new BigDecimal(amount),
                BigDecimal.ZERO);
    }
}
