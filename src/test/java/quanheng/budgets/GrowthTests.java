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
        var lines = new ArrayList<BudgetLine>();
        var years = List.of(one, two, three);
        for (var at = 0; at < years.size(); at++) {
            var amounts = years.get(at).split(" ");
            for (var line = 0; line < amounts.length; line++) {
                if (!amounts[line].equals("-")) {
                    lines.add(new BudgetLine(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "x",
                            "",
                            2014 + at,
                            BudgetLine.Use.TRAINING,
                            BudgetLine.Source.CITY,
                            line == 0 ? "a" : "b",
                            new BigDecimal(amounts[line]),
                            BigDecimal.ZERO));
                }
            }
        }
        var all = Growth.of(lines, rule, 2014, 2016).stream()
                .filter(each -> each.use() == null)
                .toList();

        assertThat(all).as(because).extracting(Growth::verdict).containsExactly(second, third);
        assertThat(all)
                .as(because)
                .extracting(each -> each.lines().isEmpty() ? "-" : String.join(", ", each.lines()))
                .containsExactly(fallenSecond, fallenThird);
    }
}
