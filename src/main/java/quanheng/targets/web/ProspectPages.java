package quanheng.targets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.pace.Cadence;
import quanheng.pace.Course;
import quanheng.pace.Forecast;
import quanheng.pace.Reason;
import quanheng.targets.Prospect;

/// Puts into words how a promise comes along.
@Component
class ProspectPages {
    private final Phrases phrases;
    private final MessageSource messages;

    ProspectPages(Phrases phrases, MessageSource messages) {
        this.phrases = phrases;
        this.messages = messages;
    }

    /// @param ways     against each pace; none where no way is known
    /// @param cadence  null where it is no promise for every year
    /// @param forecast null where there is none
    /// @param without  what is not told, and why
    record View(
            String value,
            String unit,
            List<Way> ways,
            @Nullable Way cadence,
            @Nullable Outlook forecast,
            List<String> without) {}

    /// Where the figure stands on its way.
    ///
    /// @param facts pairs of a label and a figure
    record Way(String name, String state, String tone, List<Fact> facts, List<String> reasons) {}

    record Fact(String label, String figure) {}

    /// @param check    how the method did on a year it had not seen
    /// @param drawing  the same as the rows
    record Outlook(
            String end,
            String likelihood,
            String tone,
            String check,
            List<String> reasons,
            List<Row> rows,
            ForecastDrawing drawing) {}

    record Row(String month, String value, String low, String high) {}

    View view(Prospect prospect, Locale locale) {
        var reached = prospect.reached();
        var unit = reached.unit();
        var cadence = prospect.cadence();
        return new View(
                plain(reached.value()) + " " + unit,
                unit,
                ways(prospect, locale),
                cadence == null ? null : cadence(cadence, locale),
                prospect.forecast() instanceof Forecast.Told told ? outlook(prospect, told, locale) : null,
                Stream.concat(
                                prospect.without().stream(),
                                prospect.forecast() instanceof Forecast.Refused refused
                                        ? Stream.of(refused.why())
                                        : Stream.empty())
                        .map(reason -> words(reason, locale))
                        .toList());
    }

    private List<Way> ways(Prospect prospect, Locale locale) {
        var ways = new ArrayList<Way>();
        var linear = prospect.linear();
        var seasonal = prospect.seasonal();
        if (linear != null) {
            ways.add(way("linear", linear, locale));
        }
        if (seasonal != null) {
            ways.add(way("seasonal", seasonal, locale));
        }
        return ways;
    }

    private Way way(String name, Course.Standing standing, Locale locale) {
        return new Way(
                text(locale, "way." + name),
                messages.getMessage("pace.state." + standing.state(), null, locale),
                tone(standing.state().name()),
                List.of(
                        fact("due", standing.due(), locale),
                        fact("gap", standing.gap(), locale),
                        fact("missing", standing.missing(), locale),
                        fact("per-month", standing.perMonth(), locale),
                        fact("so-far", standing.soFar(), locale),
                        new Fact(text(locale, "days-left"), Long.toString(standing.daysLeft()))),
                standing.reasons().stream().map(reason -> words(reason, locale)).toList());
    }

    private Way cadence(Cadence cadence, Locale locale) {
        return new Way(
                text(locale, "way.cadence", Integer.toString(cadence.asOf().getYear())),
                messages.getMessage("pace.state." + cadence.state(), null, locale),
                tone(cadence.state().name()),
                List.of(
                        fact("this-year", cadence.soFar(), locale),
                        fact("needed", cadence.needed(), locale),
                        fact("allowed", cadence.allowed(), locale),
                        fact("leads-to", cadence.leadsTo(), locale),
                        new Fact(text(locale, "days-left"), Long.toString(cadence.daysLeft()))),
                cadence.reasons().stream().map(reason -> words(reason, locale)).toList());
    }

    private Outlook outlook(Prospect prospect, Forecast.Told told, Locale locale) {
        var end = told.end();
        var check = told.check();
        var likelihood = told.likelihood(prospect.aim());
        var error = message(
                locale,
                "pace.check",
                check.from().toString(),
                check.to().toString(),
                plain(check.meanError()),
                plain(check.told()),
                plain(check.came()));
        var percent = check.meanPercent();
        return new Outlook(
                text(locale, "end", end.month().toString(), plain(end.value()), plain(end.low()), plain(end.high())),
                message(locale, "pace.likelihood." + likelihood),
                switch (likelihood) {
                    case LIKELY -> "good";
                    case OPEN -> "warn";
                    case UNLIKELY -> "bad";
                },
                percent == null ? error : error + " " + message(locale, "pace.check.percent", plain(percent)),
                told.reasons().stream().map(reason -> words(reason, locale)).toList(),
                told.points().stream()
                        .map(point -> new Row(
                                point.month().toString(),
                                plain(point.value()),
                                plain(point.low()),
                                plain(point.high())))
                        .toList(),
                ForecastDrawing.of(prospect, told));
    }

    private Fact fact(String label, @Nullable BigDecimal figure, Locale locale) {
        return new Fact(text(locale, label), figure == null ? text(locale, "none") : shown(figure));
    }

    static String tone(String state) {
        return switch (state) {
            case "MET", "KEPT", "ON_PACE" -> "good";
            case "BEHIND" -> "warn";
            case "MISSED", "OUT_OF_REACH", "EXCEEDED" -> "bad";
            default -> "";
        };
    }

    private String words(Reason reason, Locale locale) {
        return phrases.words(Phrase.of(reason), locale);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return message(locale, "targets.prospect." + key, arguments);
    }

    private String message(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String shown(BigDecimal figure) {
        return plain(figure.setScale(Math.min(2, Math.max(0, figure.scale())), RoundingMode.HALF_UP));
    }

    static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
