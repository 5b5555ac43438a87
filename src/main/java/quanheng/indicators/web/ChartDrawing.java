package quanheng.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quanheng.indicators.TargetLines;
import quanheng.pace.Forecast;

/// Draws what an indicator showed over time, against what was promised.
final class ChartDrawing {
    static final int WIDTH = 880;
    static final int HEIGHT = 300;

    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 28;
    private static final double BOTTOM = 32;
    private static final int GRID = 4;
    private static final Drawing.Type AXIS = new Drawing.Type(13, Drawing.Ink.SOFT, Drawing.Anchor.END, false);

    private final Drawing drawing;
    private final Trace trace;
    private final double down;
    private final LocalDate first;
    private final LocalDate last;
    private final Scale scale;

    private ChartDrawing(Drawing drawing, Trace trace, double down) {
        this.drawing = drawing;
        this.trace = trace;
        this.down = down;
        this.first = trace.points().getFirst().on();
        var promised = trace.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(TargetLines.Point::on)
                .filter(day -> !day.isAfter(trace.observed().asOf().plusYears(5)));
        this.last = Stream.concat(
                        promised, ahead(trace).map(point -> point.month().atEndOfMonth()))
                .reduce(trace.observed().asOf(), (one, other) -> one.isAfter(other) ? one : other);
        this.scale = Scale.of(values(trace).toList());
    }

    private static Stream<Forecast.Point> ahead(Trace trace) {
        var told = trace.told();
        return told == null ? Stream.of() : told.points().stream();
    }

    private static Stream<Double> values(Trace trace) {
        var shown = trace.points().stream()
                .flatMap(point -> Stream.ofNullable(point.value()))
                .map(BigDecimal::doubleValue);
        var promised = trace.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(point -> point.value().doubleValue());
        var ahead = ahead(trace).flatMap(point -> Stream.of(point.low(), point.high()));
        return Stream.concat(Stream.concat(shown, promised), ahead.map(BigDecimal::doubleValue));
    }

    static Drawing of(Trace trace) {
        var drawing = new Drawing(WIDTH, HEIGHT);
        into(drawing, trace, 0);
        return drawing;
    }

    /// @param down how far below the upper edge it begins
    static void into(Drawing drawing, Trace trace, double down) {
        var chart = new ChartDrawing(drawing, trace, down);
        chart.grid();
        chart.days();
        chart.forecast();
        trace.lines().forEach(chart::promise);
        chart.curve();
    }

    private void grid() {
        for (var line = 0; line <= GRID; line++) {
            var value = scale.low + (scale.high - scale.low) * line / GRID;
            var y = y(value);
            drawing.add(new Drawing.Mark.Stroke(
                    List.of(new Drawing.Spot(LEFT, y), new Drawing.Spot(WIDTH - RIGHT, y)),
                    value == 0 ? Drawing.Ink.SOFT : Drawing.Ink.LINE,
                    1,
                    false));
            drawing.add(new Drawing.Mark.Words(new Drawing.Spot(LEFT - 8, y + 4), scale.printed(value), AXIS));
        }
        drawing.add(new Drawing.Mark.Words(
                new Drawing.Spot(LEFT - 8, down + 14),
                trace.observed().definition().unit(),
                AXIS));
    }

    private void days() {
        var edge = LEFT - 40;
        var ticks = Ticks.of(
                first, last, trace.points().stream().map(point -> point.on()).toList());
        for (var tick : ticks.marks()) {
            var x = x(tick.day());
            drawing.add(new Drawing.Mark.Stroke(
                    List.of(new Drawing.Spot(x, bottom()), new Drawing.Spot(x, bottom() + 5)),
                    Drawing.Ink.SOFT,
                    1,
                    false));
            if (x - edge > 40 && x < WIDTH - RIGHT - 16) {
                drawing.add(new Drawing.Mark.Words(
                        new Drawing.Spot(x, bottom() + 22),
                        tick.words(),
                        new Drawing.Type(13, Drawing.Ink.SOFT, Drawing.Anchor.MIDDLE, false)));
                edge = x;
            }
        }
    }

    /// A band in which the truth lay in four cases of five, and the likely way in its middle.
    private void forecast() {
        var told = trace.told();
        if (told == null) {
            return;
        }
        var known = trace.known();
        var begin = known == null || known.value() == null
                ? List.<Drawing.Spot>of()
                : List.of(new Drawing.Spot(x(known.on()), y(known.value().doubleValue())));
        var band = new ArrayList<>(begin);
        var way = new ArrayList<>(begin);
        told.points().forEach(point -> band.add(spot(point, point.high())));
        told.points().reversed().forEach(point -> band.add(spot(point, point.low())));
        told.points().forEach(point -> way.add(spot(point, point.value())));
        drawing.add(new Drawing.Mark.Area(band, Drawing.Ink.BAND));
        drawing.add(new Drawing.Mark.Stroke(way, Drawing.Ink.ACCENT, 1.5, true));
        var end = told.end();
        var words = "%s (%s–%s)".formatted(plain(end.value()), plain(end.low()), plain(end.high()));
        var at = spot(end, end.value());
        var isBeside = at.x() + 8 + Drawing.width(words, 13) < WIDTH - RIGHT;
        var y = isBeside ? at.y() + 4 : spot(end, end.high()).y() - 8;
        drawing.add(new Drawing.Mark.Words(
                new Drawing.Spot(isBeside ? at.x() + 8 : at.x(), free(y)),
                words,
                new Drawing.Type(13, Drawing.Ink.ACCENT, isBeside ? Drawing.Anchor.START : Drawing.Anchor.END, false)));
    }

