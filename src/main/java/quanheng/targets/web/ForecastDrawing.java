package quanheng.targets.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import quanheng.pace.Forecast;
import quanheng.pace.Series;
import quanheng.targets.Prospect;

/// A forecast as a drawing: what there was, what is likely, and the aim; all measures in pixels from the upper left.
///
/// @param known    points of a line
/// @param likely   points of a line
/// @param interval points of an area
/// @param aim      height of the aim
/// @param months   where the first month, the last known and the end stand
record ForecastDrawing(
        int width,
        int height,
        String known,
        String likely,
        String interval,
        String aim,
        String aimWords,
        List<Tick> months) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;
    private static final int EDGE = 24;
    private static final int SHOWN = 36;

    /// @param words a month
    record Tick(int x, String words) {}

    private record Spot(YearMonth month, double value) {}

    static ForecastDrawing of(Prospect prospect, Forecast.Told told) {
        var known = known(Objects.requireNonNull(prospect.series()), prospect);
        var last = known.getLast();
        var least = prospect.aim().least();
        var goal = (least == null ? Objects.requireNonNull(prospect.aim().most()) : least).doubleValue();
        var points = told.points();
        var likely = Stream.concat(Stream.of(last), points.stream().map(point -> spot(point.month(), point.value())))
                .toList();
        var area = new ArrayList<Spot>(List.of(last));
        points.forEach(point -> area.add(spot(point.month(), point.high())));
        points.reversed().forEach(point -> area.add(spot(point.month(), point.low())));
        var all = Stream.of(known, area)
                .flatMap(List::stream)
                .mapToDouble(Spot::value)
                .summaryStatistics();
        var scale = new Scale(
                known.getFirst().month(),
                told.end().month(),
                Math.min(all.getMin(), goal),
                Math.max(all.getMax(), goal));
        return new ForecastDrawing(
                WIDTH,
                HEIGHT,
                scale.line(known),
                scale.line(likely),
                scale.line(area),
                scale.y(goal),
                ProspectPages.plain(BigDecimal.valueOf(goal)),
                List.of(
                        scale.tick(known.getFirst().month()),
                        scale.tick(last.month()),
                        scale.tick(told.end().month())));
    }

    /// A stock as it was; a flow as it added up since counting began.
    private static List<Spot> known(Series series, Prospect prospect) {
        var from = prospect.reached().ask().from();
        var isFlow = series.kind() == Series.Kind.FLOW;
        var first =
                isFlow && from != null ? YearMonth.from(from) : series.last().minusMonths(SHOWN - 1L);
        var spots = new ArrayList<Spot>();
        var sum = 0.0;
        for (var month = first; !month.isAfter(series.last()); month = month.plusMonths(1)) {
            if (series.has(month)) {
                var value = series.at(month).doubleValue();
                sum += value;
                spots.add(new Spot(month, isFlow ? sum : value));
            }
        }
        return spots.isEmpty() ? List.of(new Spot(series.last(), 0)) : spots;
    }

    private static Spot spot(YearMonth month, BigDecimal value) {
        return new Spot(month, value.doubleValue());
    }

    private record Scale(YearMonth first, YearMonth last, double low, double high) {
        int x(YearMonth month) {
            var all = Math.max(1, first.until(last, ChronoUnit.MONTHS));
            return (int) (EDGE + (WIDTH - 2L * EDGE) * first.until(month, ChronoUnit.MONTHS) / all);
        }

        String y(double value) {
            var part = high > low ? (value - low) / (high - low) : 0.5;
            return String.format(Locale.ROOT, "%.1f", HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * part);
        }

        String line(List<Spot> spots) {
            return String.join(
                    " ",
                    spots.stream()
                            .map(spot -> x(spot.month()) + "," + y(spot.value()))
                            .toList());
        }

        Tick tick(YearMonth month) {
            return new Tick(x(month), month.toString());
        }
    }
}
