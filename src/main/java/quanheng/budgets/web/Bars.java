package quanheng.budgets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.budgets.BudgetLine;

/// The bars of a chart: what was planned and paid year by year.
///
/// @param planned in yuan; null for no data, which has no bar
/// @param paid    in yuan; null for no data
/// @param x       where its bars begin
/// @param high    height of what was planned, of 100
/// @param filled  height of what was paid, of 100
public record Bars(
        int year, @Nullable BigDecimal planned, @Nullable BigDecimal paid, int x, int high, int filled) {
    private static final int STEP = 90;
    private static final int LEFT = 20;

    static List<Bars> of(List<BudgetLine> lines, int from, int to) {
        var most = IntStream.rangeClosed(from, to)
                .mapToObj(year -> sum(lines, year))
                .flatMap(Stream::ofNullable)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> bar(lines, year, LEFT + (year - from) * STEP, most))
                .toList();
    }

    private static Bars bar(List<BudgetLine> lines, int year, int x, BigDecimal most) {
        var planned = sum(lines, year);
        if (planned == null) {
            return new Bars(year, null, null, x, 0, 0);
        }
        var paid = in(lines, year).map(BudgetLine::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bars(year, planned, paid, x, height(planned, most), height(paid, most));
    }

    private static int height(BigDecimal amount, BigDecimal most) {
        return amount.multiply(BigDecimal.valueOf(100))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static @Nullable BigDecimal sum(List<BudgetLine> lines, int year) {
        return in(lines, year).map(BudgetLine::planned).reduce(BigDecimal::add).orElse(null);
    }

    private static Stream<BudgetLine> in(List<BudgetLine> lines, int year) {
        return lines.stream().filter(line -> line.year() == year);
    }
}