    /// A place for words that no line of what is promised runs through, nor its own words.
    private double free(double wanted) {
        var taken = trace.lines().stream()
                .map(line -> y(line.points().getLast().value().doubleValue()))
                .filter(line -> wanted > line - 24 && wanted < line + 14)
                .min(Double::compare);
        return taken.map(line -> line + 18).orElse(wanted);
    }

    private Drawing.Spot spot(Forecast.Point point, BigDecimal value) {
        return new Drawing.Spot(x(point.month().atEndOfMonth()), y(value.doubleValue()));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private void promise(TargetLines.Line line) {
        var spots = new ArrayList<Drawing.Spot>();
        for (var point : line.points()) {
            if (spots.isEmpty() && line.points().size() == 1) {
                spots.add(new Drawing.Spot(LEFT, y(point.value().doubleValue())));
            }
            if (!point.on().isBefore(first) && !point.on().isAfter(last)) {
                spots.add(new Drawing.Spot(x(point.on()), y(point.value().doubleValue())));
            }
        }
        if (spots.isEmpty()) {
            return;
        }
        drawing.add(new Drawing.Mark.Stroke(spots, Drawing.Ink.WARN, 1.5, true));
        var end = spots.getLast();
        drawing.add(new Drawing.Mark.Words(
                new Drawing.Spot(Math.max(end.x(), LEFT + 60), end.y() - 6),
                line.words() + " " + plain(line.points().getLast().value()),
                new Drawing.Type(13, Drawing.Ink.WARN, Drawing.Anchor.END, false)));
    }

    private void curve() {
        var piece = new ArrayList<Drawing.Spot>();
        for (var point : trace.points()) {
            var value = point.value();
            if (value == null) {
                stroke(piece);
                piece.clear();
            } else {
                piece.add(new Drawing.Spot(x(point.on()), y(value.doubleValue())));
            }
        }
        stroke(piece);
        for (var point : trace.points()) {
            var value = point.value();
            if (value != null) {
                var at = new Drawing.Spot(x(point.on()), y(value.doubleValue()));
                var newest = point.on().equals(trace.observed().asOf());
                var says = point.on() + "  " + trace.printed(value);
                drawing.add(new Drawing.Mark.Dot(at, newest ? 5 : 3, Drawing.Ink.ACCENT, says));
                if (newest) {
                    drawing.add(new Drawing.Mark.Words(
                            new Drawing.Spot(at.x() - 2, clear(at.y())),
                            trace.printed(value),
                            new Drawing.Type(14, Drawing.Ink.ACCENT, Drawing.Anchor.END, true)));
                }
            }
        }
    }

    /// Above a dot, or below it where a line of what is promised runs above.
    private double clear(double dot) {
        var above = dot - 11;
        var isTaken = trace.lines().stream()
                .map(line -> y(line.points().getLast().value().doubleValue()))
                .anyMatch(line -> line > above - 16 && line < above + 6);
        return isTaken && dot + 24 < bottom() ? dot + 24 : above;
    }

    private void stroke(List<Drawing.Spot> piece) {
        if (piece.size() > 1) {
            drawing.add(new Drawing.Mark.Stroke(List.copyOf(piece), Drawing.Ink.ACCENT, 2, false));
        }
    }

    private double bottom() {
        return down + HEIGHT - BOTTOM;
    }

    private double x(LocalDate day) {
        var all = Math.max(1, last.toEpochDay() - first.toEpochDay());
        return LEFT + 8 + (WIDTH - LEFT - RIGHT - 16) * (day.toEpochDay() - first.toEpochDay()) / all;
    }

    private double y(double value) {
        return bottom() - (HEIGHT - TOP - BOTTOM) * (value - scale.low) / (scale.high - scale.low);
    }

    /// The ends of the upright axis: round numbers, 0 always among them.
    private record Scale(double low, double high) {
        static Scale of(List<Double> values) {
            var most =
                    Math.max(0, values.stream().mapToDouble(each -> each).max().orElse(1));
            var least =
                    Math.min(0, values.stream().mapToDouble(each -> each).min().orElse(0));
            var step = step((most > least ? most - least : GRID) / GRID);
            var low = Math.floor(least / step) * step;
            var high = low + step * GRID;
            while (high < most) {
                step = step(step * 1.01);
                low = Math.floor(least / step) * step;
                high = low + step * GRID;
            }
            return new Scale(low, high);
        }

        private static double step(double wanted) {
            var ten = Math.pow(10, Math.floor(Math.log10(wanted)));
            return Stream.of(1.0, 2.0, 2.5, 5.0, 10.0)
                    .map(each -> each * ten)
                    .filter(each -> each >= wanted * 0.999999)
                    .findFirst()
                    .orElse(10 * ten);
        }

        String printed(double value) {
            var plain = BigDecimal.valueOf(value)
                    .setScale(6, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
        }
    }
}
