package quanheng.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import quanheng.pace.Series;

/// The last months of what a promise is bound to.
public final class Sparks {
    private static final int MONTHS = 13;

    private Sparks() {}

    /// What there was at the end of a month, or had come together by then.
    public record Point(YearMonth month, BigDecimal value) {}

    /// The ends of the last months that count, in the unit shown; none for what is no count, such as a share.
    public static List<Point> of(Reached reached, Outlook outlook) {
        var series = outlook.months();
        if (series == null) {
            return List.of();
        }
        var from = reached.ask().from();
        var points = new ArrayList<Point>();
        var sum = BigDecimal.ZERO;
        for (var at = 0; at < series.values().size(); at++) {
            var month = series.first().plusMonths(at);
            if (series.kind() == Series.Kind.STOCK || from == null || !month.isBefore(YearMonth.from(from))) {
                sum = series.kind() == Series.Kind.STOCK
                        ? series.values().get(at)
                        : sum.add(series.values().get(at));
                points.add(new Point(month, sum));
            }
        }
        return List.copyOf(points.subList(Math.max(0, points.size() - MONTHS), points.size()));
    }
}
