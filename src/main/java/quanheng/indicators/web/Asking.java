package quanheng.indicators.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.shell.NotFoundException;

/// Reads the fields `region`, `asOf`, `from`, `knownAt` and `version`.
@Component
class Asking {
    private final Definitions definitions;
    private final IndicatorPlaces places;
    private final Clock clock;

    Asking(Definitions definitions, IndicatorPlaces places, Clock clock) {
        this.definitions = definitions;
        this.places = places;
        this.clock = clock;
    }

    /// @param query without `region` the office's own is meant
    /// @throws NotFoundException where there is no such indicator, or not this version of it
    Asked of(String indicator, Map<String, String> query) {
        return of(indicator, query, places.home());
    }

    /// @param home the region meant where none is named
    Asked of(String indicator, Map<String, String> query, String home) {
        var versions = definitions.versions(indicator);
        if (versions.isEmpty()) {
            throw new NotFoundException("indicator:" + indicator);
        }
        var given = new Asked.Given(
                query.getOrDefault("region", home).strip(),
                query.getOrDefault("asOf", "").strip(),
                query.getOrDefault("from", "").strip(),
                query.getOrDefault("knownAt", "").strip(),
                query.getOrDefault("version", "").strip());
        var wrong = new ArrayList<String>();
        var asOf = read("asOf", given.asOf(), LocalDate::parse, wrong).orElseGet(() -> LocalDate.now(clock));
        var from = read("from", given.from(), LocalDate::parse, wrong).orElse(null);
        if (from != null && from.isAfter(asOf)) {
            wrong.add("from");
            from = null;
        }
        var knownAt = read("knownAt", given.knownAt(), this::moment, wrong).orElse(null);
        var region = places.code(given.region(), asOf).orElse(null);
        if (region == null) {
            wrong.add("region");
        }
        var version = version(given.version(), versions, wrong);
        var definition = version == null ? definitions.inForce(indicator, asOf) : version;
        var ask = new Indicators.Ask(region == null ? "" : region, from, asOf, knownAt);
        return new Asked(
                definition,
                ask,
                version == null ? null : version.version(),
                ask.region().isEmpty() ? "" : places.name(ask.region(), asOf),
                List.copyOf(wrong),
                given);
    }

    private interface Reading<T> {
        T of(String words);
    }

    private static <T> Optional<T> read(String field, String words, Reading<T> reading, List<String> wrong) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(words));
        } catch (DateTimeException notUnderstood) {
            wrong.add(field);
            return Optional.empty();
        }
    }

    /// A moment with its zone, by the office's clock without one, or the end of a day.
    private Instant moment(String words) {
        if (words.endsWith("Z")) {
            return Instant.parse(words);
        }
        if (words.length() == "2026-12-31".length()) {
            return LocalDate.parse(words)
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant()
                    .minusNanos(1000);
        }
        return LocalDateTime.parse(words).atZone(clock.getZone()).toInstant();
    }

    private static @Nullable Definition version(String words, List<Definition> versions, List<String> wrong) {
        if (words.isEmpty()) {
            return null;
        }
        var found = versions.stream()
                .filter(each -> Integer.toString(each.version()).equals(words))
                .findFirst()
                .orElse(null);
        if (found == null) {
            wrong.add("version");
        }
        return found;
    }
}
