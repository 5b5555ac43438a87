package quanheng.indicators.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.indicators.Charts;
import quanheng.indicators.Definition;
import quanheng.indicators.Indicators;
import quanheng.indicators.Trajectories;

/// Charts for papers, drawn as those of the pages are, without what is promised or foreseen.
@Component
class PaperCharts implements Charts {
    private final Indicators indicators;
    private final Trajectories trajectories;
    private final Showing showing;
    private final IndicatorPlaces places;

    PaperCharts(Indicators indicators, Trajectories trajectories, Showing showing, IndicatorPlaces places) {
        this.indicators = indicators;
        this.trajectories = trajectories;
        this.showing = showing;
        this.places = places;
    }

    @Override
    public Optional<byte[]> png(Definition definition, Indicators.Ask ask, int years, Locale language) {
        var observed = indicators.observe(definition, ask);
        var points = trajectories.of(definition, ask, Trajectories.Step.YEAR, years);
        var trace = new Trace(observed, points, List.of(), null);
        if (!trace.isDrawn()) {
            return Optional.empty();
        }
        var place = ask.region().isEmpty() ? "" : places.name(ask.region(), ask.asOf());
        var asked = new Asked(
                definition,
                ask,
                definition.version(),
                place,
                List.of(),
                new Asked.Given(ask.region(), ask.asOf().toString(), "", "", ""));
        return Optional.of(PngImage.of(ReportDrawing.of(trace, showing.frame(trace, asked, language))));
    }
}
