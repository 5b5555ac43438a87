package quanheng.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.overview.web.LineView.Spark;
import quanheng.targets.Sparks;
import quanheng.targets.Sparks.Point;

/// Draws the last year of what a promise is bound to as a small line.
@Component
class Drawings {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int EDGE = 2;

    private final Texts texts;

    Drawings(Texts texts) {
        this.texts = texts;
    }

    /// Null where fewer than two months are known.
    @Nullable
    Spark spark(LedgerRow row, Locale locale) {
        var reached = row.reached();
        if (reached == null || reached.value() == null) {
            return null;
        }
        var points = Sparks.of(reached, row.outlook());
        return points.size() < 2
                ? null
                : new Spark(line(points), texts.text(locale, "spark", said(points), reached.unit()));
    }

    /// All figures, for those who hear the page.
    private static String said(List<Point> points) {
        return points.stream()
                .map(point -> point.month() + " " + Texts.plain(point.value()))
                .collect(Collectors.joining(", "));
    }

    private static String line(List<Point> points) {
        var values = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .toArray();
        var low = java.util.Arrays.stream(values).min().orElse(0);
        var high = java.util.Arrays.stream(values).max().orElse(0);
        var range = high == low ? 1 : high - low;
        return IntStream.range(0, values.length)
                .mapToObj(at -> "%d,%d"
                        .formatted(
                                EDGE + Math.round((double) at * (WIDTH - 2 * EDGE) / (values.length - 1)),
                                HEIGHT - EDGE - Math.round((values[at] - low) * (HEIGHT - 2 * EDGE) / range)))
                .collect(Collectors.joining(" "));
    }
}
