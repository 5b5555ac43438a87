package quanheng.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Observes an indicator at the end of many months or years at once. Every point is what the indicator shows for that
/// very day.
@Component
public class Trajectories {
    private final Indicators indicators;

    Trajectories(Indicators indicators) {
        this.indicators = indicators;
    }

    /// How far apart the points are.
    public enum Step {
        MONTH,
        YEAR
    }

    /// The ends of the last months or years before the day asked, and the day itself; growth is told by year only.
    ///
    /// @param steps how many ends before the day
    public List<Point> of(Definition definition, Indicators.Ask ask, Step step, int steps) {
        var from = ask.from();
        var days = days(ask.asOf(), step, steps).stream()
                .filter(day -> from == null || !day.isBefore(from))
                .toList();
        var series = new Series(indicators, definition, ask).of(definition.formula(), days);
        return IntStream.range(0, days.size())
                .mapToObj(at -> new Point(days.get(at), series[at]))
                .toList();
    }

    private static List<LocalDate> days(LocalDate last, Step step, int steps) {
        var ends = IntStream.iterate(steps, back -> back > 0, back -> back - 1).mapToObj(back -> switch (step) {
            case MONTH -> YearMonth.from(last).minusMonths(back).atEndOfMonth();
            case YEAR -> LocalDate.of(last.getYear() - back, 12, 31);
        });
        return Stream.concat(ends, Stream.of(last)).toList();
    }
}
