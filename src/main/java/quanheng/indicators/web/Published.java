package quanheng.indicators.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Figure;
import quanheng.indicators.Figures;
import quanheng.indicators.Phrases;
import quanheng.indicators.Restatement;

/// Published figures of an indicator for a region, each beside what is known now.
@Component
class Published {
    private static final int LATEST = 20;
    private static final int NAMED = 100;

    private final Figures figures;
    private final Phrases phrases;

    Published(Figures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
    }

    /// A published figure as a line.
    ///
    /// @param published empty where there was no data
    /// @param now       the same as known now
    /// @param added     records counted now that were not
    /// @param gone      records counted then that are not now
    record Line(
            LocalDate asOf,
            int version,
            String published,
            String now,
            boolean changed,
            List<String> causes,
            List<CountedRecord> added,
            List<CountedRecord> gone,
            LocalDate when,
            String by,
            String path) {}

    List<Line> of(Asked asked, Locale language) {
        return figures.of(asked.definition().indicator()).stream()
                .filter(figure -> figure.region().equals(asked.ask().region()))
                .limit(LATEST)
                .map(figure -> line(figures.restate(figure, null), language))
                .toList();
    }

    private Line line(Restatement restated, Locale language) {
        var figure = restated.figure();
        var places = restated.now().definition().places();
        return new Line(
                figure.asOf(),
                figure.version(),
                Printed.rounded(figure.value(), places),
                Printed.rounded(restated.now().value(), places),
                restated.isChanged(),
                restated.causes().entrySet().stream()
                        .map(cause -> phrases.words(cause.getKey(), language) + " × " + cause.getValue())
                        .toList(),
                restated.added().stream().limit(NAMED).toList(),
                restated.gone().stream().limit(NAMED).toList(),
                figure.publishedAt()
                        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                        .toLocalDate(),
                figure.publishedBy(),
                path(figure));
    }

    /// The page as it was when it was published.
    private static String path(Figure figure) {
        return "/indicators/%s?region=%s&asOf=%s&version=%d&knownAt=%s%s"
                .formatted(
                        figure.indicator(),
                        figure.region(),
                        figure.asOf(),
                        figure.version(),
                        figure.knownAt(),
                        figure.from() == null ? "" : "&from=" + figure.from());
    }
}
