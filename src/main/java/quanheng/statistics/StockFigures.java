package quanheng.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Regions;

/// What a reported stock or rate was on a day: the figure of the latest period that ended by then. With `end` =
/// `year-before` it is the one for the last day of the year before, such as cases carried into the year.
@Component
class StockFigures extends FigureMeasure {
    static final String END = "end";

    StockFigures(ReportStore store, SeriesList series, Regions regions, MessageSource messages) {
        super(store, series, regions, messages);
    }

    @Override
    public String id() {
        return "statistics.figures";
    }

    @Override
    Series.Nature nature() {
        return Series.Nature.STOCK;
    }

    @Override
    public Set<String> criteria() {
        return Set.of(SERIES, CATALOGUE, END);
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(END) ? List.of("year-before") : super.choices(criterion);
    }

    @Override
    List<Report> chosen(List<Report> standing, Selection selection) {
        var day = selection.span().to();
        return switch (new Asked(selection).only(END)) {
            case "" -> Periods.latest(standing, day).stream().toList();
            case "year-before" -> {
                var end = LocalDate.of(day.getYear(), 1, 1).minusDays(1);
                yield Periods.latest(standing, end).stream()
                        .filter(report -> report.told().lastOn().equals(end))
                        .toList();
            }
            case String other -> throw new IllegalArgumentException("no end '%s'".formatted(other));
        };
    }

    @Override
    List<Phrase> lacking(List<Report> standing, Selection selection) {
        return chosen(standing, selection).stream()
                .map(report -> Phrase.of(
                        "statistics.note.period",
                        report.told().firstOn().toString(),
                        report.told().lastOn().toString(),
                        report.reportedBy()))
                .toList();
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var standing = standing(selection);
        var months = new HashMap<String, BigDecimal[]>();
        if (!standing.isEmpty()) {
            var row = IntStream.rangeClosed(0, (int) from.until(to, ChronoUnit.MONTHS))
                    .mapToObj(month ->
                            selection.over(Span.on(from.plusMonths(month).atEndOfMonth())))
                    .map(asked -> chosen(standing, asked))
                    .map(chosen -> chosen.isEmpty() ? null : sum(chosen))
                    .toArray(BigDecimal[]::new);
            months.put(standing.getFirst().told().regionCode(), row);
        }
        return months;
    }
}
