package quanheng.indicators.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.indicators.Definition;
import quanheng.indicators.Indicators;

/// What the fields above an indicator ask for.
///
/// @param version    the version named; null for that in force on the day
/// @param place      name of the region; empty for anywhere
/// @param wrong      fields that were not understood; the ask leaves them out
/// @param given      what was written into the fields
record Asked(
        Definition definition,
        Indicators.Ask ask,
        @Nullable Integer version,
        String place,
        List<String> wrong,
        Given given) {

    /// What was written into the fields, whatever it is.
    record Given(String region, String asOf, String from, String knownAt, String version) {}

    LocalDate day() {
        return ask.asOf();
    }

    /// Whether all of it was understood.
    public boolean isSound() {
        return wrong.isEmpty();
    }

    /// The address of a page of the indicator that is asked the same.
    public String path(String page) {
        return path(page, ask.region());
    }

    /// The same for another region.
    public String in(String region) {
        return path("", region);
    }

    /// The same by another version.
    public String by(int other) {
        return query("", ask.region(), other).build().encode().toUriString();
    }

    private String path(String page, String region) {
        return query(page, region, version).build().encode().toUriString();
    }

    private UriComponentsBuilder query(String page, String region, @Nullable Integer version) {
        var address = UriComponentsBuilder.fromPath("/indicators/" + definition.indicator() + page)
                .queryParam("region", region)
                .queryParam("asOf", ask.asOf());
        if (ask.from() != null) {
            address.queryParam("from", ask.from());
        }
        if (ask.knownAt() != null) {
            address.queryParam("knownAt", ask.knownAt());
        }
        if (version != null) {
            address.queryParam("version", version);
        }
        return address;
    }

    @Nullable
    Instant knownAt() {
        return ask.knownAt();
    }
}
