package quanheng.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.indicators.Observation;
import quanheng.pace.Series;

/// The last months of what promises are bound to. What was drawn for an observation is kept as long as the observation
/// itself.
@Component
public class Sparks {
    private static final int MONTHS = 13;
    private static final int KEPT = 2_000;

    private final Months months;
    private final Map<Observation, List<Point>> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Observation, List<Point>> eldest) {
            return size() > KEPT;
        }
    };

    Sparks(Months months) {
        this.months = months;
    }

    /// What there was at the end of a month, or had come together by then.
    public record Point(YearMonth month, BigDecimal value) {}

    /// The ends of the last months that count, in the unit shown; none for what is no count, such as a share.
    public List<Point> of(Reached reached) {
        return find(reached.observation()).orElseGet(() -> {
            var points = points(reached);
            synchronized (kept) {
                kept.put(reached.observation(), points);
            }
            return points;
        });
    }

    private Optional<List<Point>> find(Observation observation) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(observation));
        }
    }

    private List<Point> points(Reached reached) {
        var ask = reached.ask();
        var from = ask.from();
        var asked = new Observing.Asked(
                reached.observation().definition(), ask, new CountedDays(from, ask.asOf(), reached.pace()));
        var series = months.of(asked, from == null ? null : YearMonth.from(from), reached.unit());
        if (series == null) {
            return List.of();
        }
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
