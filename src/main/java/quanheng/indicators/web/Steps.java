package quanheng.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Equal steps between the least and the greatest of some values, with round numbers between them. A value belongs to
/// the step its printed form lies in.
///
/// @param starts where each begins, ascending
/// @param last   where the last one ends, itself included
/// @param places decimal places of the values
record Steps(List<BigDecimal> starts, BigDecimal last, int places) {
    /// No more than there are tones that can be told apart.
    static final int MOST = 5;

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    /// @param values at least one
    static Steps of(List<BigDecimal> values, int places) {
        var printed = values.stream()
                .map(value -> value.setScale(places, RoundingMode.HALF_UP))
                .toList();
        var least = printed.stream().reduce(BigDecimal::min).orElseThrow();
        var most = printed.stream().reduce(BigDecimal::max).orElseThrow();
        if (least.compareTo(most) == 0) {
            return new Steps(List.of(least), most, places);
        }
        var unit = BigDecimal.ONE.movePointLeft(places);
        var step = width(least, most, unit);
        var starts = new ArrayList<BigDecimal>();
        for (var start = below(least, step); start.compareTo(most) <= 0; start = start.add(step)) {
            starts.add(start);
        }
        return new Steps(starts, starts.getLast().add(step).subtract(unit), places);
    }

    private static BigDecimal width(BigDecimal least, BigDecimal most, BigDecimal unit) {
        return IntStream.range(0, 40)
                .boxed()
                .flatMap(power -> ROUND.stream().map(each -> each.multiply(unit).movePointRight(power)))
                .filter(step -> step.remainder(unit).signum() == 0)
                .filter(step -> below(least, step)
                                .add(step.multiply(BigDecimal.valueOf(MOST)))
                                .compareTo(most)
                        > 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal below(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    int size() {
        return starts.size();
    }

    /// Number of the step a value lies in, from 0.
    int of(BigDecimal value) {
        var printed = value.setScale(places, RoundingMode.HALF_UP);
        return (int) starts.stream()
                        .filter(start -> start.compareTo(printed) <= 0)
                        .count()
                - 1;
    }

    /// A step as the legend says it: both ends included.
    String words(int number) {
        var unit = BigDecimal.ONE.movePointLeft(places);
        var first = starts.get(number);
        var end = number + 1 < starts.size() ? starts.get(number + 1).subtract(unit) : last;
        return first.compareTo(end) == 0
                ? Printed.rounded(first, places)
                : Printed.rounded(first, places) + "–" + Printed.rounded(end, places);
    }
}
