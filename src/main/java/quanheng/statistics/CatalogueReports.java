package quanheng.statistics;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import quanheng.indicators.CatalogueFigures;
import quanheng.indicators.Criterion;
import quanheng.indicators.Definition;
import quanheng.indicators.Indicators;
import quanheng.indicators.Selection;

/// Approved figures of one series side by side, by the edition of the catalogue each was reckoned by.
@Component
class CatalogueReports implements CatalogueFigures {
    private static final Comparator<Told> LATEST_FIRST = Comparator.comparing(Told::lastOn)
            .thenComparing(Told::firstOn, Comparator.reverseOrder())
            .reversed()
            .thenComparing(Told::edition);

    private final List<FigureMeasure> measures;
    private final Indicators indicators;
    private final SeriesList series;

    CatalogueReports(List<FigureMeasure> measures, Indicators indicators, SeriesList series) {
        this.measures = measures;
        this.indicators = indicators;
        this.series = series;
    }

    @Override
    public ByCatalogue of(Definition definition, Indicators.Ask ask) {
        return indicators
                .selection(definition, ask)
                .flatMap(picked -> measures.stream()
                        .filter(measure -> measure.id().equals(picked.measure()))
                        .findFirst()
                        .map(measure -> of(measure, anyEdition(picked.selection()))))
                .orElse(ByCatalogue.NONE);
    }

    private ByCatalogue of(FigureMeasure measure, Selection selection) {
        var told = measure.standing(selection).stream()
                .filter(report -> !report.told().catalogue().isEmpty())
                .filter(report ->
                        !report.told().lastOn().isAfter(selection.span().to()))
                .map(CatalogueReports::told)
                .sorted(LATEST_FIRST)
                .toList();
        return new ByCatalogue(series.catalogue(measure.series(selection).id()).orElse(null), told);
    }

    private static Told told(Report report) {
        var told = report.told();
        return new Told(told.firstOn(), told.lastOn(), told.catalogue(), told.value(), Telling.path(report));
    }

    private static Selection anyEdition(Selection asked) {
        var where = asked.where().stream()
                .filter(criterion ->
                        !(criterion instanceof Criterion.Is is && is.is().equals(FigureMeasure.CATALOGUE)))
                .toList();
        return new Selection(where, asked.region(), asked.span(), asked.knownAt());
    }
}
