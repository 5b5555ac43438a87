package quanheng.indicators.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;
import quanheng.indicators.PastMonths;
import quanheng.indicators.TargetLines;
import quanheng.pace.Forecast;
import quanheng.pace.Series;

/// Looks ahead for a chart: to the last day something is promised by, else a year; what adds up over a calendar year,
/// to its end.
@Component
class Foresight {
    private static final int USUALLY = 12;
    private static final int FARTHEST = 36;

    private final PastMonths months;

    Foresight(PastMonths months) {
        this.months = months;
    }

    /// Where an indicator leads; null where it has no months to tell from.
    @Nullable
    Forecast of(Observation observed, Indicators.Ask ask, List<TargetLines.Line> lines) {
        var from = observed.span().from();
        var begun = from == null ? null : YearMonth.from(from);
        var series = observed.value() == null ? null : months.of(observed.definition(), ask, begun);
        if (series == null || (series.kind() == Series.Kind.FLOW && begun == null)) {
            return null;
        }
        var day = ask.asOf();
        var isYearly = series.kind() == Series.Kind.FLOW && ask.from() == null;
        var until = isYearly ? YearMonth.of(day.getYear(), 12) : until(day, lines);
        return Forecast.of(series, begun == null ? series.first() : begun, until);
    }

    private static YearMonth until(LocalDate day, List<TargetLines.Line> lines) {
        var usual = Stream.of(YearMonth.from(day).plusMonths(USUALLY));
        var promised = lines.stream()
                .flatMap(line -> line.points().stream())
                .map(point -> YearMonth.from(point.on()))
                .filter(month -> month.isAfter(YearMonth.from(day)))
                .filter(month -> !month.isAfter(YearMonth.from(day).plusMonths(FARTHEST)));
        return Stream.concat(promised, usual)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
    }
}
