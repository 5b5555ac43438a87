package quanheng.targets;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;
import quanheng.reading.Period;

/// What was counted for a promise.
///
/// @param ask   exactly what the indicator was asked
/// @param value in `unit`; null where there is no data
/// @param low   what is to be reached, in the same unit; the lower end of a range
/// @param high  the upper end of a range, else equal to `low`
/// @param pace  the days over which it adds up; null where it does not
/// @param reported whether it rests on figures that others reported
public record Reached(
        Binding binding,
        Observation observation,
        Indicators.Ask ask,
        @Nullable BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable Period pace,
        boolean reported) {
    /// The day its value is held against a pace: the one asked, or the last one counted where that is earlier. Counting
    /// may run to the end of a year of which the source knows no days.
    LocalDate paceDay(LocalDate asked) {
        return ask.asOf().isBefore(asked) ? ask.asOf() : asked;
    }

    /// A figure of the indicator in the unit shown.
    public BigDecimal shown(BigDecimal figure) {
        return Units.convert(figure, observation.definition().unit(), unit);
    }

    /// Address of the list of the records counted.
    public String records() {
        return "/indicators/%s/records?%s".formatted(observation.definition().indicator(), query());
    }

    /// Address of the indicator's page.
    public String page() {
        return "/indicators/%s?%s".formatted(observation.definition().indicator(), query());
    }

    private String query() {
        var query = new StringJoiner("&");
        query.add("region=" + URLEncoder.encode(ask.region(), StandardCharsets.UTF_8));
        query.add("asOf=" + ask.asOf());
        if (ask.from() != null) {
            query.add("from=" + ask.from());
        }
        if (ask.knownAt() != null) {
            query.add("knownAt=" + ask.knownAt());
        }
        query.add("version=" + observation.definition().version());
        return query.toString();
    }
}
