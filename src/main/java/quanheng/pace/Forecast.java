package quanheng.pace;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure is likely to come to (预测), never told without the error the same method made on the last full year,
/// which it had not seen. The same months always give the same forecast.
public sealed interface Forecast {
    /// How it is made.
    enum Method {
        /// Each month brings what the same month brought a year before.
        LAST_YEAR,
        /// Likewise, and as much more as the last year brought more than the year before it.
        LAST_YEAR_AND_DRIFT,
        /// A level and a trend, each moved a little by every month (Holt).
        LEVEL_AND_TREND
    }

    /// How sure an aim is.
    enum Likelihood {
        /// The whole interval meets it.
        LIKELY,
        /// A part of the interval meets it.
        OPEN,
        /// Nothing of the interval meets it.
        UNLIKELY
    }

    /// A forecast.
    ///
    /// @param last    the last month known
    /// @param points  one for each month after it
    /// @param check   how the method did on the year it had not seen
    /// @param reasons the method, why it was chosen, and how the interval was made
    record Told(Method method, YearMonth last, List<Point> points, Check check, List<Reason> reasons)
            implements Forecast {
        public Told {
            points = List.copyOf(points);
            reasons = List.copyOf(reasons);
        }

        /// What it comes to in the end.
        public Point end() {
            return points.getLast();
        }

        /// Whether the end meets an aim.
        public Likelihood likelihood(Aim aim) {
            var end = end();
            if (aim.isMetBy(end.low()) && aim.isMetBy(end.high())) {
                return Likelihood.LIKELY;
            }
            var least = aim.least();
            var most = aim.most();
            var isBelow = least != null && end.high().compareTo(least) < 0;
            var isAbove = most != null && end.low().compareTo(most) > 0;
            return isBelow || isAbove ? Likelihood.UNLIKELY : Likelihood.OPEN;
        }
    }

    /// A month of a forecast: of a stock what there is at its end, of a flow what has happened since counting began.
    ///
    /// @param low  rounded down; between it and `high` the truth was in four of five earlier cases
    /// @param high rounded up
    record Point(YearMonth month, BigDecimal value, BigDecimal low, BigDecimal high) {}

    /// How the method did when it was given all but the last twelve months.
    ///
    /// @param meanError    mean distance of a month's forecast from what it came to
    /// @param meanPercent  the same in percent of what it came to; null where a month came to 0
    /// @param told         what the twelve months were forecast to come to; of a stock the last month's
    /// @param came         what they came to
    /// @param totalPercent by how much that was off; null where it came to 0
    record Check(
            YearMonth from,
            YearMonth to,
            BigDecimal meanError,
            @Nullable BigDecimal meanPercent,
            BigDecimal told,
            BigDecimal came,
            @Nullable BigDecimal totalPercent) {}

    /// No forecast, and why.
    record Refused(Reason why) implements Forecast {}

    /// Forecasts a figure up to a month.
    ///
    /// @param series      full months only; the last is the last known
    /// @param countedFrom of a flow, the month its sum begins with; of a stock without meaning
    static Forecast of(Series series, YearMonth countedFrom, YearMonth until) {
        return new Forecasting(series, countedFrom, until).forecast();
    }
}
