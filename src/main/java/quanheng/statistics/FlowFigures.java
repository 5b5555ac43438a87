package quanheng.statistics;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.parties.Regions;

/// What was reported within some days, added up: figures whose periods lie in them. What is missing is said, never
/// filled in.
@Component
class FlowFigures extends FigureMeasure {
    private static final int NAMED = 3;

    FlowFigures(ReportStore store, SeriesList series, Regions regions, MessageSource messages) {
        super(store, series, regions, messages);
    }

    @Override
    public String id() {
        return "statistics.totals";
    }

    @Override
    Series.Nature nature() {
        return Series.Nature.FLOW;
    }

    @Override
    List<Report> chosen(List<Report> standing, Selection selection) {
        return Periods.within(standing, selection.span()).chosen();
    }

    @Override
    List<Phrase> lacking(List<Report> standing, Selection selection) {
        var sum = Periods.within(standing, selection.span());
        var notes = new ArrayList<Phrase>();
        sum.missing().stream()
                .limit(NAMED)
                .forEach(days -> notes.add(Phrase.of(
                        "statistics.note.missing",
                        days.from().toString(),
                        days.to().toString())));
        if (sum.missing().size() > NAMED) {
            notes.add(Phrase.of(
                    "statistics.note.more-missing",
                    Integer.toString(sum.missing().size() - NAMED)));
        }
        sum.straddling().stream()
                .limit(NAMED)
                .forEach(report -> notes.add(Phrase.of(
                        "statistics.note.straddles",
                        report.told().firstOn().toString(),
                        report.told().lastOn().toString(),
                        report.told().value().toPlainString())));
        return notes;
    }

    /// None: a figure of a quarter belongs to no month. Days are counted one by one.
    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        series(selection);
        return Map.of();
    }
}
