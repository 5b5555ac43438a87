package quanheng.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.pace.Forecast;

/// A forecast in words, with the error it had in its back-test; the rows are those of the drawing.
///
/// @param words  where it leads, or why nothing is foretold
/// @param check  how the method did on a year it had not seen; empty where nothing is foretold
/// @param method how it was made, step by step
record Foreseen(String words, String check, List<String> method, List<Row> rows) {
    record Row(String month, String value, String low, String high) {}

    /// Null where there is nothing to say.
    static @Nullable Foreseen of(Trace trace, MessageSource messages, Phrases phrases, Locale language) {
        return switch (trace.forecast()) {
            case null -> null;
            case Forecast.Refused refused ->
                new Foreseen(phrases.words(Phrase.of(refused.why()), language), "", List.of(), List.of());
            case Forecast.Told told -> {
                var end = told.end();
                var unit = trace.observed().definition().unit();
                yield new Foreseen(
                        messages.getMessage(
                                "indicators.forecast.end",
                                new Object[] {
                                    end.month().toString(),
                                    plain(end.value()),
                                    plain(end.low()),
                                    plain(end.high()),
                                    unit
                                },
                                language),
                        check(told.check(), messages, language),
                        told.reasons().stream()
                                .map(reason -> phrases.words(Phrase.of(reason), language))
                                .toList(),
                        told.points().stream()
                                .map(point -> new Row(
                                        point.month().toString(),
                                        plain(point.value()),
                                        plain(point.low()),
                                        plain(point.high())))
                                .toList());
            }
        };
    }

    private static String check(Forecast.Check check, MessageSource messages, Locale language) {
        var error = messages.getMessage(
                "pace.check",
                new Object[] {
                    check.from().toString(),
                    check.to().toString(),
                    plain(check.meanError()),
                    plain(check.told()),
                    plain(check.came())
                },
                language);
        var percent = check.meanPercent();
        return percent == null
                ? error
                : error + " " + messages.getMessage("pace.check.percent", new Object[] {plain(percent)}, language);
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
