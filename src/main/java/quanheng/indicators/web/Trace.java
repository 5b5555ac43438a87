package quanheng.indicators.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Observation;
import quanheng.indicators.Point;
import quanheng.indicators.TargetLines;
import quanheng.pace.Forecast;

/// What a chart shows.
///
/// @param points with or without data, in order, the day asked last
/// @param lines  what was promised
/// @param forecast where it leads; null where there are no months to tell from
record Trace(
        Observation observed,
        List<Point> points,
        List<TargetLines.Line> lines,
        @Nullable Forecast forecast) {
    /// What was told ahead; null where nothing was.
    Forecast.@Nullable Told told() {
        return forecast instanceof Forecast.Told told ? told : null;
    }

    /// The last month known as a point of the chart, where what is told ahead goes on from it.
    @Nullable
    Point known() {
        var told = told();
        var from = observed.span().from();
        return told == null
                ? null
                : points.stream()
                        .filter(point -> point.value() != null
                                && !YearMonth.from(point.on()).isAfter(told.last())
                                && (from == null || !point.on().isBefore(from)))
                        .reduce((_, later) -> later)
                        .orElse(null);
    }

    /// Whether there is anything to draw.
    public boolean isDrawn() {
        return points.stream().filter(point -> point.value() != null).count() > 1;
    }

    /// A value as it is published.
    String printed(BigDecimal value) {
        return value.setScale(observed.definition().places(), java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
