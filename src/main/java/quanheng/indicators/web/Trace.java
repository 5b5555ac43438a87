package quanheng.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import quanheng.indicators.Observation;
import quanheng.indicators.Point;
import quanheng.indicators.TargetLines;

/// What a chart shows.
///
/// @param points with or without data, in order, the day asked last
/// @param lines  what was promised
record Trace(Observation observed, List<Point> points, List<TargetLines.Line> lines) {
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
